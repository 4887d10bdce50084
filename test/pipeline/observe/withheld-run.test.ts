import { describe, expect, it } from 'vitest'
import { run } from '../../../src/pipeline/run.ts'
import { planOf } from '../../support/atlas-text.ts'
import { rows2024, smallCity, type Row } from '../../support/small-city.ts'

/**
 * The small city with two counts of 2024 behind a star, of 1 to 120 persons, and the total row of the file: 830 in all.
 * The withheld ones are 120 in 0104 and 80 in 0203: 200 together, so 80 to 120 each.
 */
const withheld = rows2024.map((row): Row =>
  row[0] === '0104' || row[0] === '0203' ? [row[0], row[1], '*', row[3]] : row,
)
const total: Row = ['Summe', 6800, 830, '']
const plan = planOf(
  ['    drop: [Summe]', '    drop: [Summe]\n    signs: { "*": secret }\n    suppressed: [1, 120]'],
  ['    status: [armut, wahl]', '    status: [wahl]'],
)

describe('a run over counts that the publisher withholds', async () => {
  const { outputs } = await run(plan, smallCity({ 2024: [...withheld, total] }), '0')
  const table = (outputs.get('tabellen/segregation.csv') as string).trim().split('\n')
  const heads = table[0]!.split(',')
  const row = (year: number, measure: string) => {
    const cells = table
      .find((line) => line.startsWith(`${year},raum,arme,rest,${measure},`))!
      .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    return Object.fromEntries(heads.map((name, i) => [name, cells[i]!]))
  }
  const isolation = (a: number) => {
    const group = rows2024.map(([key, , arm]) => (key === '0104' ? a : key === '0203' ? 200 - a : Number(arm)))
    return group.reduce((sum, g, i) => sum + g ** 2 / Number(rows2024[i]![1]), 0) / 830
  }
  it('has ranges in the table', () => {
    const now = row(2024, 'isolation')
    expect(now).toMatchObject({ wert: '', erwartet: '', n_gebiete: '8', grenzen: 'scharf', gesperrt: '2' })
    // a²/400 + (200 − a)²/1000 rises from a = 80 on
    expect(Number(now['mindestens'])).toBeCloseTo(isolation(80), 12)
    expect(Number(now['hoechstens'])).toBeCloseTo(isolation(120), 12)
    expect(row(2023, 'isolation')).toMatchObject({ mindestens: '', grenzen: '', gesperrt: '' })
    expect(Number(row(2023, 'isolation')['wert'])).toBeGreaterThan(0)
  })
  it('says the range and why in the report', () => {
    const report = outputs.get('bericht/bericht.md') as string
    expect(report).toMatch(
      /Zwischen \d+ und \d+ von 100 Personen der Gruppe müssten umziehen, [^.]*, weil 2 Fallzahlen gesperrt sind\./,
    )
    expect(report).toContain('2 Fallzahlen gesperrt oder unbekannt; die Grenzen sind scharf')
  })
})
