import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: string;
}

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection with one request under way at a time. Plain sockets, because the load generator shares
 * the machine with what it measures: a full HTTP client would take more of it than the server does.
 */
export class Connection {
  private received: Buffer = Buffer.alloc(0);
  private settle: { done(reply: Reply): void; failed(error: Error): void } | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.settle?.failed(error));
    socket.on('close', () => this.settle?.failed(new Error('the connection was closed')));
  }

  static async open(port: number, token?: string): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    const sign = token ? `authorization: Bearer ${token}\r\n` : '';
    return new Connection(socket, `host: 127.0.0.1:${port}\r\n${sign}content-type: application/json\r\n`);
  }

  post(path: string, body: string, key?: string): Promise<Reply> {
    const idempotency = key ? `idempotency-key: ${key}\r\n` : '';
    const length = Buffer.byteLength(body);
    this.socket.write(`POST ${path} HTTP/1.1\r\n${this.head}${idempotency}content-length: ${length}\r\n\r\n${body}`);
    return new Promise((done, failed) => (this.settle = { done, failed }));
  }

  close(): void {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(endOfHead);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
    if (Number.isNaN(length)) return this.settle?.failed(new Error(`an answer without a length: ${head}`));
    const total = end + endOfHead.length + length;
    if (this.received.length < total) return;
    const body = this.received.toString('utf8', end + endOfHead.length, total);
    this.received = this.received.subarray(total);
    const { settle } = this;
    this.settle = undefined;
    settle?.done({ status: Number(head.slice(9, 12)), body });
  }
}
