import { t } from '../language';
import { spoken } from '../language/named';
import {
  type Address,
  type AnswerOf,
  at,
  type BodyOf,
  type Method,
  type Path,
  type PathOf,
  type Query,
  type Readable,
  type Schema,
} from './address';

/** One fault of a refusal: what rule, which field, what to do. */
export type Violation = Schema['ViolationView'];

/** A refusal of the server (problem+json), or of the network (status 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly article: string | undefined;
  readonly violations: Violation[];
  readonly requestId: string | undefined;

  constructor(body: Partial<ProblemBody>, status: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? 'UNKNOWN';
    this.title = t(body.title ?? '办理未成功');
    this.detail = body.detail ?? t('请稍后再试');
    this.article = body.article;
    this.violations = body.violations ?? [];
    this.requestId = body.requestId;
  }
}

interface ProblemBody {
  code: string;
  title: string;
  detail: string;
  article?: string;
  violations?: Violation[];
  requestId?: string;
}

export interface WriteOptions {
  /** The version of the record the person was looking at: sent as If-Match. */
  version?: number;
  /** Give the same key to repeat a write whose answer was lost; left out: a fresh one. */
  idempotencyKey?: string;
}

/** randomUUID exists only on secure origins; a village office may reach the server over plain HTTP in its own network. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function withQuery(path: string, query?: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/** Told when a session has ended, so that the whole page knows at once. */
let onSignedOut: () => void = () => undefined;
export const whenSignedOut = (listener: () => void): void => {
  onSignedOut = listener;
};

async function reach(method: string, path: string, body: unknown, options: WriteOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined && !(body instanceof FormData)) headers['content-type'] = 'application/json';
  if (method !== 'GET') headers['idempotency-key'] = options.idempotencyKey ?? newKey();
  if (options.version !== undefined) headers['if-match'] = `"${options.version}"`;
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
    });
  } catch {
    throw new ApiError({ code: 'NETWORK', title: t('网络不通'), detail: t('没有连上服务器，请检查网络后再试一次') }, 0);
  }
}

async function send(method: string, path: string, body: unknown, options: WriteOptions = {}): Promise<unknown> {
  const response = await reach(method, path, body, options);
  if (response.status === 204) return undefined;
  const parsed = parse(await response.text());
  if (!response.ok) throw refused(path, response.status, parsed);
  return parsed;
}

function refused(path: string, status: number, parsed: unknown): ApiError {
  if (status === 401 && !path.endsWith('/auth/login') && !path.endsWith('/auth/me')) onSignedOut();
  return new ApiError((parsed ?? {}) as Partial<ProblemBody>, status);
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text, spoken) : undefined;
  } catch {
    return undefined;
  }
}

/** The body where the path takes one, and how it is sent. */
type Sent<P extends Path, M extends Method> = [BodyOf<P, M>] extends [undefined]
  ? [body?: undefined, options?: WriteOptions]
  : [body: BodyOf<P, M>, options?: WriteOptions];

// The server answers what openapi.json says: that it does is checked where that document is made, not here.
export const api = {
  get: <A, Q extends Query>(address: Readable<A, Q>, query?: NoInfer<Q>): Promise<A> =>
    send('GET', withQuery(address, query), undefined) as Promise<A>,
  post: <P extends PathOf<'post'>>(
    address: Address<P>,
    ...[body, options]: Sent<P, 'post'>
  ): Promise<AnswerOf<P, 'post'>> => send('POST', address, body ?? {}, options) as Promise<AnswerOf<P, 'post'>>,
  /** The same where a form of fields that are only known as it runs has made the body. */
  postFilled: <P extends PathOf<'post'>>(
    address: Address<P>,
    body: Record<string, unknown>,
    options?: WriteOptions,
  ): Promise<AnswerOf<P, 'post'>> => send('POST', address, body, options) as Promise<AnswerOf<P, 'post'>>,
  put: <P extends PathOf<'put'>>(
    address: Address<P>,
    ...[body, options]: Sent<P, 'put'>
  ): Promise<AnswerOf<P, 'put'>> => send('PUT', address, body ?? {}, options) as Promise<AnswerOf<P, 'put'>>,
  delete: <P extends PathOf<'delete'>>(address: Address<P>, options?: WriteOptions): Promise<AnswerOf<P, 'delete'>> =>
    send('DELETE', address, undefined, options) as Promise<AnswerOf<P, 'delete'>>,
  /** Where address and body are made by what a record offers and a form asks, and no type knows them. */
  write: (method: 'POST' | 'PUT', path: string, body: unknown = {}, options?: WriteOptions): Promise<unknown> =>
    send(method, path, body, options),
  /** Where the answer is a file made for this one request. */
  postForFile: async <P extends PathOf<'post'>>(address: Address<P>, body: BodyOf<P, 'post'>): Promise<Blob> => {
    const response = await reach('POST', address, body, {});
    if (!response.ok) throw refused(address, response.status, parse(await response.text()));
    return response.blob();
  },
  upload: (file: File): Promise<Schema['FileView']> => {
    const form = new FormData();
    form.append('file', file, file.name);
    return api.post(at('/api/files'), form);
  },
  /** Photographs of one paper, upright and small already; answers the one PDF that they became, called as the paper is. */
  uploadPhotos: (photos: readonly Blob[], paper?: string): Promise<Schema['FileView']> => {
    const form = new FormData();
    if (paper) form.append('paper', paper);
    photos.forEach((photo, index) => form.append('photo', photo, `${index + 1}.jpg`));
    return api.post(at('/api/files/photos'), form);
  },
};

/** Where a kept file can be opened. */
export const fileUrl = (id: string): string => at('/api/files/{id}', { id });
