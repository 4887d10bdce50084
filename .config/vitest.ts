import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/shared/**'],
    setupFiles: ['test/support/seed.ts'],
    // The default leaves one core out, which on two of them takes twice as long.
    maxWorkers: '100%',
    // Only what hangs takes so long, on any machine under any load.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
