import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `/api` is in development; the server's own default. */
const api = process.env.API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  // The server puts a fresh nonce in place of this text in every page that it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: '../dist/page', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy: { '/api/': api } },
});
