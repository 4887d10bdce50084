import { expect } from 'vitest'
import { columnOf, type Block } from './coinr.ts'

/** Largest |got − want| / max(1, |want|) of a column; fails where one is missing and the other is not. */
export function deviation(got: ArrayLike<number>, want: ArrayLike<number>, what = ''): number {
  expect(got.length, what).toBe(want.length)
  let worst = 0
  for (let i = 0; i < want.length; i++) {
    const missing = !Number.isFinite(want[i])
    expect(Number.isFinite(got[i]), `${what} row ${i}: ${got[i]} against ${want[i]}`).toBe(!missing)
    if (!missing) worst = Math.max(worst, Math.abs(got[i]! - want[i]!) / Math.max(1, Math.abs(want[i]!)))
  }
  return worst
}

/** Largest deviation over the columns named. */
export const blockDeviation = (got: (id: string) => ArrayLike<number>, want: Block, ids: readonly string[]): number =>
  ids.reduce((worst, id) => Math.max(worst, deviation(got(id), columnOf(want, id), id)), 0)
