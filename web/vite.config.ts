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
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Libraries change less often than pages; what pages share is one file, not twenty.
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|@lingui|@messageformat|zod|canonicalize)[\\/]/,
              priority: 2,
            },
            {
              name: 'shared',
              test: /web[\\/]src[\\/](ui|api|locales|components)[\\/]|lucide-react/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
