import { defineConfig } from 'vitest/config';

/** The AWS side, in an emulator: apart from `npm test`, which needs neither Python nor a bundle. */
export default defineConfig({
  test: {
    name: 'aws',
    include: ['test/aws/**/*.test.ts'],
    globalSetup: ['test/aws/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Two cores run the emulator, its functions and Chromium.
    fileParallelism: false,
  },
});
