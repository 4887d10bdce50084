import { expect, it } from 'vitest'
import { withinYear } from '../../../src/measures/change/within-year.ts'
import type { Aggregator } from '../../../src/measures/composite/aggregate/aggregator.ts'
import { aggregate } from '../../../src/measures/composite/aggregate/table.ts'

/** Whether the first area has another value as soon as others are another way. */
function looksAtOthers({ compute, parameters }: Aggregator): boolean {
  const settings = Object.fromEntries(
    Object.entries(parameters).map(([name, one]) => [name, one.kind === 'choice' ? one.choices[0]! : 2]),
  )
  const value = (others: readonly number[]) => {
    const out = new Float64Array(4)
    const columns = [
      [3, 5, 2, 9],
      [4, ...others],
    ].map((column) => Float64Array.from(column))
    compute({ columns, weights: [0.5, 0.5] }, settings as never, out)
    return out[0]
  }
  return value([1, 6, 2]) !== value([11, 3, 8])
}

// The sum that is standardised again has a scale that `onBase` takes out of it
it('are the ways in which the value of an area hangs on the other areas', () =>
  expect(Object.keys(aggregate).filter((id) => looksAtOthers(aggregate[id as keyof typeof aggregate]))).toEqual(
    ['restandardised-sum', ...withinYear].sort(
      (a, b) => Object.keys(aggregate).indexOf(a) - Object.keys(aggregate).indexOf(b),
    ),
  ))
