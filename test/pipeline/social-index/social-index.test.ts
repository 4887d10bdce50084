import { describe, expect, it } from 'vitest'
import { observeYear } from '../../../src/pipeline/observe/observe-year.ts'
import { socialIndex } from '../../../src/pipeline/social-index/social-index.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { exclusions } from '../../../src/prepare/exclusions.ts'
import { planOf } from '../../support/atlas-text.ts'
import { gathered } from '../../support/gathered.ts'
import { rows2024 } from '../../support/small-city.ts'

async function run(plan: Plan, city: Parameters<typeof gathered>[1] = {}) {
  const data = await gathered(plan, city)
  const observed = new Map(
    [...data.frames].map(
      ([year, frame]) => [year, observeYear(plan, frame, exclusions(plan.areas.exclude, frame)).base] as const,
    ),
  )
  return socialIndex('sozial', plan, data, observed)
}
const status = 'status: [armut, wahl]'

describe('an index over two indicators', async () => {
  const { scores, z, findings } = await run(planOf())
  const now = scores.filter(({ year }) => year === 2024)
  it('has a row for each area and year, in the order of the keys', () => {
    expect(findings).toEqual([])
    expect(scores).toHaveLength(16)
    expect(now.map(({ raum }) => raum)).toEqual(rows2024.map(([key]) => key))
    expect(now.every((score) => score.index === 'sozial' && score.status === 'ok' && score.note === null)).toBe(true)
  })
  // 0202: 40 % poor, 40.5 % turnout, the worst of both; 0103: 5 % and 70.25 %, the best
  it('rank 1 is the highest burden', () => {
    expect(now.find(({ rank }) => rank === 1)!.raum).toBe('0202')
    expect(now.find(({ rank }) => rank === 8)!.raum).toBe('0103')
  })
  it('has mean 0 and standard deviation 1', () => {
    const values = now.map(({ value }) => value)
    expect(values.reduce((a, b) => a + b)).toBeCloseTo(0, 12)
    expect(values.reduce((a, b) => a + b * b, 0) / 8).toBeCloseTo(1, 12)
  })
  it('has no dynamics', () => {
    expect(
      now.every(
        ({ dynamics, dynamicsValue, combined }) => dynamics === null && Number.isNaN(dynamicsValue) && combined === '',
      ),
    ).toBe(true)
  })
  it('keeps the z-values of its members by year', () => expect([...z.get(2024)!.keys()]).toEqual(['armut', 'wahl']))
})

describe('with dynamics', async () => {
  const { scores, changes, findings } = await run(planOf([status, 'status: [armut]\n    dynamics: { over: 1 }']))
  it('puts both classes in one sign', () => {
    expect(findings).toEqual([])
    const later = scores.filter(({ year }) => year === 2024)
    expect(later.every(({ klasse, dynamics, combined }) => combined === klasse!.sign + dynamics!.sign)).toBe(true)
    expect(later.every(({ note }) => note === null)).toBe(true)
  })
  it('notes why the first year has none', () =>
    expect(scores[0]).toMatchObject({
      year: 2023,
      status: 'ok',
      combined: '',
      note: { en: 'no dynamics: 2022 is not part of the plan' },
    }))
  it('has the changes of each year that has any', () =>
    expect(changes.map(({ indicator, year }) => [indicator, year])).toEqual([['armut_d1', 2024]]))
})

describe('an area that is not assessed', async () => {
  const plan = planOf(
    ['  levels:', '  exclude: [{ key: "0101", reason: { de: JVA, en: prison } }]\n  levels:'],
    ['preset: berlin-mss', 'preset: berlin-mss\n    exclude: [{ when: "ew.alle < 350", reason: klein }]'],
  )
  const { scores } = await run(plan, { 2024: rows2024.map((row, i) => (i === 4 ? [row[0], 1000, 2, row[3]] : row)) })
  const area = (key: string) => scores.find(({ raum, year }) => raum === key && year === 2024)!
  it('keeps its row, without numbers and classes, and says why', () => {
    expect(area('0101')).toMatchObject({ status: 'void', note: { de: 'JVA', en: 'prison' } })
    expect(area('0202')).toMatchObject({ status: 'void', note: { de: 'klein', en: 'klein' } })
    expect(area('0201')).toMatchObject({
      status: 'secret',
      note: { de: 'Armut, gesperrt: weniger als 3 Personen', en: 'poverty, withheld: fewer than 3 persons' },
    })
    for (const key of ['0101', '0202', '0201'])
      expect(area(key)).toMatchObject({ value: NaN, sum: NaN, rank: NaN, klasse: null, combined: '' })
  })
  it('counts in no rank', () =>
    expect(
      scores
        .filter(({ year }) => year === 2024)
        .flatMap(({ rank }) => (Number.isNaN(rank) ? [] : [rank]))
        .sort(),
    ).toEqual([1, 2, 3, 4, 5]))
})

it('finds that all areas are excluded', async () => {
  const plan = planOf(['  levels:', '  exclude: [{ when: ew.alle > 0, reason: alle }]\n  levels:'])
  expect((await run(plan)).findings.map(({ code, year }) => [code, year])).toEqual([
    ['ATL-0314', 2023],
    ['ATL-0314', 2024],
  ])
})
it('finds an indicator that is the same everywhere', async () =>
  expect(
    (await run(planOf(), { 2024: rows2024.map(([key, alle, arm]) => [key, alle, arm, '50']) })).findings,
  ).toMatchObject([{ code: 'ATL-0312', column: 'wahl', year: 2024 }]))
it('finds a change that is the same everywhere', async () =>
  expect(
    (await run(planOf([status, 'status: [armut]\n    dynamics: { over: 1 }']), { 2023: rows2024 })).findings,
  ).toMatchObject([{ code: 'ATL-0312', column: 'armut_d1', year: 2024 }]))
it('has its own years', async () =>
  expect(
    new Set(
      (await run(planOf([status, `${status}\n    years: { from: 2024, to: 2024 }`]))).scores.map(({ year }) =>
        Number(year),
      ),
    ),
  ).toEqual(new Set([2024])))
