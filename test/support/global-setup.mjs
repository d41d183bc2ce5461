// Jest calls this once per project; see typescript.mjs for why it is not TypeScript itself.
import './typescript.mjs';

export default async function globalSetup() {
  const { startTestServer } = await import('./server.ts');
  await startTestServer();
}
