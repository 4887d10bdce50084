import { describe, expect, it } from 'vitest'
import { compute } from '../../src/pipeline/compute.ts'
import { gather } from '../../src/pipeline/gather/gather.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planOf } from '../support/atlas-text.ts'
import { findingsOf } from '../support/findings.ts'
import { gathered } from '../support/gathered.ts'
import { rows2024, smallCity, type Row } from '../support/small-city.ts'

const run = async (plan: Plan, city: Parameters<typeof gathered>[1] = {}) => compute(plan, await gathered(plan, city))
const changed = (i: number, row: Row) => ({ 2024: rows2024.map((one, k) => (k === i ? row : one)) })

describe('indicators', async () => {
  const { release, findings } = await run(planOf())
  const now = release.indicators.filter(({ year }) => year === 2024)
  it('have a row for each area, year and indicator', () => {
    expect(findings).toEqual([])
    expect(release.indicators).toHaveLength(2 * 2 * 8)
  })
  it('have the values that the counts give', () =>
    expect(now.filter(({ indicator }) => indicator === 'armut').map(({ value }) => value)).toEqual([
      10, 20, 5, 30, 12, 40, 8, 15,
    ]))
  it('have the z-values of the index', () => {
    const [first] = now
    // mean 17.5; squares 56.25 + 6.25 + 156.25 + 156.25 + 30.25 + 506.25 + 90.25 + 6.25 = 1008, sd √126
    expect(first!.z).toBeCloseTo(-7.5 / Math.sqrt(126), 12)
  })
})

it('changes are indicators of their own, ranked by the direction of the first', async () => {
  const { release } = await run(planOf(['status: [armut, wahl]', 'status: [armut]\n    dynamics: { over: 1 }']))
  const changes = release.indicators.filter(({ indicator }) => indicator === 'armut_d1')
  expect(changes.map(({ year }) => Number(year))).toEqual(Array(8).fill(2024))
  // 2023 had (i mod 3) · 10 poor more: 0 −2 −1 0 −1 −20/3 0 −5/3
  expect(changes[0]!.value).toBe(0)
  expect(changes[1]!.value).toBeCloseTo(-2, 12)
  expect(changes[5]).toMatchObject({ rank: 8, numerator: NaN, denominator: NaN, klasse: null })
  expect(changes[0]!.rank).toBe(1)
})

describe('a count that is too small', async () => {
  const city = changed(4, ['0201', 1000, 2, '58'])
  const { release, findings } = await run(planOf(), city)
  const hidden = release.indicators.find(
    ({ raum, year, indicator }) => raum === '0201' && year === 2024 && indicator === 'armut',
  )!
  it('is withheld with all that would tell it', () =>
    expect(hidden).toMatchObject({ status: 'secret', value: NaN, numerator: NaN, denominator: NaN, z: NaN, rank: NaN }))
  it('is counted in a finding', () => expect(findings).toMatchObject([{ code: 'ATL-0503', severity: 'info' }]))
  it('blurs the segregation of that year, value and expected value', () => {
    const [before, now] = [2023, 2024].map((at) => release.segregation.filter(({ year }) => year === at))
    for (const { value, expected, note } of now!) {
      expect(Math.round(value * 100) / 100).toBe(value)
      expect(Math.round(expected * 100) / 100).toBe(expected)
      expect(note!.de).toContain('auf zwei Stellen gerundet')
    }
    expect(before!.some(({ note }) => note !== null)).toBe(false)
  })
  it('cannot be solved for: the city-wide numbers are the same for 1 as for 2', async () => {
    const other = await run(planOf(), changed(4, ['0201', 1000, 1, '58']))
    expect(other.release.segregation).toEqual(release.segregation)
    expect(other.release.indicators).toEqual(release.indicators)
    expect(other.release.indices).toEqual(release.indices)
  })
})

