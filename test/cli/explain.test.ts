import { describe, expect, it } from 'vitest'
import { atlas, musterstadt, textOf } from './musterstadt.ts'

interface Cell {
  file: string
  row: number
  column: string
  text: string
  value: number
}
interface Member {
  indicator: string
  value: number
  weight: number
  mean: number
  sd: number
  z: number
  counts: { numerator: number; denominator: number; per: number }
  cells: Cell[]
  before: { value: number } | null
}
interface Part {
  members: Member[]
  sum: number
  again: { mean: number; sd: number }
  value: number
  rank: number
  klasse: { label: { de: string } }
}
const line = 'explain sozialindex/01020305 stadt/atlas.yaml'
const json = async (asked: string, options = '') => {
  const { code, out, err } = await atlas(`explain ${asked} stadt/atlas.yaml --json ${options}`, musterstadt())
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as { status: string; note: { de: string } | null; part: Part | null; dynamics: Part | null }
}

/** The cell of a delivered CSV file, found without the program's readers. */
function cellOf({ file, row, column }: Cell): string {
  const lines = textOf(file).split(/\r?\n/)
  const head = lines.find((text) => text.split(';').includes(column))!
  return lines[row - 1]!.split(';')[head.split(';').indexOf(column)]!
}

describe('atlas explain', () => {
  it('goes from the index to what stands in the files', async () => {
    const { part } = await json('sozialindex/01020305')
    expect(part!.members.map(({ indicator }) => indicator)).toEqual([
      'arbeitslosigkeit',
      'transferbezug',
      'kinderarmut',
    ])
    for (const { cells, counts, value } of part!.members) {
      expect(cells).toHaveLength(2)
      for (const cell of cells) expect([cell.file, cell.text]).toEqual([cell.file, cellOf(cell)])
      expect(value).toBeCloseTo((counts.per * counts.numerator) / counts.denominator, 12)
      expect([counts.numerator, counts.denominator]).toEqual(cells.map((cell) => cell.value))
    }
  })
  it('adds up: members to the sum, the sum to the value', async () => {
    const { part, dynamics } = await json('sozialindex/01020305')
    for (const { members, sum, again, value } of [part!, dynamics!]) {
      for (const { z, mean, sd, value: now, before } of members)
        expect(((before ? now - before.value : now) - mean) / sd).toBeCloseTo(z, 9)
      expect(members.reduce((all, { z, weight }) => all + z * weight, 0)).toBeCloseTo(sum, 9)
      expect((sum - again.mean) / again.sd).toBeCloseTo(value, 9)
    }
  })
  it('says what the table says', async () => {
    const host = musterstadt()
    await atlas('build stadt/atlas.yaml -o aus -q', host)
    const rows = new TextDecoder().decode(host.files.get('aus/tabellen/sozialindex.csv')).split('\n')
    const head = rows[0]!.split(',')
    const row = rows.find((text) => text.startsWith('01020305,') && text.includes(',2024,'))!.split(',')
    const { part, dynamics } = await json('sozialindex/01020305')
    expect(Number(row[head.indexOf('wert')])).toBe(part!.value)
    expect(Number(row[head.indexOf('rang')])).toBe(part!.rank)
    expect(row[head.indexOf('klasse_text')]).toBe(part!.klasse.label.de)
    expect(Number(row[head.indexOf('dynamik_wert')])).toBe(dynamics!.value)
  })
  it('can be read aloud, in both languages', async () => {
    const { out } = await atlas(line, musterstadt())
    expect(out).toMatch(/^Sozialindex 2024: Nordhafen \(01020305\)\n\nStatus: Wert 3,057, Klasse "sehr niedrig"/)
    expect(out).toContain('daten/arbeitslose_2024.csv, Zeile 39, Spalte ARBLOS: "89"')
    expect((await atlas(`${line} --lang en`, musterstadt())).out).toContain('line 39, column ARBLOS: "89"')
    expect(out).not.toMatch(/undefined|NaN|null/)
  })
  it('explains another year', async () =>
    expect((await json('sozialindex/01020305', '--year 2023')).part!.members[0]!.cells[0]!.file).toBe(
      'daten/arbeitslose_2023.csv',
    ))
  it('says why there is no value, and shows none', async () => {
    const { status, note, part } = await json('sozialindex/01030302')
    expect({ status, note: note!.de, part }).toEqual({ status: 'void', note: 'Justizvollzugsanstalt', part: null })
  })
  it('keeps withheld what is withheld', async () => {
    const host = musterstadt()
    await atlas('build stadt/atlas.yaml -o aus -q', host)
    const rows = new TextDecoder().decode(host.files.get('aus/tabellen/indikatoren.csv')).split('\n')
    const head = rows[0]!.split(',')
    const at = (name: string) => head.indexOf(name)
    const secret = rows
      .map((text) => text.split(','))
      .filter(
        (cells) => cells[at('jahr')] === '2024' && cells.includes('secret') && cells[at('ebene')] === 'bezugsraum',
      )
      .filter((cells) => !cells[at('indikator')]!.includes('_d'))
    expect(secret.length).toBeGreaterThan(0)
    for (const cells of secret.slice(0, 5)) {
      const { out } = await atlas(
        `explain ${cells[at('indikator')]}/${cells[0]} stadt/atlas.yaml --json`,
        musterstadt(),
      )
      expect(JSON.parse(out)).toMatchObject({ status: 'secret', indicator: { value: null, counts: null, cells: [] } })
    }
  })
  it('explains a value of segregation, in both languages and for programs', async () => {
    const asked = 'explain segregation/armut/segregation-index stadt/atlas.yaml'
    const { out } = await atlas(asked, musterstadt())
    expect(out).toMatch(/^Segregationsindex \(IS\) 2024 \(Bezugsraum\): Personen unter 65 im SGB-II-Bezug, verglichen/)
    expect(out).toContain('daten/sgb2_2024.csv, Zeile 32, Spalte SGB2_U65: "857"')
    expect((await atlas(`${asked} --lang en --year 2023`, musterstadt())).out).toContain('(IS) 2023 (Bezugsraum)')
    const json = JSON.parse((await atlas(`${asked} --json`, musterstadt())).out) as {
      contributions: { raum: string; cells: Cell[] }[]
    }
    expect(json.contributions).toHaveLength(61)
    for (const { cells } of json.contributions) for (const cell of cells) expect(cell.text).toBe(cellOf(cell))
  })
  it.each(['sozialindx/01020305', 'sozialindex/9', 'sozialindex', 'segregation/armut/ginni'])(
    'does not know %s',
    async (asked) => {
      const { code, err } = await atlas(`explain ${asked} stadt/atlas.yaml`, musterstadt())
      expect(code).toBe(2)
      expect(err).toContain('ATL-0001')
    },
  )
  it('goes from the likeness of neighbours to what stands in the files, and to the edition of a year on other areas', async () => {
    type Area = { contribution: number; indicator: { cells: Cell[] } }
    const asked = 'explain association/transferbezug/moran stadt/atlas.yaml'
    const { out } = await atlas(`${asked} --json`, musterstadt())
    const { score, areas } = JSON.parse(out) as { score: { value: number }; areas: Area[] }
    expect(areas.reduce((sum, one) => sum + one.contribution, 0)).toBeCloseTo(score.value, 12)
    for (const cell of areas[0]!.indicator.cells) expect([cell.file, cell.text]).toEqual([cell.file, cellOf(cell)])
    const before = await atlas(`${asked} --year 2020 --lang en`, musterstadt())
    expect(before.out).toContain('--edition 2020')
  })
})
