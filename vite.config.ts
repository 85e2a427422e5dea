import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `/api` is in development; the server's own default. */
const api = process.env.API ?? 'http://127.0.0.1:3000';

/** Below this a file fits into a packet or two either way. */
const WORTH_IT = 1024;

/** Lays scripts and styles down compressed as well: as small as they get, for which there is no time at each request. */
function compressed(): Plugin {
  const compress = async (path: string) => {
    const file = await readFile(path);
    if (file.length >= WORTH_IT) await writeFile(`${path}.br`, await promisify(brotliCompress)(file));
  };
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, files) {
      const names = Object.keys(files).filter((name) => /\.(js|css)$/.test(name));
      await Promise.all(names.map((name) => compress(join(dir, name))));
    },
  };
}

export default defineConfig({
  root: 'client',
  plugins: [react(), compressed()],
  // The server puts a fresh nonce in place of this text in every page that it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    // What is needed at once comes as one file, which is smaller compressed, and a round trip or two faster, than fifty.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } } },
  },
  server: { port: 5173, proxy: { '/api/': api } },
});
