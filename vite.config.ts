import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  // `npm run dev` beside `npm run server`.
  server: {
    proxy: {
      '/api': { target: 'http://127.0.0.1:4870', changeOrigin: false },
      '/sync': { target: 'ws://127.0.0.1:4870', ws: true, changeOrigin: false },
    },
  },
  worker: { format: 'es' },
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
});
