import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 60_000, hookTimeout: 90_000 };

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{core,controls,adapters,functions,lib,local,web,tools}/**/*.test.ts'],
        },
      },
      { test: { name: 'contract', include: ['test/contracts/**/*.test.ts'], ...slow } },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], ...slow } },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          ...slow,
        },
      },
    ],
  },
});
