import './typescript.mjs';

export default async function globalTeardown() {
  const { stopTestServer } = await import('./server.ts');
  await stopTestServer();
}
