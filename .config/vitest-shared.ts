import { defineConfig } from 'vitest/config'

// The checks on real data beside the repo; each skips by name where its data are absent.
export default defineConfig({
  test: { include: ['test/shared/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
