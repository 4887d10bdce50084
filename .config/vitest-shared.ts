import { defineConfig } from 'vitest/config'

// The checks on real data beside the repo; each skips by name where its data are absent.
export default defineConfig({
  test: { include: ['test/shared/**/*.test.ts'], maxWorkers: '100%', testTimeout: 300_000, hookTimeout: 300_000 },
})
