import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { build, planOf } from '../../support/build.ts'

const folder = new URL('../../../data/musterstadt/', import.meta.url)
const ids = ['arbeitslosigkeit', 'transferbezug', 'kinderarmut']

describe('how the indicators of the embedded city hang together', async () => {
  const { outputs } = await build(
    planOf('data/musterstadt/atlas.yaml', (plan) => plan.replace(/^segregation:.*\n(?: .*\n)+/m, '')),
    folder,
  )
  const report = String(outputs.get('bericht/bericht.md'))
  const rows: Record<string, string>[] = parse(String(outputs.get('tabellen/indikatoren.csv')), { columns: true })
  const z = ids.map((id) => {
    const own = rows.filter(
      ({ jahr, indikator, ebene }) => jahr === '2024' && indikator === id && ebene === 'bezugsraum',
    )
    return new Map(own.flatMap((row) => (row['z'] === '' ? [] : [[row['gebiet_id']!, Number(row['z'])] as const])))
  })
  const areas = [...z[0]!.keys()].filter((area) => z.every((own) => own.has(area)))
  // z-values have mean 0 and SD 1: a correlation is the mean of their products
  const r = (a: number, b: number) =>
    areas.reduce((sum, area) => sum + z[a]!.get(area)! * z[b]!.get(area)!, 0) / areas.length
  const pairs = [r(0, 1), r(0, 2), r(1, 2)]
  const german = (value: number) => value.toFixed(2).replace('.', ',')

  it('correlations are those of the z-values in the table', () => {
    const chapter = report.slice(report.indexOf('### Korrelationen (Pearson)'))
    expect(chapter).toMatch(new RegExp(`\\| 2 [^|]+\\| ${german(pairs[0]!)} \\|`))
    expect(chapter).toMatch(new RegExp(`\\| 3 [^|]+\\| ${german(pairs[1]!)} \\| ${german(pairs[2]!)} \\|`))
  })
  // with equal variances α = k r̄ / (1 + (k − 1) r̄)
  it('α follows from their mean', () => {
    const mean = pairs.reduce((a, b) => a + b) / 3
    expect(report).toContain(`Cronbachs α beträgt ${german((3 * mean) / (1 + 2 * mean))}:`)
    expect(report).toContain(`Berechnet über ${areas.length} Räume mit allen Indikatoren`)
  })
  // Loadings of all components give back the correlations, those of one component its eigenvalue
  it('components stand in a table with all their loadings', () => {
    const table: Record<string, string>[] = parse(String(outputs.get('tabellen/sozialindex_komponenten.csv')), {
      columns: true,
    })
    expect(table.map((row) => `${row['komponente']} ${row['indikator']} ${row['ueber_zufall']}`)).toEqual(
      ['1', '2', '3'].flatMap((c) => ids.map((id) => `${c} ${id} ${c === '1' ? 'ja' : 'nein'}`)),
    )
    const of = (key: string, value: string) => table.filter((row) => row[key] === value)
    const loadings = ids.map((id) => of('indikator', id).map((row) => Number(row['ladung'])))
    const together = (a: number, b: number) => loadings[a]!.reduce((all, x, c) => all + x * loadings[b]![c]!, 0)
    expect([together(0, 0), together(0, 1), together(0, 2), together(1, 2)]).toEqual(
      [1, ...pairs].map((x) => expect.closeTo(x, 10) as number),
    )
    for (const c of ['1', '2', '3']) {
      const squares = of('komponente', c).reduce((all, row) => all + Number(row['ladung']) ** 2, 0)
      expect(squares).toBeCloseTo(Number(of('komponente', c)[0]!['eigenwert']), 10)
      expect(report).toContain(
        `| ${c} | ${german(squares)} | ${german(Number(of('komponente', c)[0]!['eigenwert_zufall']))} |`,
      )
    }
    expect(table.at(-1)).toMatchObject({ jahr: '2024', n_gebiete: String(areas.length), anteil_kumuliert: '1' })
  })
  // All weigh alike: one area stands before another where it is worse in two of three
  it('says how many places areas owe to compensation', () => {
    const value = (id: string) => z.map((own) => own.get(id)!)
    const wins = (a: string, b: string) => value(a).filter((x, k) => x > value(b)[k]!).length
    const ties = (a: string, b: string) => value(a).filter((x, k) => x === value(b)[k]!).length
    const score = (a: string) =>
      areas.reduce((sum, b) => sum + (a === b ? 0 : Math.sign(wins(a, b) + ties(a, b) / 2 - 1.5)), 0)
    const rank = (list: readonly number[]) => list.map((x) => 1 + list.filter((other) => other > x).length)
    const full = rank(areas.map((area) => value(area).reduce((a, b) => a + b)))
    const none = rank(areas.map(score))
    const shift = full.reduce((sum, place, i) => sum + Math.abs(place - none[i]!), 0) / areas.length
    expect(shift).toBeGreaterThan(0)
    expect(report).toContain(`stünden die Räume im Mittel um ${shift.toFixed(1).replace('.', ',')} Plätze anders.`)
  })
  it('names who is counted twice because the plan says so', () =>
    expect(report).toContain('Personen unter 65 im SGB-II-Bezug enthält Kinder unter 15 im SGB-II-Bezug'))
})
