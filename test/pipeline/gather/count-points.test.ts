import { describe, expect, it } from 'vitest'
import { compute } from '../../../src/pipeline/compute.ts'
import { filesOf } from '../../../src/pipeline/gather/files-of.ts'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import { sourceInfos } from '../../../src/pipeline/publish/source-infos.ts'
import { statusCode } from '../../../src/model/status.ts'
import { planOf } from '../../support/atlas-text.ts'
import { encoded, smallCity } from '../../support/small-city.ts'

const points = (rest = ''): [string, string] => [
  'indicators:',
  `points:\n  kitas: { file: kitas.csv, x: OST, y: NORD, crs: EPSG:25832, of: facilities, years: { from: 2024, to: 2024 }, provider: { name: Amt, licence: dl-de/zero-2-0 }${rest} }\nindicators:\n  versorgung: { label: Kitas, numerator: kitas.count, denominator: ew.alle, unit: je 1000, per: 1000, direction: resource }`,
]
// The square of area 0101 begins at 505 000, that of 0102 at 506 000 (small-city.ts).
const table = 'OST;NORD\n505500;5900500\n505600;5900500\n506500;5900500\n'
const files = (text = table) => new Map([...smallCity(), ['kitas.csv', encoded(text)]])
const [early, late] = [2023, 2024]

it('are read, and counted in the areas of their year', async () => {
  const plan = planOf(points())
  expect(filesOf(plan)).toContain('kitas.csv')
  const { frames, rows, findings } = await gather(plan, files())
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(Array.from(frames.get(late)!.numbers.get('kitas.count')!.values)).toEqual([2, 1, 0, 0, 0, 0, 0, 0])
  expect([...new Set(frames.get(early)!.numbers.get('kitas.count')!.status)]).toEqual([statusCode.absent])
  expect(rows.get('kitas.csv')).toBe(3)
})
it('show one facility beside many persons, but not few persons', async () => {
  const plan = planOf(points())
  const city = smallCity({
    2024: [
      ['0101', 2, 0, '60'],
      ['0102', 500, 100, '50'],
      ['0103', 2000, 100, '70'],
      ['0104', 400, 120, '45'],
      ['0201', 1000, 120, '58'],
      ['0202', 300, 120, '40'],
      ['0203', 1000, 80, '66'],
      ['0204', 600, 90, '55'],
    ],
  })
  const gathered = await gather(plan, new Map([...city, ['kitas.csv', encoded(table)]]))
  const { release } = compute(plan, gathered)
  const shown = release.indicators.filter(({ indicator, year }) => indicator === 'versorgung' && year === late)
  // 1000 · 1 / 500
  expect(shown.find(({ raum }) => raum === '0102')).toMatchObject({
    status: 'ok',
    value: 2,
    numerator: 1,
    denominator: 500,
  })
  expect(shown.find(({ raum }) => raum === '0101')).toMatchObject({
    status: 'secret',
    numerator: NaN,
    denominator: NaN,
  })
})
it('may be more than the persons they serve', async () => {
  const many = `OST;NORD\n${'505500;5900500\n'.repeat(1001)}`
  const { findings } = compute(planOf(points()), await gather(planOf(points()), files(many)))
  expect(findings.filter(({ code }) => code === 'ATL-0305')).toEqual([])
})
it('stand among the sources', () =>
  expect(sourceInfos(planOf(points())).at(-1)).toEqual({
    id: 'kitas',
    provider: 'Amt',
    licence: 'dl-de/zero-2-0',
    uri: null,
    files: ['kitas.csv'],
  }))

describe('outside', () => {
  const astray = `${table}700000;5900500\n`
  it('stop the run', async () =>
    expect((await gather(planOf(points()), files(astray))).findings).toContainEqual(
      expect.objectContaining({ code: 'ATL-0420', severity: 'error', file: 'kitas.csv', row: 5 }),
    ))
  it('are told once where the plan leaves them out', async () => {
    const { findings } = await gather(planOf(points(', outside: leave-out')), files(astray))
    expect(findings.filter(({ code }) => code === 'ATL-0420')).toMatchObject([{ severity: 'warning', row: 5 }])
  })
})
