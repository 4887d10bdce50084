import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { build, planOf } from '../../support/build.ts'

const folder = new URL('../../../data/musterstadt/', import.meta.url)
const heavy = /^segregation:.*\n(?: .*\n)+|^ {4}uncertainty:.*\n(?: {6}.*\n)+/gm
type Row = Record<string, string>
/** Drawn counts would name changes of class that a margin alone does not. */
const draws = /^ {4}reliability:.*\n(?: {6}.*\n)+/m

async function tables(change = (plan: string) => plan) {
  const { outputs } = await build(
    planOf('data/musterstadt/atlas.yaml', (plan) => change(plan.replace(heavy, '').replace(draws, ''))),
    folder,
  )
  const table = (name: string): Row[] => parse(String(outputs.get(`tabellen/${name}.csv`)), { columns: true })
  return { table, report: String(outputs.get('bericht/bericht.md')) }
}
const ids = ['arbeitslosigkeit', 'transferbezug', 'kinderarmut']
const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
const sd = (list: number[]) => Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)))

describe('the embedded city since 2022', async () => {
  const { table, report } = await tables()
  const index = table('sozialindex').filter(({ status }) => status === 'ok')
  const own = table('sozialindex_entwicklung').filter(({ jahr }) => jahr === '2024')
  const row = (area: string, year: number) =>
    index.find(({ gebiet_id, jahr }) => gebiet_id === area && jahr === String(year))!
  const values = new Map(
    table('indikatoren').map((one) => [`${one['gebiet_id']} ${one['jahr']} ${one['indikator']}`, Number(one['wert'])]),
  )
  const value = (area: string, year: number, id: string) => values.get(`${area} ${year} ${id}`)!

  it('has a row for each area that has a Dynamik', () => {
    const moved = index.filter(({ jahr, dynamik_wert }) => jahr === '2024' && dynamik_wert !== '')
    expect(own.map(({ gebiet_id }) => gebiet_id)).toEqual(moved.map(({ gebiet_id }) => gebiet_id))
    expect(own.length).toBeGreaterThan(50)
  })
  it('says what became of areas against the others', () => {
    for (const { gebiet_id, relativ, klasse, klasse_vorher } of own) {
      const [now, before] = [row(gebiet_id!, 2024), row(gebiet_id!, 2022)]
      expect(Number(relativ)).toBeCloseTo(Number(now['wert']) - Number(before['wert']), 12)
      expect([klasse_vorher, klasse]).toEqual([before['klasse'], now['klasse']])
    }
  })
  // by a second way: z-values and their sum with means and deviations of 2022 throughout
  it('says what became of them in themselves', () => {
    const pool = index.filter(({ jahr }) => jahr === '2022').map(({ gebiet_id }) => gebiet_id!)
    const scale = ids.map((id) => {
      const list = pool.map((area) => value(area, 2022, id))
      return (x: number) => (x - mean(list)) / sd(list)
    })
    const sum = (area: string, year: number) => ids.reduce((all, id, k) => all + scale[k]!(value(area, year, id)), 0)
    const sums = pool.map((area) => sum(area, 2022))
    for (const { gebiet_id, absolut } of own) {
      const change = (sum(gebiet_id!, 2024) - sum(gebiet_id!, 2022)) / sd(sums)
      expect(Number(absolut)).toBeCloseTo(change, 9)
    }
  })
  it('tells the city as a whole in the report', () => {
    const city = mean(own.map(({ absolut }) => Number(absolut)))
    expect(city).toBeLessThan(0)
    expect(report).toContain(
      `Gemessen am Maßstab von 2022 ist die Belastung im Mittel der Räume um ${(-city).toFixed(2).replace('.', ',')} Indexpunkte gesunken.`,
    )
    const better = own.filter(({ absolut }) => Number(absolut) < 0).length
    expect(report).toContain(
      `Weniger belastet als 2022: ${better} Räume; stärker belastet: ${own.length - better} Räume.`,
    )
  })
  it('counts who moved from which class to which', () => {
    const labels = ['hoch', 'mittel', 'niedrig', 'sehr niedrig']
    const rows = labels.map((label, k) => {
      const from = own.filter(({ klasse_vorher }) => klasse_vorher === String(k + 1))
      const to = labels.map((_, n) => from.filter(({ klasse }) => klasse === String(n + 1)).length)
      return `| ${[label, ...to, from.length].join(' | ')} |`
    })
    expect(report).toContain(`| Klasse 2022 | 2024: hoch | 2024: mittel | 2024: niedrig | 2024: sehr niedrig | Summe |`)
    expect(report).toContain(rows.join('\n'))
  })
  it('counts those who changed class, and names those who hardly did', async () => {
    const changed = own.filter(({ klasse, klasse_vorher }) => klasse !== klasse_vorher)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.every(({ schwankung }) => schwankung === 'nein')).toBe(true)
    const wide = await tables((plan) => plan.replace('over: 2 ', 'over: 2\n      margin: 5 '))
    const rows = wide.table('sozialindex_entwicklung').filter(({ jahr }) => jahr === '2024')
    expect(rows.filter(({ schwankung }) => schwankung === 'ja').map(({ gebiet_id }) => gebiet_id)).toEqual(
      changed.map(({ gebiet_id }) => gebiet_id),
    )
    expect(wide.report).toContain('Wechsel der Klasse innerhalb der Schwankung: ')
  })
})

it('has nothing to tell of an index without Dynamik', async () => {
  const { table, report } = await tables((plan) => plan.replace(/^ {4}dynamics:\n(?: {6}.*\n)+/m, ''))
  expect(table('sozialindex_entwicklung')).toEqual([])
  expect(report).not.toContain('Entwicklung seit')
})
