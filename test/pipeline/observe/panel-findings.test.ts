import { describe, expect, it } from 'vitest'
import { compute } from '../../../src/pipeline/compute.ts'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'
import { smallCity } from '../../support/small-city.ts'
import { twoEditionFiles, twoEditions } from '../../support/two-editions.ts'

const run = async (plan: Plan, files = smallCity()) => compute(plan, await gather(plan, files))
const later = planOf(
  ['    key: NR\n    drop', '    years: { from: 2024, to: 2024 }\n    key: NR\n    drop'],
  ['    status: [armut, wahl]', '    status: [armut, wahl]\n    years: { from: 2024, to: 2024 }'],
)

describe('years without a delivery', () => {
  it('are told once an indicator', async () => {
    const files = new Map([...smallCity()].filter(([path]) => !path.includes('2023')))
    expect((await run(later, files)).findings.filter(({ code }) => code === 'ATL-0348')).toMatchObject([
      { severity: 'info', column: 'armut', found: { de: 'armut: für 2023 nicht geliefert (ew)' } },
      { severity: 'info', column: 'wahl' },
    ])
  })
  it('are told in every row', async () => {
    const { release } = await run(later)
    const notes = new Set(release.indicators.filter((s) => s.year === 2023).map((s) => s.note?.de))
    expect([...notes]).toEqual(['für 2023 nicht geliefert (ew)'])
  })
})

it('years on other areas are told', async () => {
  const plan = twoEditions([', crosswalk: geo/umsteiger.csv', ''])
  expect((await run(plan, twoEditionFiles())).findings.filter(({ code }) => code === 'ATL-0348')).toMatchObject([
    { severity: 'info', found: { de: 'nicht alle Jahre stehen auf denselben Räumen: 2023 | 2024' } },
  ])
})

describe('a change that an indicator declares', () => {
  const armut = 'numerator: ew.arm,'
  const at = async (as: string, raum: string, ...edits: (readonly [string, string])[]) =>
    (await run(planOf([armut, `change: { over: 1, as: ${as} }, ${armut}`], ...edits))).release.indicators.filter(
      (s) => s.raum === raum && s.indicator.startsWith('armut_'),
    )
  // 0102: 110 of 500 in 2023, 100 of 500 in 2024
  it('in percentage points', async () => {
    const [score, ...more] = await at('points', '0102')
    expect(more).toEqual([])
    expect(score).toMatchObject({ indicator: 'armut_d1', year: 2024, status: 'ok' })
    expect(score!.value).toBeCloseTo(-2, 12)
  })
  it('in per cent', async () => {
    const [score] = await at('percent', '0102')
    expect(score!.indicator).toBe('armut_p1')
    expect(score!.value).toBeCloseTo(-100 / 11, 12)
  })
  it('does not double that of an index', () =>
    expect(
      onlyProblem(
        [
          [armut, `change: { over: 1, as: points }, ${armut}`],
          ['status: [armut, wahl]', 'status: [armut, wahl]\n    dynamics: { over: 1 }'],
        ],
        'change',
      ),
    ).toMatchObject({ code: 'ATL-0107', value: 'armut_d1' }))
  it('says what becomes of estimates where there is a crosswalk', () =>
    expect(() => twoEditions([armut, `change: { over: 1, as: points }, ${armut}`])).toThrow('ATL-0104'))
  it('leaves out the areas that were split', async () => {
    const plan = twoEditions([armut, `change: { over: 1, as: points, estimated: leave-out }, ${armut}`])
    const scores = (await run(plan, twoEditionFiles())).release.indicators.filter((s) => s.indicator === 'armut_d1')
    expect(scores.filter((s) => s.status === 'void').map((s) => s.raum)).toEqual(['0103', '0104'])
    expect(scores[2]!.note!.de).toBe('nicht verglichen: der Wert von 2023 ist geschätzt (Umsteigeschlüssel)')
  })
})
