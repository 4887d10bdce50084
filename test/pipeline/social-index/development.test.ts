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
  // Great heath north is half of an area of before: until 2021 both halves have the mean of the whole, which says nothing of what became of them
  it('leaves estimates of split areas out of the trend', () => {
    const split = '03030105'
    const pool = index.filter(({ jahr }) => jahr === '2019').map(({ gebiet_id }) => gebiet_id!)
    const scale = ids.map((id) => {
      const list = pool.map((area) => value(area, 2019, id))
      return (x: number) => (x - mean(list)) / sd(list)
    })
    const sum = (area: string, year: number) => ids.reduce((all, id, k) => all + scale[k]!(value(area, year, id)), 0)
    const on2019 = (year: number) => sum(split, year) / sd(pool.map((area) => sum(area, 2019)))
    // least squares of three years: half of the last less the first
    const slope = (on2019(2024) - on2019(2022)) / 2
    const told = own.find(({ gebiet_id }) => gebiet_id === split)!
    expect(Number(told['trend'])).toBeCloseTo(slope, 9)
    expect(told['geschaetzt']).toBe('nein')
  })
  it('names in which areas it rests on estimates', async () => {
    const kept = await tables((plan) => plan.replace('estimated: leave-out', 'estimated: assess'))
    const rows = kept.table('sozialindex_entwicklung')
    const flagged = (year: string) =>
      rows.filter(({ jahr, geschaetzt }) => jahr === year && geschaetzt === 'ja').map(({ gebiet_id }) => gebiet_id)
    expect(flagged('2024')).toEqual(['01010101', '01010102', '03030105', '03030106'])
    expect(kept.report).toContain('Auf geschätzten Werten (Umsteigeschlüssel) beruht, was hier steht, auch in: ')
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
  it('says where the class of the Dynamik tells another story than the area in itself', () => {
    const negative = own.filter(({ gebiet_id }) => row(gebiet_id!, 2024)['dynamik_text'] === 'negativ')
    const better = negative.filter(({ absolut }) => Number(absolut) < 0)
    expect(better.length).toBeGreaterThan(1)
    expect(report).toContain(
      `Von ${negative.length} Räumen mit der Dynamik „negativ“ sind ${better.length} an sich weniger belastet als 2022.`,
    )
  })
  it('names where burden rises and falls most', () => {
    const order = [...own].sort((a, b) => Number(b['trend']) - Number(a['trend']))
    const said = ({ gebiet_name, gebiet_id, trend }: Row) =>
      `${gebiet_name} (${gebiet_id}) ${Math.abs(Number(trend)).toFixed(3).replace('.', ',')}`
    expect(report).toContain(`Die Belastung nimmt am stärksten zu: ${order.slice(0, 3).map(said).join('; ')}.`)
    expect(report).toContain(`Die Belastung nimmt am stärksten ab: ${order.slice(-3).reverse().map(said).join('; ')}.`)
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

describe('a scale that is frozen', async () => {
  const frozen = await tables((plan) =>
    plan
      .replace(
        'preset: berlin-mss',
        'preset: berlin-mss\n    normalise: { method: z-population, scope: { base: 2022 } }',
      )
      .replace('over: 2 ', 'over: 2\n      normalise: z-population '),
  )
  const index = frozen.table('sozialindex')
  const wert = (area: string, year: number) =>
    Number(index.find(({ gebiet_id, jahr }) => gebiet_id === area && jahr === String(year))!['wert'])
  const own = frozen.table('sozialindex_entwicklung').filter(({ jahr }) => jahr === '2024')
  const changes = own.map(({ gebiet_id }) => wert(gebiet_id!, 2024) - wert(gebiet_id!, 2022))

  it('tells what became of areas in themselves by the values as they are', () =>
    own.forEach(({ absolut }, i) => expect(Number(absolut)).toBeCloseTo(changes[i]!, 12)))
  it('takes off what all have in common, to tell it against the others', () => {
    expect(mean(changes)).toBeLessThan(-0.05)
    own.forEach(({ relativ }, i) => expect(Number(relativ)).toBeCloseTo(changes[i]! - mean(changes), 12))
  })
  it('does not say that classes stay where all change alike', () => {
    expect(frozen.report).not.toContain('sie verändern sich nicht, wenn sich alle gleich verändern')
    expect(frozen.report).toContain(
      `Auf der Skala, die für alle Jahre gilt, ist die Belastung im Mittel der Räume von 2022 bis 2024 um ${(-mean(changes)).toFixed(2).replace('.', ',')} Indexpunkte gesunken.`,
    )
  })
})

// Quintiles are cut anew each year: what counts is whether the value of now is near the class of before
it('takes a margin of classes that are cut each year from the class that was', async () => {
  const classes = '    classes: { method: quantile, count: 5 }\n'
  const made = await tables((plan) =>
    plan.replace('over: 2 ', 'over: 2\n      margin: 0.02 ').replace('    dynamics:\n', `${classes}    dynamics:\n`),
  )
  const index = made.table('sozialindex').filter(({ jahr, status }) => jahr === '2024' && status === 'ok')
  // quantiles of type 7, as R has them
  const sorted = index.map(({ wert }) => Number(wert)).sort((a, b) => a - b)
  const bounds = [0.2, 0.4, 0.6, 0.8].map((p) => {
    const [at, low] = [p * (sorted.length - 1), Math.floor(p * (sorted.length - 1))]
    return sorted[low]! + (at - low) * (sorted[low + 1]! - sorted[low]!)
  })
  const place = (x: number) => 1 + bounds.filter((bound) => x > bound).length
  const changed = made
    .table('sozialindex_entwicklung')
    .filter(({ jahr, schwankung }) => jahr === '2024' && schwankung !== '')
  expect(changed.length).toBeGreaterThan(3)
  for (const { gebiet_id, klasse_vorher, schwankung } of changed) {
    const x = Number(index.find((one) => one['gebiet_id'] === gebiet_id)!['wert'])
    const near = [x - 0.02, x + 0.02].map(place)
    const within = near[0]! <= Number(klasse_vorher) && Number(klasse_vorher) <= near[1]!
    expect([gebiet_id, schwankung]).toEqual([gebiet_id, within ? 'ja' : 'nein'])
  }
})

it('has nothing to tell of an index without Dynamik', async () => {
  const { table, report } = await tables((plan) => plan.replace(/^ {4}dynamics:\n(?: {6}.*\n)+/m, ''))
  expect(table('sozialindex_entwicklung')).toEqual([])
  expect(report).not.toContain('Entwicklung seit')
})
