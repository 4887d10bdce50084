import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generate } from '../../data/generator/generate.ts'
import { bytes, cp1252, csv, einwohner, files, geojson, int, sgb2, utf8, xlsx, years } from './read.ts'

const folder = join(import.meta.dirname, '..', '..', 'data', 'musterstadt')

test('the committed files are what the generator writes', () => {
  expect(files.size).toBe(48)
  for (const [path, made] of files) expect(Buffer.compare(readFileSync(join(folder, path)), made), path).toBe(0)
})

test('the seed decides', () => {
  const other = generate(1)
  expect([...other.keys()]).toEqual([...files.keys()])
  expect(Buffer.compare(other.get('daten/sgb2_2024.csv')!, bytes('daten/sgb2_2024.csv'))).not.toBe(0)
})

test('64 areas with text keys in every year, two under 300 residents, the total about 100,000', () => {
  for (const year of years) {
    const rows = einwohner(year)
    expect(new Set(rows.map((row) => row.RAUM_NR)).size).toBe(64)
    for (const row of rows) expect(row.RAUM_NR).toMatch(/^0[123]0[123]0[1-9]0[1-9]$/)
    const small = rows.filter((row) => int(row.EW_INSG) < 300).map((row) => row.RAUM_NR)
    expect(small).toEqual(['01020101', '02030203'])
    const total = rows.reduce((sum, row) => sum + int(row.EW_INSG), 0)
    expect(total).toBeGreaterThan(95_000)
    expect(total).toBeLessThan(105_000)
  }
  const assessed = einwohner(2024).map((row) => int(row.EW_INSG))
  expect(Math.max(...assessed)).toBeLessThanOrEqual(3500)
  expect(assessed.filter((n) => n >= 600)).toHaveLength(62)
})

test('every table of a year has the keys of its Gebietsstand', () => {
  for (const year of years) {
    const keys = einwohner(year).map((row) => row.RAUM_NR)
    const map = geojson(`geo/bezugsraeume_${year < 2022 ? 2019 : 2022}.geojson`)
    expect([...new Set(map.features.map((f) => f.properties.RAUM_NR))].sort()).toEqual(keys)
    const tables = {
      sgb2: sgb2(year).map((row) => row.RAUM_NR),
      haushalte: csv(utf8(`daten/haushalte_${year}.txt`)).map((row) => row.sb),
      wohndauer: csv(cp1252(`daten/wohndauer_${year}.csv`)).map((row) => row.RAUM_NR),
      arbeitslose: csv(cp1252(`daten/arbeitslose_${year}.csv`), 1)
        .map((row) => row.RAUM)
        .filter((key) => key !== 'Stadt gesamt'),
      alter: [...new Set(csv(utf8(`daten/alter_geschlecht_${year}.csv`)).map((row) => row.RAUM_NR))],
      schule: csv(utf8('daten/schuleingang.csv'))
        .filter((row) => row.JAHR === String(year))
        .map((row) => row.RAUM_NR),
    }
    for (const [name, found] of Object.entries(tables)) expect(found.sort(), `${name} ${year}`).toEqual(keys)
  }
})

