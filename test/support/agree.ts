import { appendFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Where every comparison is to be written down, for `npm run deviations`; usually nowhere. */
const record = process.env['ATLAS_DEVIATIONS']

/**
 * The tolerance of all reference values: |a − b| ≤ 1e-9 · max(1, |b|), unless the reference says otherwise. NaN agrees
 * with nothing.
 */
export function agree(got: number, want: number, tolerance = 1e-9) {
  const off = Math.abs(got - want) / Math.max(1, Math.abs(want))
  if (record) {
    const { currentTestName: test = '', testPath: file = '' } = expect.getState()
    appendFileSync(record, `${JSON.stringify({ file, test, off, tolerance })}\n`)
  }
  expect(off, `${got} against ${want}`).toBeLessThanOrEqual(tolerance)
}
