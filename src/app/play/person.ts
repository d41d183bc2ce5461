import { randomUUID } from 'node:crypto';
import { paper } from './paper.js';
import type { Transport, Wire } from './transport.js';

export interface Refusal {
  readonly code: string;
  readonly article?: string;
  readonly detail: string;
  readonly violations?: readonly { code: string; article?: string; detail: string; missing?: readonly string[] }[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

export interface Call {
  /** The version of the record that the person saw. */
  readonly version?: number;
  readonly key?: string;
}

/** An answer that the play did not expect: it stops there and says what came. */
export class Unexpected extends Error {}

export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly partyId: string | null;
  readonly organization: { id: string; name: string } | null;
}

/** Somebody signed in, talking HTTP. Each write carries a key of its own, so that a repeat is a repeat. */
export class Person {
  private readonly filed = new Map<string, Promise<string>>();

  constructor(
    private readonly transport: Transport,
    readonly account: AccountView | null,
    private readonly token?: string,
  ) {}

  get name(): string {
    return this.account?.name ?? '公众';
  }

  async get<T>(path: string): Promise<T> {
    return this.expect<T>(await this.attempt<T>('GET', path), `GET ${path}`);
  }

  async post<T>(path: string, body: unknown = {}, call: Call = {}): Promise<T> {
    return this.expect<T>(await this.attempt<T>('POST', path, body, call), `POST ${path}`);
  }

  async put<T>(path: string, body: unknown, call: Call = {}): Promise<T> {
    return this.expect<T>(await this.attempt<T>('PUT', path, body, call), `PUT ${path}`);
  }

  /** The raw bytes of a document. */
  async download(path: string): Promise<Buffer> {
    const reply = await this.transport({ method: 'GET', path, headers: this.headers() });
    if (reply.status !== 200)
      throw new Unexpected(`${this.name}: GET ${path} → ${reply.status} ${reply.body.toString('utf8', 0, 400)}`);
    return reply.body;
  }

  /** Asks and reports, whatever the answer. A string body goes out as it is, so that malformed JSON can be tried. */
  async attempt<T = Refusal>(
    method: Wire['method'],
    path: string,
    body?: unknown,
    call: Call = {},
  ): Promise<Answer<T>> {
    const write = method !== 'GET';
    const reply = await this.transport({
      method,
      path,
      headers: {
        ...this.headers(),
        ...(write ? { 'content-type': 'application/json', 'idempotency-key': call.key ?? randomUUID() } : {}),
        ...(call.version === undefined ? {} : { 'if-match': `"${call.version}"` }),
      },
      body: write ? (typeof body === 'string' ? body : JSON.stringify(body ?? {})) : undefined,
    });
    const text = reply.body.toString('utf8');
    return { status: reply.status, body: (reply.type.includes('json') && text !== '' ? JSON.parse(text) : text) as T };
  }

  /** Sends a file; answers whatever came. */
  async offer(name: string, content: Buffer): Promise<Answer<{ id: string }>> {
    const boundary = `----${randomUUID()}`;
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const reply = await this.transport({
      method: 'POST',
      path: '/api/files',
      headers: { ...this.headers(), 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return { status: reply.status, body: JSON.parse(reply.body.toString('utf8')) as { id: string } };
  }

  /** Files a one-page PDF that names what it is; the same paper is sent once. Answers the file's id. */
  paper(title: string, about: readonly string[] = []): Promise<string> {
    const key = [title, ...about].join('\n');
    const known = this.filed.get(key);
    if (known) return known;
    const sent = paper(title, about)
      .then((content) => this.offer(`${title.slice(0, 60)}.pdf`, content))
      .then(({ status, body }) => {
        if (status !== 201) throw new Unexpected(`${this.name}：上传“${title}” → ${status} ${JSON.stringify(body)}`);
        return body.id;
      });
    this.filed.set(key, sent);
    return sent;
  }

  private headers(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }

  private expect<T>({ status, body }: Answer<T>, what: string): T {
    if (status < 300) return body;
    throw new Unexpected(`${this.name}: ${what} → ${status} ${JSON.stringify(body, null, 1)}`);
  }
}

/** Everybody who plays, each signed in once. */
export class Cast {
  readonly anyone: Person;
  private readonly people = new Map<string, Promise<Person>>();

  constructor(
    readonly transport: Transport,
    private readonly password: string,
  ) {
    this.anyone = new Person(transport, null);
  }

  as(username: string): Promise<Person> {
    const known = this.people.get(username);
    if (known) return known;
    const coming = this.signIn(username);
    this.people.set(username, coming);
    return coming;
  }

  private async signIn(username: string): Promise<Person> {
    const { token, account } = await this.anyone.post<{ token: string; account: AccountView }>('/api/auth/login', {
      username,
      password: this.password,
    });
    return new Person(this.transport, account, token);
  }
}
