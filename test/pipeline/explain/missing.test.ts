import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { planOf } from '../../support/atlas-text.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../support/small-city.ts'

const edited = (rows: readonly Row[], key: string, row: Row) => rows.map((one) => (one[0] === key ? row : one))
const edits = (text: string): [string, string] => ['status: [armut, wahl]', `status: [armut, wahl]\n    ${text}`]
async function said(text: string, raum: string, years: Parameters<typeof smallCity>[0], asked = 'sozial') {
  const plan = planOf(...(text === '' ? [] : [edits(text)]))
  const e = await explain(plan, smallCity(years), `${asked}/${raum}`, 2024)
  return { ...e, words: explainWords(e, 'de') }
}

describe('an area that is not assessed', () => {
  it('names every indicator that is missing, and the cell that says so', async () => {
    const later = edited(rows2024, '0103', ['0103', 2000, 100, ''])
    const { missing, words, part } = await said('', '0103', { 2023: rows2023, 2024: later })
    expect(part).toBeNull()
    expect(missing.map(({ indicator, year }) => [indicator, year])).toEqual([['wahl', 2024]])
    expect(words).toContain(
      'Ohne Wert:\nWahl (2024): kein Wert\n   daten/ew_2024.csv, Zeile 4, Spalte QUOTE: ""\n'.replace(
        'kein Wert',
        missing[0]!.note?.de ?? 'keine Angabe',
      ),
    )
  })
  it('names no number that is withheld', async () => {
    const later = edited(rows2024, '0103', ['0103', 1987, 2, '70'])
    const { missing, words } = await said('', '0103', { 2023: rows2023, 2024: later })
    expect(missing[0]).toMatchObject({ indicator: 'armut', status: 'secret', cells: [] })
    expect(words).toContain('   Die Zahlen dazu werden nicht gezeigt.')
    expect(words).not.toMatch(/1987|ARM|"2"/)
  })
  it('names the rule that leaves it out, and the cell that the rule looks at', async () => {
    const years = { 2023: rows2023, 2024: edited(rows2024, '0202', ['0202', 300, 120, '40,5', 'Heim']) }
    const byWord = await said(
      'exclude: [{ when: "ew.grund is not empty", reason: { column: ew.grund } }]',
      '0202',
      years,
    )
    expect(byWord.words).toContain(
      'Der Plan nimmt Räume aus, in denen GRUND nicht leer ist.\n   daten/ew_2024.csv, Zeile 7, Spalte GRUND: "Heim"\n',
    )
    const byNumber = await said('exclude: [{ when: "ew.alle < 350", reason: klein }]', '0202', years)
    expect(byNumber.words).toContain(
      'Der Plan nimmt Räume aus, in denen ALLE unter 350 liegt.\n   daten/ew_2024.csv, Zeile 7, Spalte ALLE: "300"\n',
    )
    const byKey = await said('exclude: [{ key: "0202", reason: Heim }]', '0202', years)
    expect(byKey.words).toContain('Der Plan nimmt diesen Raum mit seinem Schlüssel aus.')
    expect(byKey.words).not.toContain('Ohne Wert')
  })
  it('does not tell the number of a rule where a share of it is withheld', async () => {
    const years = { 2023: rows2023, 2024: edited(rows2024, '0202', ['0202', 301, 1, '40,5']) }
    const { excluded } = await said('exclude: [{ when: "ew.alle < 350", reason: klein }]', '0202', years)
    expect(excluded!.cells).toEqual([])
  })
})

it('names what an area without Dynamik lacks, and in which year', async () => {
  const moved = rows2023.map(([key, alle, arm], i): Row => [key, alle, arm, String(50 + i)])
  const earlier = edited(moved, '0103', ['0103', 2000, 100, ''])
  const { note, missing, dynamics, words } = await said('dynamics: { over: 1 }', '0103', {
    2023: earlier,
    2024: rows2024,
  })
  expect(dynamics).toBeNull()
  expect(note!.de).toBe('keine Dynamik: ohne Wert: Wahl (2023)')
  expect(missing.map(({ indicator, year }) => [indicator, year])).toEqual([['wahl', 2023]])
  expect(words).toContain('daten/ew_2023.csv, Zeile 4, Spalte QUOTE: ""')
})

it('gives the cell of an indicator without a value that is asked for by itself', async () => {
  const later = edited(rows2024, '0103', ['0103', 2000, 100, ''])
  const { words } = await said('', '0103', { 2023: rows2023, 2024: later }, 'wahl')
  expect(words).toContain('   daten/ew_2024.csv, Zeile 4, Spalte QUOTE: ""')
})

it('gives the cells of the areas that a sum on a higher level lacks', async () => {
  const later = edited(rows2024, '0103', ['0103', '', 100, '70'])
  const levels: [string, string] = ['protect: {', 'levels: [stadtteil]\nprotect: {']
  const e = await explain(planOf(levels), smallCity({ 2023: rows2023, 2024: later }), 'armut/01', 2024)
  expect(e.missing).toMatchObject([{ indicator: 'armut', cells: [{ raum: '0103', row: 4, column: 'ALLE', text: '' }] }])
  expect(explainWords(e, 'en')).toContain('   0103: daten/ew_2024.csv, line 4, column ALLE: ""\n')
})

it('says of an area of a higher level that no index stands on it', () =>
  expect(said('', '01', {})).rejects.toMatchObject({
    findings: [{ code: 'ATL-0001', found: { de: expect.stringContaining('nur auf der Ebene') } }],
  }))
