import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Writes the list of built files into the service worker (src/workers/offline.ts). Browsers that need .woff have no service workers. */
const offlineShell = (): Plugin => ({
  name: 'offline-shell',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const worker = bundle['offline.js'];
    if (worker?.type !== 'chunk') return;
    const names = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !name.endsWith('.woff'));
    const files = names.toSorted().map((name) => `/${name}`);
    const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
    worker.code = `const SHELL=${JSON.stringify({ version, files })};${worker.code}`;
  },
});

/** Each icon comes in six weights, of which pages show one: the others are left out of the build. */
const oneIconWeight = (): Plugin => ({
  name: 'one-icon-weight',
  apply: 'build',
  transform(code, id) {
    if (!/@phosphor-icons\/react\/dist\/defs\//.test(id)) return null;
    const at = code.indexOf('"regular",');
    const end = code.indexOf('\n  ]', at);
    if (at < 0 || end < 0) throw new Error(`The icon ${id} has another form than expected.`);
    const head = code.slice(0, code.indexOf('new Map(['));
    return {
      code: `${head}new Map([[${code.slice(at, end)}]]);${code.slice(code.indexOf('\nexport {'))}`,
      map: null,
    };
  },
});

export default defineConfig({
  plugins: [react(), oneIconWeight(), offlineShell()],
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  // `npm run dev` beside `npm run server`.
  server: {
    proxy: {
      '/api': { target: 'http://127.0.0.1:4870', changeOrigin: false },
      '/sync': { target: 'ws://127.0.0.1:4870', ws: true, changeOrigin: false },
    },
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // Nothing in the core does anything when it is loaded: a page takes from its lists only what it uses, and the rest comes later.
      treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] },
      input: { index: 'index.html', offline: 'src/workers/offline.ts' },
      output: {
        // A service worker stands at a fixed address above everything that it serves.
        entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
