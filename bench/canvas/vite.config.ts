import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Builds the bench pages apart from the product. */
export default defineConfig({
  root: path.join(here, 'pages'),
  plugins: [react()],
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  worker: { format: 'es' },
  cacheDir: path.resolve(here, '../../node_modules/.vite-bench'),
  server: { fs: { allow: [path.resolve(here, '../..')] } },
  build: {
    outDir: path.resolve(here, '../out/canvas'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: ['diagram', 'bare'].map((name) => path.join(here, 'pages', `${name}.html`)) },
  },
});
