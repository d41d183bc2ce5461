import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const server = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
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
