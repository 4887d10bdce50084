import { describe, expect, it } from 'vitest'
import { onBase } from '../../../src/measures/change/on-base.ts'
import { run } from '../../../src/measures/composite/chain/run.ts'
import type { ChainData } from '../../../src/measures/composite/chain/spec.ts'
import { mssChain } from '../../support/mss-chain.ts'

const data: ChainData = {
  areas: ['a', 'b', 'c', 'a', 'b', 'c'],
  years: [2022, 2022, 2022, 2024, 2024, 2024],
  columns: { x: [1, 2, 3, 3, 4, 5], y: [10, 30, 20, 8, 28, 18] },
}
const spec = mssChain(['x', 'y'])

describe('on the scale of one year', () => {
  const moved = run(onBase(spec, 2022)!, data).value
  it('leaves that year as it is', () => {
    const own = run(spec, data).value
    for (const i of [0, 1, 2]) expect(moved[i]).toBeCloseTo(own[i]!, 12)
  })
  // by hand: x: mean 2, sd √(2/3); y: mean 20, sd √(200/3). z of 2022: −1.5^½ − 1.5^½, 1.5^½, 1.5^½; its sum has mean 0 and
  // sd √((6 + 1.5 + 1.5)/3) = √3. In 2024 x is 2 higher, y 2 lower: each sum is 2·1.5^½ − 0.2·1.5^½ higher
  it('shows what all areas have in common', () => {
    for (const i of [0, 1, 2]) expect(moved[i + 3]! - moved[i]!).toBeCloseTo((1.8 * Math.sqrt(1.5)) / Math.sqrt(3), 12)
  })
  // Mazziotta and Pareto put the parts on a scale of mean 100 and SD 10 within the aggregation, year by year
  it.each(['copeland', 'mazziotta-pareto'] as const)(
    'has no answer where an index only compares the areas of a year (%s)',
    (method) => {
      const levels = [{ weigh: { method: 'equal' }, aggregate: { method } }] as const
      expect(onBase({ ...spec, levels }, 2022)).toBeNull()
    },
  )
  it('moves the scales of sub-indices too, and of a sample its own', () => {
    const base = onBase(
      {
        ...spec,
        levels: [
          {
            weigh: { method: 'equal' },
            aggregate: { method: 'mean' },
            rescale: { method: 'min-max', scope: 'year' },
          },
          { weigh: { method: 'equal' }, aggregate: { method: 'restandardised-sum', settings: { sd: 'sample' } } },
        ],
      },
      2022,
    )!
    expect(base.steps[0]).toMatchObject({ method: 'z-population', scope: { base: 2022 } })
    expect(base.levels[0]).toMatchObject({ aggregate: { method: 'mean' }, rescale: { scope: { base: 2022 } } })
    expect(base.levels[1]).toMatchObject({
      aggregate: { method: 'sum' },
      rescale: { method: 'z-sample', scope: { base: 2022 } },
    })
  })
})
