import { describe, expect, it } from 'vitest'
import { certaintyOf } from '../../../src/pipeline/social-index/certainty.ts'
import { planOf } from '../../support/atlas-text.ts'
import { compositeOf, sourcesOf } from '../../support/composite.ts'
import { observations } from '../../support/observations.ts'

const plain = planOf(['status: [armut, wahl]', 'status: [armut]'])
const asked = { draws: 2000, seed: 1, law: 'binomial', districts: null, again: {}, confidence: 0.9 } as const
type Cells = Parameters<typeof observations>[0]
function certain(cells: Cells, over: object = {}, plan = plain) {
  const index = plan.index['sozial']!
  const observed = new Map([[2024, new Map([['armut', observations(cells)]])]])
  const composite = compositeOf(index, observed)
  const { frames } = sourcesOf(index, observed)
  return certaintyOf(plan, 'sozial', { ...asked, ...over }, composite, 2024, frames.get(2024)!, observed.get(2024)!)
}

// shares 10, 20, 30 and 60 %
const large: Cells = [
  [1000, 10_000],
  [2000, 10_000],
  [3000, 10_000],
  [6000, 10_000],
]
const small: Cells = [
  [1, 10],
  [2, 10],
  [3, 10],
  [6, 10],
]
describe('certainty', () => {
  it('is complete where counts are large', () =>
    expect([...certain(large).areas.values()].map(({ low, high, distinct }) => [low, high, distinct])).toEqual([
      [4, 4, true],
      [3, 3, true],
      [2, 2, true],
      [1, 1, true],
    ]))
  it('is little where they are small', () => {
    const { areas } = certain(small)
    expect(areas.get(1)!.low).toBeLessThan(3)
    expect(areas.get(1)!.high).toBe(4)
    expect(areas.get(3)).toMatchObject({ low: 1, distinct: false })
    expect(areas.get(3)!.rival).not.toBeNull()
    expect(areas.get(3)!.words.de).toMatch(/^Rang 1, wahrscheinlich 1 bis [234]; in \d+ % der Ziehungen in der Klasse/)
  })
  it('leaves out areas that are not assessed', () => {
    const { areas } = certain([...large, 'secret'])
    expect([...areas.keys()]).toEqual([0, 1, 2, 3])
  })
  it('may know districts with a law of their own', () =>
    expect(certain(small, { law: 'beta-binomial', districts: 'stadtteil' }).areas.size).toBe(4))
  it('fills gaps anew in every draw', () => {
    const filled = planOf(['status: [armut, wahl]', 'status: [armut]\n    screening: none\n    impute: median'])
    const { areas, findings } = certain([...large, 'secret'], {}, filled)
    expect(findings).toEqual([])
    // the gap lies at the median, 25 %: between the second and the third of the others
    expect([0, 1, 4, 2, 3].map((i) => areas.get(i)!.low)).toEqual([5, 4, 3, 2, 1])
  })
  it('is of ranks alone without classes', () => {
    const { areas } = certain(small, {}, planOf(['status: [armut, wahl]', 'status: [armut]\n    classes: none']))
    expect(areas.get(3)).toMatchObject({ low: 1, share: NaN, rival: null, distinct: null })
    expect(areas.get(3)!.words.de).toMatch(/^Rang 1, wahrscheinlich 1 bis [234]\.$/)
  })
  it.each<[string, Cells]>([
    ['parts of persons', [[1000.5, 10_000], ...large.slice(1)]],
    ['more than all', [[11, 10], ...large.slice(1)]],
  ])('is none of %s, and says so', (_, cells) => {
    const { areas, findings } = certain(cells)
    expect(areas.size).toBe(0)
    expect(findings).toMatchObject([{ code: 'ATL-0396', severity: 'info', year: 2024, column: 'armut' }])
  })
})
