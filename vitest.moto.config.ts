import { defineConfig } from 'vitest/config';

/** An emulated account, audited service by service: apart from `npm test`, which needs no Python. */
export default defineConfig({
  test: {
    name: 'moto',
    include: ['test/moto/**/*.test.ts'],
    globalSetup: ['test/moto/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One emulator: each file begins by emptying it.
    fileParallelism: false,
    // Controls and clients are loaded once: a file keeps nothing that another one meets.
    isolate: false,
  },
});
