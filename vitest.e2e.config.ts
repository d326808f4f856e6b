import { defineConfig } from 'vitest/config';

/** The built extension in real browsers; `npm run build` comes first. One browser at a time: each takes the focus. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
