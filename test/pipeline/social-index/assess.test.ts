import { describe, expect, it } from 'vitest'
import type { IndexPlan } from '../../../src/plan/index-plan.ts'
import { planOf } from '../../support/atlas-text.ts'
import { compositeOf } from '../../support/composite.ts'
import { observations } from '../../support/observations.ts'

const status = 'status: [armut, wahl]'
const planned = (text: string, members = status) => planOf([status, `${members}\n    ${text}`]).index['sozial']!
const index = planned('restandardise: true')
const raw = planned('restandardise: false')
type Cells = Parameters<typeof observations>[0]
const run = (armut: Cells, wahl: Cells, with_: IndexPlan = raw, out: (i: number) => boolean = () => false) =>
  compositeOf(
    with_,
    new Map([
      [
        2024,
        new Map([
          ['armut', observations(armut)],
          ['wahl', observations(wahl)],
        ]),
      ],
    ]),
    (i) => (out(i) ? { de: 'JVA', en: 'prison' } : null),
  ).years.get(2024)!

// armut 1 3 5: mean 3, sd √(8/3), z ∓√1.5; wahl is a resource: 60 50 40 turns into −z, the same again
const z = Math.sqrt(1.5)
describe('assess', () => {
  it('standardises, turns resources round and adds up', () => {
    const { z: members, sum, value, rank, pool } = run([1, 3, 5], [60, 50, 40])
    for (const id of ['armut', 'wahl']) {
      const [a, b, c] = members.get(id)!
      expect(a).toBeCloseTo(-z, 12)
      expect(b).toBeCloseTo(0, 12)
      expect(c).toBeCloseTo(z, 12)
    }
    expect(sum[2]).toBeCloseTo(2 * z, 12)
    expect([...value]).toEqual([...sum])
    expect([...rank]).toEqual([3, 2, 1])
    expect([...pool]).toEqual([1, 1, 1])
  })
  it('standardises the sum once more where asked', () => {
    const { value, sum, klasse } = run([1, 3, 5], [60, 50, 40], index)
    expect(value[2]).toBeCloseTo(z, 12)
    expect(sum[2]).toBeCloseTo(2 * z, 12)
    expect(klasse.map((one) => one!.sign)).toEqual(['1', '2', '3']) // −1.22, 0, 1.22: below −1, to 1, to 1.5
  })
  it('keeps weights', () =>
    expect(
      run([1, 3, 5], [60, 50, 40], planned('restandardise: false', 'status: { armut: 3, wahl: 1 }')).sum[2],
    ).toBeCloseTo(4 * z, 12))
  it('lets areas that lack a member or are excluded count nowhere', () => {
    const {
      z: members,
      rank,
      value,
      klasse,
      pool,
    } = run([1, 3, 5, 1000, 7], [60, 50, 40, 'secret', 30], raw, (i) => i === 4)
    expect([...pool]).toEqual([1, 1, 1, 0, 0])
    expect(members.get('armut')![2]).toBeCloseTo(z, 12)
    expect([...rank.slice(3), ...value.slice(3), ...members.get('armut')!.slice(3)].every(Number.isNaN)).toBe(true)
    expect(klasse.slice(3)).toEqual([null, null])
  })
  it('is all missing where nobody is left', () =>
    expect([...run([1, 2], [1, 2], raw, () => true).value].every(Number.isNaN)).toBe(true))
})

describe('years', () => {
  const years = (text: string) =>
    compositeOf(
      planned(text),
      new Map([
        [2023, both([1, 3, 5], [60, 50, 40], 2023)],
        [2024, both([3, 5, 7], [60, 50, 40], 2024)],
      ]),
    )
  const both = (armut: Cells, wahl: Cells, year: number) =>
    new Map([
      ['armut', observations(armut, { year })],
      ['wahl', observations(wahl, { year })],
    ])
  // by hand: mean 3 and sd √(8/3) of 2023 hold in 2024, where 3 5 7 become 0 z 2z
  it('look through the eyes of a base year', () => {
    const { years: found } = years('normalise: { method: z-population, scope: { base: 2023 } }')
    const later = found.get(2024)!.z.get('armut')!
    ;[0, z, 2 * z].forEach((want, i) => expect(later[i]).toBeCloseTo(want, 12))
  })
  // by hand: 1 3 5 3 5 7 has mean 4 and variance (9 + 1 + 1 + 1 + 1 + 9) / 6 = 22/6
  it('are pooled', () => {
    const { years: found } = years('normalise: { method: z-population, scope: pooled }')
    expect(found.get(2023)!.z.get('armut')![0]).toBeCloseTo(-3 / Math.sqrt(22 / 6), 12)
    expect(found.get(2024)!.z.get('armut')![2]).toBeCloseTo(3 / Math.sqrt(22 / 6), 12)
  })
  it('stand by themselves otherwise', () =>
    expect(years('restandardise: true').years.get(2024)!.z.get('armut')![2]).toBeCloseTo(z, 12))
  // three classes of the sums of 2023, −2z 0 2z; armut of 2024 lies one z higher everywhere: −z, z, 3z
  it('keep the classes of a base year', () => {
    const { years: found } = years(
      'normalise: { method: z-population, scope: { base: 2023 } }\n    restandardise: false\n    classes: { method: equal-interval, count: 2, scope: { base: 2023 } }',
    )
    expect(found.get(2023)!.klasse.map((one) => one!.number)).toEqual([1, 1, 2])
    expect(found.get(2024)!.klasse.map((one) => one!.number)).toEqual([1, 2, 2])
    expect(found.get(2024)!.classes).toBe(found.get(2023)!.classes)
  })
})
