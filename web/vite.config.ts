import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const server = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

/** What the door goes on to is fetched together with it: a phone far out does not ask twice in turn (src/main.tsx). */
const fetchedWithTheDoor: Plugin = {
  name: 'fetched-with-the-door',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk');
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/start.tsx'));
      return [start?.fileName, ...(start?.imports ?? [])].flatMap((file) =>
        file
          ? [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
                injectTo: 'head' as const,
              },
            ]
          : [],
      );
    },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), fetchedWithTheDoor],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    // A font inlined as a data URL would be loaded by everybody, also where the system has the glyphs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      treeshake: {
        // A component that a page does not use is not loaded with it, although one index names them all: a villager who
        // reads a notice needs no date picker. Style sheets keep their effect.
        moduleSideEffects: (id: string) => !/\/web\/src\/(components|layout)\/[^?]*\.tsx?$/.test(id),
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': server, '/health': server },
  },
});
