import { describe, expect, it } from 'vitest'
import { memory, type Memory } from '../../src/host/memory.ts'
import { main } from '../../src/cli/main.ts'
import { bytes, type Files } from '../../src/model/files.ts'
import { readTables } from '../../src/pipeline/gather/read-tables.ts'
import { outline } from '../../src/plan/outline.ts'
import { musterstadt, textOf } from './musterstadt.ts'

const planFile = 'stadt/atlas.yaml'
const statistik = '{ name: "Stadt Musterstadt, Statistikstelle (erfunden)", licence: dl-de/zero-2-0 }'

async function atlas(argv: readonly string[], host: Memory) {
  const before = { ...host.said }
  const code = await main(argv, host)
  return { code, out: host.said.out.slice(before.out.length), err: host.said.err.slice(before.err.length) }
}

/** The plan of the shipped city without one of its sources. */
function without(id: string): string {
  const whole = textOf('atlas.yaml').replace(`&statistik ${statistik}`, statistik).replaceAll('*statistik', statistik)
  const cut = whole.replace(new RegExp(`\\n  ${id}:[^\\n]*\\n(?:    [^\\n]*\\n)+`), '\n')
  if (cut === whole) throw new Error(`no source ${id}`)
  return cut
}

const planText = (host: Memory) => new TextDecoder().decode(host.files.get(planFile))
const files = (host: Memory): Files =>
  new Map([...host.files].map(([path, content]) => [path.replace(/^stadt\//, ''), bytes(content)]))

/** Every number of a source as a run reads it, by Berichtsjahr, header and key. */
async function numbers(text: string, id: string, host: Memory): Promise<Map<string, number>> {
  const { tables, findings } = await readTables(outline(text, 'atlas.yaml', [id]).plan, files(host))
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  return new Map(
    tables.flatMap(({ year, keys, numbers: columns }) =>
      Object.values(columns).flatMap(({ header, values }) =>
        keys.map((key, i) => [`${year} ${header} ${key}`, values[i]!] as const),
      ),
    ),
  )
}

const signs = ['--signs', '-=zero .=secret /=weak x=void']
const tables: [id: string, file: string, options: string[], inPlan: boolean][] = [
  ['einwohner', 'daten/einwohner_2023.csv', [], true],
  ['haushalte', 'daten/haushalte_2021.txt', [], true],
  ['arbeitslose', 'daten/arbeitslose_2022.csv', [], true],
  ['sgb2', 'daten/sgb2_2020.csv', ['--signs', '-=zero .=secret'], true],
  ['sgb12', 'daten/SGB12_Wohngeld.xlsx', [...signs, '--hidden', 'skip'], true],
  ['schuleingang', 'daten/schuleingang.csv', signs, false],
  ['wohndauer', 'daten/wohndauer_2019.csv', [], false],
  ['alter', 'daten/alter_geschlecht_2024.csv', [], false],
]

describe('atlas inspect --write', () => {
  it.each(tables)('declares %s so that it is read without findings', async (id, file, options, inPlan) => {
    const before = inPlan ? without(id) : textOf('atlas.yaml')
    const host = musterstadt({ 'atlas.yaml': before })
    const argv = ['inspect', `stadt/${file}`, '--write', planFile, '--name', `neu_${id}`, ...options]
    const { code, err } = await atlas(argv, host)
    expect([code, err]).toEqual([0, `Quelle "neu_${id}" nach ${planFile} geschrieben\n`])
    const after = planText(host)
    const start = [...after].findIndex((letter, i) => letter !== before[i])
    expect(after.slice(0, start) + after.slice(start + after.length - before.length)).toBe(before)
    const read = await numbers(after, `neu_${id}`, host)
    expect(read.size).toBeGreaterThan(0)
    if (!inPlan) return
    // what the shipped plan declares by hand is in it, number by number
    const byHand = await numbers(textOf('atlas.yaml'), id, host)
    expect(byHand.size).toBeGreaterThan(0)
    for (const [cell, value] of byHand) expect([cell, read.get(cell)]).toEqual([cell, value])
  })

  it('keeps every byte of a plan that Windows wrote', async () => {
    const before = without('haushalte').replaceAll('\n', '\r\n')
    const host = musterstadt({ 'atlas.yaml': before })
    expect((await atlas(['inspect', 'stadt/daten/haushalte_2020.txt', '--write', planFile], host)).code).toBe(0)
    const after = planText(host)
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(after).toContain('\r\n  haushalte:\r\n    file: "daten/haushalte_{year}.txt"\r\n')
  })

  it('says that some years have no row, and writes', async () => {
    const host = musterstadt()
    const argv = ['inspect', 'stadt/daten/wahlbeteiligung.csv', '--write', planFile, '--missing', 'allow']
    const { code, err } = await atlas(argv, host)
    expect(code).toBe(0)
    expect(err).toMatch(/Warnung ATL-0302.*2020/)
    expect(planText(host)).toContain('year: { column: JAHR }')
  })

  it.each([
    ['a name that is taken', ['stadt/daten/haushalte_2020.txt'], 2, 'ATL-0107'],
    ['years without a row', ['stadt/daten/wahlbeteiligung.csv'], 1, 'ATL-0302'],
    ['signs without a meaning', ['stadt/daten/sgb2_2020.csv', '--name', 'x'], 1, 'ATL-0220'],
    ['hidden rows', ['stadt/daten/SGB12_Wohngeld.xlsx', '--name', 'x', ...signs], 1, 'ATL-0220'],
    ['two columns of keys', ['stadt/geo/umsteiger_2019_2022.csv', '--name', 'x'], 1, 'ATL-0220'],
    ['no keys of the areas', ['stadt/punkte/einrichtungen.csv', '--name', 'x'], 1, 'ATL-0220'],
    ['areas beside those that are there', ['stadt/geo/fluss.geojson', '--name', 'x'], 2, 'ATL-0107'],
    ['a missing file', ['stadt/daten/nichts.csv', '--name', 'x'], 3, 'ATL-0201'],
  ])('writes nothing for %s', async (_, argv, exit, said) => {
    const host = musterstadt()
    const { code, err } = await atlas(['inspect', ...argv, '--write', planFile], host)
    expect(code).toBe(exit)
    expect(err).toContain(said)
    expect(planText(host)).toBe(textOf('atlas.yaml'))
  })
  it('writes nothing where the file is not below the plan', async () => {
    const host = musterstadt()
    host.files.set('anderswo/w_2020.csv', host.files.get('stadt/daten/wohndauer_2020.csv')!)
    const { code, err } = await atlas(['inspect', 'anderswo/w_2020.csv', '--write', planFile], host)
    expect([code, err]).toEqual([2, expect.stringContaining('anderswo/w_2020.csv liegt nicht unter stadt')])
  })
  it('writes one year where the others have no file', async () => {
    const host = musterstadt({ 'daten/wohndauer_2020.csv': null })
    await atlas(['inspect', 'stadt/daten/wohndauer_2022.csv', '--write', planFile], host)
    expect(planText(host)).toContain('years: { from: 2021, to: 2024 }')
  })
})

describe('atlas inspect', () => {
  it('shows what it takes a file to be, and why', async () => {
    const { code, out } = await atlas(['inspect', 'stadt/daten/einwohner_2023.csv', '--plan', planFile], musterstadt())
    expect(code).toBe(0)
    for (const line of [
      /Kodierung: +windows-1252 \(21 Bytes über 0x7F, kein UTF-8, 1 davon 0x80–0x9F\)/,
      /Trennzeichen: +";" \(22 Spalten in 66 von 69 Zeilen\)/,
      /Dezimalzeichen: +"," \(65 Zellen mit Komma, 214 mit Punkt\)/,
      /Summenzeile: +69: "Insgesamt", 19 von 20 Spalten gehen auf/,
      /Schlüssel: +→ RAUM_NR: 64 von 64 Räumen \(2022-01-01\)/,
      /Fußzeile: +70: Quelle: /,
      /Spalte: +ALTER_MW: Zahl, 38,2 … 46,9, 64 mit Komma/,
    ])
      expect(out).toMatch(line)
    expect(out.match(/Beispiel:/g)).toHaveLength(3)
  })
  it('shows it in English', async () => {
    const { out } = await atlas(['inspect', 'stadt/daten/einwohner_2023.csv', '--lang', 'en'], musterstadt())
    expect(out).toMatch(/total row: +69: "Insgesamt", 19 of 20 columns add up/)
    expect(out).toMatch(/decimal sign: +"," \(65 cells with comma, 214 with point\)/)
  })
  it('knows the areas of a file', async () => {
    const argv = [
      'inspect',
      'stadt/daten/haushalte_2024.txt',
      '--areas',
      'stadt/geo/bezugsraeume_2022.geojson',
      '--key',
      'RAUM_NR',
    ]
    const { code, out } = await atlas(argv, musterstadt())
    expect([code, out]).toEqual([0, expect.stringMatching(/→ sb: 64 von 64 Räumen \(bezugsraeume_2022\.geojson\)/)])
    expect(await atlas(argv.slice(0, 4), musterstadt())).toMatchObject({ code: 2 })
  })
  it('knows the areas of a table', async () => {
    const host = musterstadt()
    host.files.set('raeume.csv', new TextEncoder().encode('NR,NAME\n01010101,A\n01010102,B\n'))
    const argv = ['inspect', 'stadt/daten/haushalte_2024.txt', '--areas', 'raeume.csv', '--key', 'NR']
    expect((await atlas(argv, host)).out).toMatch(/→ sb: 2 von 2 Räumen|sb: 2 von 2 Räumen/)
  })
  it('is one JSON document, with and without doubts', async () => {
    const clear = await atlas(['inspect', 'stadt/daten/haushalte_2024.txt', '--json'], musterstadt())
    expect(JSON.parse(clear.out)).toMatchObject({
      kind: 'csv',
      encoding: { chosen: 'utf-8', mark: true },
      delimiter: { chosen: ';' },
      rows: 64,
      numbers: { decimal: null, decided: true },
      findings: [],
    })
    const open = await atlas(['inspect', 'stadt/daten/sgb2_2024.csv', '--json'], musterstadt())
    expect(open.code).toBe(1)
    expect(JSON.parse(open.out)).toMatchObject({
      findings: [{ code: 'ATL-0220', file: 'stadt/daten/sgb2_2024.csv' }, { code: 'ATL-0220' }],
    })
    const written = await atlas(
      ['inspect', 'stadt/daten/wohndauer_2024.csv', '--json', '--write', planFile, '-q'],
      musterstadt(),
    )
    expect([JSON.parse(written.out), written.err]).toMatchObject([{ written: 'wohndauer', findings: [] }, ''])
  })
  it('looks at a layer', async () => {
    const { out } = await atlas(
      ['inspect', 'stadt/geo/bezugsraeume_2022.geojson', '--plan', planFile, '--lang', 'en'],
      musterstadt(),
    )
    expect(out).toMatch(/features: +65 \(65 Polygon\)/)
    expect(out).toMatch(/CRS: +EPSG:25832/)
    expect(out).toMatch(/RAUM_NR \(string\), 64 different, 64 keys of the areas/)
  })
  it('refuses what is said wrongly', async () => {
    const file = 'stadt/daten/sgb2_2024.csv'
    for (const wrong of [
      ['--signs', 'foo'],
      ['--signs', '-=nichts'],
      ['--encoding', 'cp1252'],
      ['--delimiter', ';;'],
      ['--hidden', 'ja'],
    ])
      expect((await atlas(['inspect', file, ...wrong], musterstadt())).code).toBe(2)
  })
  it('takes what is said', async () => {
    const host = memory({ 'a.csv': 'NR;X\n1;1.234\n2;2.500\n' })
    expect((await atlas(['inspect', 'a.csv'], host)).code).toBe(1)
    expect((await atlas(['inspect', 'a.csv', '--decimal', '.'], host)).out).toContain('1,234 … 2,5')
    expect((await atlas(['inspect', 'a.csv', '--thousands', '.'], host)).out).toContain('1234 … 2500')
  })
})

it('takes a sheet by its name, else by its number', async () => {
  const book = 'stadt/daten/SGB12_Wohngeld.xlsx'
  const read = (sheet: string) =>
    atlas(['convert', book, '--sheet', sheet, ...signs, '--hidden', 'skip'], musterstadt())
  const [second, named, other] = [await read('2'), await read('2020'), await read('2023')]
  expect(second.code).toBe(0)
  expect(second.out).toBe(named.out)
  expect(second.out).not.toBe(other.out)
  const none = await read('7')
  expect([none.code, none.err.includes('das Blatt "7" gibt es nicht')]).toEqual([1, true])
})
