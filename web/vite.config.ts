import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The local platform; `vite` alone serves the pages and sends calls there. */
const api = process.env['PROBANT_ORIGIN'] ?? 'http://127.0.0.1:4100';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The content policy allows no inline font, image or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