test('encodings, line ends and marks are those of the README', () => {
  for (const year of years) {
    const title = bytes(`daten/einwohner_${year}.csv`)
    expect(title).toContain(0x96)
    expect(title).toContain(0xfc)
    expect(bytes(`daten/arbeitslose_${year}.csv`)).toContain(0x96)
    for (const name of [`einwohner_${year}.csv`, `arbeitslose_${year}.csv`, `haushalte_${year}.txt`])
      expect(cp1252(`daten/${name}`)).not.toMatch(/[^\r]\n/)
    for (const name of [`alter_geschlecht_${year}.csv`, `haushalte_${year}.txt`, `sgb2_${year}.csv`])
      expect([...bytes(`daten/${name}`).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(utf8(`daten/sgb2_${year}.csv`)).not.toContain('\r')
  }
  expect(bytes('daten/schuleingang.csv')[0]).toBe('R'.charCodeAt(0))
})

test('the workbook holds its parts, a sheet per year and keys as text', () => {
  const parts = xlsx('daten/SGB12_Wohngeld.xlsx')
  expect(Object.keys(parts)).toHaveLength(12)
  const texts = [...parts['xl/sharedStrings.xml'].matchAll(/<t [^>]*>([^<]*)</g)].map((match) => match[1])
  for (const year of years) expect(parts['xl/workbook.xml']).toContain(`name="${year}"`)
  for (const sign of ['.', 'x', '/', '0101', '0305', 'Insgesamt']) expect(texts).toContain(sign)
  const sheet = parts['xl/worksheets/sheet6.xml']
  expect(sheet).toContain('<mergeCell ref="C4:D4"/>')
  expect(sheet.match(/hidden="1"/g)).toHaveLength(1)
  // 3 titles, 2 heads, 1 hidden, 64 areas, total, blank, 2 footnotes
  expect(sheet.match(/<row /g)).toHaveLength(74)
  const numbers = texts.filter((text) => /^\d+(,\d+)?$/.test(text) && text.length < 4)
  expect(numbers.length).toBeGreaterThan(5)
})

test('points carry known kinds and lie inside the city, two stops on the river', () => {
  const rows = csv(utf8('punkte/einrichtungen.csv'))
  const kinds = new Map<string, number>()
  for (const row of rows) kinds.set(row.ART, (kinds.get(row.ART) ?? 0) + 1)
  expect(Object.fromEntries(kinds)).toEqual({
    Kita: 40,
    Familienzentrum: 6,
    Mehrgenerationenhaus: 2,
    Hausarzt: 35,
    Supermarkt: 22,
    Haltestelle: 90,
  })
  const inside = (path: string) => {
    const rings = geojson(path).features.flatMap((f) => f.geometry.coordinates as [number, number][][])
    return ([x, y]: number[]) => rings.filter((ring) => crossings(ring, x, y) % 2 === 1).length % 2 === 1
  }
  const inArea = inside('geo/bezugsraeume_2022.geojson')
  const inRiver = inside('geo/fluss.geojson')
  const place = (row: Record<string, string>) =>
    [row.OSTWERT, row.NORDWERT].map((value) => Number(value.replace(',', '.')))
  expect(rows.filter((row) => !inArea(place(row))).map((row) => row.NAME)).toEqual([
    'Lange Brücke West',
    'Lange Brücke Ost',
  ])
  expect(rows.filter((row) => inRiver(place(row)))).toHaveLength(2)
  expect(geojson('punkte/haltestellen.geojson').features.map((f) => f.geometry.coordinates)).toEqual(
    rows.filter((row) => row.ART === 'Haltestelle').map(place),
  )
})

/** How often a ray to the east crosses the ring. */
function crossings(ring: [number, number][], x: number, y: number): number {
  let n = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]
    const [bx, by] = ring[i]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) n++
  }
  return n
}

test('measures name areas of the new Gebietsstand and known states', () => {
  const keys = new Set(einwohner(2024).map((row) => row.RAUM_NR))
  const lines = utf8('massnahmen/massnahmen.csv').trim().split('\n').slice(1)
  expect(lines).toHaveLength(28)
  const states = new Set<string>()
  for (const line of lines) {
    // One title is quoted because it holds a semicolon.
    const fields = line.replace(/"((?:[^"]|"")*)"/g, (_, inner: string) => inner.replaceAll(';', ',')).split(';')
    expect(fields).toHaveLength(14)
    for (const key of fields[3].split(' ').filter(Boolean)) expect(keys).toContain(key)
    states.add(fields[4])
    expect(fields[11]).toMatch(/^$|^\d{1,3}(\.\d{3})*,\d\d$/)
  }
  expect([...states].sort()).toEqual(['Idee', 'angeschoben', 'eingestellt', 'umgesetzt', 'verstetigt'])
})
