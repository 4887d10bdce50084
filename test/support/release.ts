import type { Release } from '../../src/model/score.ts'

/** A Release without disclosure control, for tests of what comes after it. In src only protect/release.ts makes one. */
export const release = (parts: Partial<Release> = {}): Release =>
  Object.freeze({ indicators: [], indices: [], segregation: [], ...parts }) as unknown as Release
