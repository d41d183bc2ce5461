import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestApp, testApp } from '../support/app.js';

/** What a reverse proxy does: hands on, and names the caller after whomever the caller named. */
function proxyTo(base: string): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const named = [incoming.headers['x-forwarded-for'], incoming.socket.remoteAddress].filter(Boolean).join(', ');
    const headers = { ...incoming.headers, 'x-forwarded-for': named };
    incoming.pipe(
      request(`${base}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Tries to sign in as nobody, from this address of the machine. */
const tries = (port: number, localAddress: string, forwarded?: string): Promise<number> =>
  new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', ...(forwarded && { 'x-forwarded-for': forwarded }) };
    const options = { port, host: '127.0.0.1', path: '/api/auth/login', method: 'POST', localAddress, headers };
    const call = request(options, (answer) => answer.resume().on('end', () => done(answer.statusCode!)));
    call.on('error', fail);
    call.end(JSON.stringify({ username: 'nobody', password: 'Wrong-2026!' }));
  });

describe('limits behind a proxy (TRUST_PROXY)', () => {
  let t: TestApp;
  let proxy: Server;
  let behind: number;
  let straight: number;
  beforeAll(async () => {
    t = await testApp({ TRUST_PROXY: '127.0.0.1' });
    straight = Number(new URL(t.base).port);
    proxy = await proxyTo(t.base);
    behind = (proxy.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await new Promise((done) => proxy?.close(done) ?? done(undefined));
    await t?.close();
  });

  it('count each caller by himself, whomever he says he is', async () => {
    for (let n = 0; n < 20; n++) expect(await tries(behind, '127.0.0.2', `203.0.113.${n}`)).toBe(401);
    expect(await tries(behind, '127.0.0.2', '203.0.113.99')).toBe(429);
    expect(await tries(behind, '127.0.0.3')).toBe(401);
  });

  it('are not got around by somebody who comes past the proxy', async () => {
    for (let n = 0; n < 20; n++) expect(await tries(straight, '127.0.0.4', `203.0.113.${n}`)).toBe(401);
    expect(await tries(straight, '127.0.0.4', '203.0.113.99')).toBe(429);
  });
});