describe('in a small city, where two decimals would tell a withheld count', () => {
  // 1 or 2 in 0201, of about 30: D is 0.50 or 0.48
  const small = (arm: number) => ({
    2024: [
      ['0101', 30, 12, '60'],
      ['0102', 25, 4, '50'],
      ['0201', 20, arm, '58'],
      ['0202', 40, 6, '40'],
    ] as Row[],
    2023: [
      ['0101', 30, 12, '60'],
      ['0102', 25, 5, '50'],
      ['0201', 20, 5, '58'],
      ['0202', 40, 6, '40'],
    ] as Row[],
    keys: ['0101', '0102', '0201', '0202'],
  })
  const plan = planOf([
    '  measures: [segregation-index, isolation]',
    '  measures: [segregation-index, isolation, theil-h]\n  levels: all',
  ])
  it('all that is published is the same, and holds the truth', async () => {
    const [one, two] = await Promise.all([1, 2].map((arm) => run(plan, small(arm))))
    expect(one!.release.segregation).toEqual(two!.release.segregation)
    const now = one!.release.segregation.filter(({ year }) => year === 2024)
    const ranges = now.filter(({ bounds }) => bounds !== undefined)
    expect(ranges.length).toBeGreaterThan(2)
    for (const { value, bounds } of ranges) expect([value, bounds!.hidden, bounds!.sharp]).toEqual([NaN, 1, true])
    // isolation of 12, 4, 1 or 2, 6
    const truth = (arm: number) => (144 / 30 + 16 / 25 + arm ** 2 / 20 + 36 / 40) / (22 + arm)
    const isolation = ranges.find(({ measure, ebene }) => measure === 'isolation' && ebene === 'raum')!.bounds!
    expect(isolation.lower).toBeCloseTo(truth(2), 12)
    expect(isolation.upper).toBeCloseTo(truth(1), 12)
  })
})

it('counts that are told by measures area by area alone give ranges as well', async () => {
  const plan = planOf(
    [
      '  measures: [segregation-index, isolation]',
      '  measures: [segregation-index, isolation]\n  local: [location-quotient]',
    ],
    ['numerator: ew.arm', 'numerator: ew.quote'],
  )
  const tiny = (arm: number) => ({
    2024: [
      ['0101', 30, 12, '20'],
      ['0102', 25, 4, '15'],
      ['0201', 20, arm, '18'],
      ['0202', 40, 6, '30'],
    ] as Row[],
    2023: [
      ['0101', 30, 12, '21'],
      ['0102', 25, 5, '16'],
      ['0201', 20, 5, '17'],
      ['0202', 40, 6, '31'],
    ] as Row[],
    keys: ['0101', '0102', '0201', '0202'],
  })
  const [one, two] = await Promise.all([1, 2].map((arm) => run(plan, tiny(arm))))
  expect(one!.release).toEqual(two!.release)
  const ranges = one!.release.segregation.flatMap(({ bounds }) => bounds ?? [])
  expect(ranges.length).toBeGreaterThan(0)
  for (const { lower, upper, hidden } of ranges) {
    expect(hidden).toBe(1)
    expect(upper - lower).toBeLessThan(0.1)
  }
})

it('neither can the count of an excluded area', async () => {
  const plan = planOf(['  levels:', '  exclude: [{ key: "0201", reason: JVA }]\n  levels:'])
  const [one, two] = await Promise.all([1, 2].map((arm) => run(plan, changed(4, ['0201', 1000, arm, '58']))))
  expect(one!.release).toEqual(two!.release)
})

describe('stops with everything that was found', () => {
  const thrown = async (plan: Plan, city: Parameters<typeof smallCity>[0]) => {
    const data = await gather(plan, smallCity(city))
    return (await findingsOf(() => compute(plan, data))).map(({ code }) => code)
  }
  it('in the data', async () =>
    expect(await thrown(planOf(), changed(0, ['0101', 100, 200, '150']))).toEqual(['ATL-0305', 'ATL-0311']))
  it('in the index', async () =>
    expect(await thrown(planOf(['  levels:', '  exclude: [{ when: ew.alle > 0, reason: x }]\n  levels:']), {})).toEqual(
      ['ATL-0313', 'ATL-0313', 'ATL-0313', 'ATL-0313', 'ATL-0314', 'ATL-0314'],
    ))
  it('where the plan refuses small counts', async () =>
    expect(
      await thrown(
        planOf(['minimum-count: 3', 'minimum-count: 3, below: refuse']),
        changed(4, ['0201', 1000, 2, '58']),
      ),
    ).toEqual(['ATL-0502']))
})
