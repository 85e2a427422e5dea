import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['graph-data/**/*.ts', 'server/**/*.ts'],
      // Entrances: tried by starting them as processes of their own.
      exclude: ['server/main.ts', 'server/cli.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // Threads, not processes: a process that ends before its last message is read counts as a failure in which no test failed.
          pool: 'threads',
          // A busy machine is slow; it does not fail for that.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
