import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { disk } from '../../src/host/disk.ts'
import { edited } from '../support/atlas-text.ts'
import { layerText, rows2023, rows2024, tableText, type Row } from '../support/small-city.ts'

type Contents = Record<string, string | Uint8Array | null>

const good = (): Contents => ({
  'atlas.yaml': edited(),
  'geo/raum.geojson': layerText(rows2024.map(([key]) => key)),
  'daten/ew_2023.csv': tableText(rows2023),
  'daten/ew_2024.csv': tableText(rows2024),
})
const rows = (change: (row: Row, i: number) => Row) => ({ 'daten/ew_2024.csv': tableText(rows2024.map(change)) })
const first = (key: string, alle: number | string, arm: number | string) =>
  rows((row, i) => (i === 0 ? [key, alle, arm, '60,5'] : row))

/** What is wrong, how the program ends, and what its message must name. */
const cases: readonly [string, Contents, number, readonly string[]][] = [
  ['a missing file', { 'daten/ew_2024.csv': null }, 3, ['ATL-0201', 'daten/ew_2024.csv']],
  [
    'a directory in place of a file',
    { 'daten/ew_2024.csv': null, 'daten/ew_2024.csv/x': 'x' },
    3,
    ['ATL-0202', 'ew_2024.csv'],
  ],
  ['an empty file', { 'daten/ew_2024.csv': '' }, 3, ['ATL-0203', 'ew_2024.csv']],
  [
    'broken JSON',
    { 'geo/raum.geojson': '{"type": "FeatureCollection", "features": [' },
    3,
    ['ATL-0205', 'raum.geojson:1'],
  ],
  [
    'a wrong encoding',
    {
      'daten/ew_2024.csv': new Uint8Array([
        ...new TextEncoder().encode('NR;ALLE;ARM;QUOTE;GRUND\n'),
        0x4d,
        0xfc,
        0x6c,
        0x6c,
      ]),
    },
    3,
    ['ATL-0204', 'ew_2024.csv:2', 'windows-1252'],
  ],
  ['a key that no area has', first('0109', 1000, 100), 1, ['ATL-0301', 'ew_2024.csv:2', '"0109"']],
  [
    'an area without a row',
    { 'daten/ew_2024.csv': tableText(rows2024.slice(1)) },
    1,
    ['ATL-0302', 'ew_2024.csv', '0101'],
  ],
  [
    'a duplicate key',
    { 'daten/ew_2024.csv': tableText([...rows2024, rows2024[2]!]) },
    1,
    ['ATL-0303', 'ew_2024.csv:10', '"0103"'],
  ],
  ['a text where a number belongs', first('0101', 'k. A.', 100), 1, ['ATL-0208', 'ew_2024.csv:2', 'ALLE', '"k. A."']],
  [
    'a numerator larger than its denominator',
    first('0101', 1000, 1001),
    1,
    ['ATL-0305', 'ew_2024.csv:2', '1001', '1000'],
  ],
  ['a negative count', first('0101', 1000, -5), 1, ['ATL-0306', 'ew_2024.csv:2', 'ARM', '-5']],
  [
    'metres without a CRS',
    { 'atlas.yaml': edited([', crs: EPSG:25832', '']) },
    1,
    ['ATL-0401', 'raum.geojson', 'EPSG:25832'],
  ],
  [
    'an unknown indicator',
    { 'atlas.yaml': edited(['status: [armut, wahl]', 'status: [armuth, wahl]']) },
    2,
    ['ATL-0106', 'atlas.yaml:28:14', 'armuth', 'armut'],
  ],
  [
    'an ambiguous number',
    { ...first('0101', '1.234', 100), 'atlas.yaml': edited(['    format: { decimal: "," }\n', '']) },
    2,
    ['ATL-0207', 'ew_2024.csv:2', 'ALLE', '"1.234"', 'decimal'],
  ],
]

describe('bad input', () => {
  let folder: string
  const said = { out: '', err: '' }
  const host = {
    ...disk(),
    out: (text: string) => void (said.out += text),
    say: (text: string) => void (said.err += text),
    colour: false,
  }
  const write = (contents: Contents) => {
    for (const [path, content] of Object.entries(contents)) {
      if (content === null) continue
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  }
  const build = (...words: string[]) =>
    main(['build', join(folder, 'atlas.yaml'), '-o', join(folder, 'out'), ...words], host)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-bad-'))
    said.out = said.err = ''
  })
  afterEach(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is bad only where it is: the good project builds', async () => {
    write(good())
    expect(await build(), said.err).toBe(0)
    expect(existsSync(join(folder, 'out/manifest.json'))).toBe(true)
  })

  it.each(cases)('%s is named, and nothing is written', async (_, change, exit, names) => {
    const contents = { ...good(), ...change }
    write(contents)
    expect(await build(), said.err).toBe(exit)
    for (const name of names) expect(said.err).toContain(name)
    expect(said.err).toContain('Fehler')
    expect(readdirSync(folder).filter((name) => name.includes('out'))).toEqual([])
    const german = said.err
    said.err = ''
    expect(await build('--lang', 'en')).toBe(exit)
    expect(said.err).toContain('Error')
    expect(said.err).not.toBe(german)
  })

  it('leaves last year’s output as it was', async () => {
    write(good())
    await build()
    const before = readdirSync(join(folder, 'out'), { recursive: true })
    write(first('0101', 1000, 1001))
    expect(await build()).toBe(1)
    expect(readdirSync(join(folder, 'out'), { recursive: true })).toEqual(before)
  })

  it('refuses an output folder that cannot be written', async () => {
    write(good())
    write({ out: 'a file where the folder should be' })
    expect(await build()).toBe(2)
    expect(said.err).toContain('ATL-0002')
  })

  it('refuses an output folder that holds other files, and names them', async () => {
    write(good())
    await build()
    write({ 'out/notizen.txt': 'x' })
    expect(await build()).toBe(2)
    expect(said.err).toContain('ATL-0003')
    expect(said.err).toContain('notizen.txt')
  })

  it('refuses to write when the plan would rather stop than withhold', async () => {
    write({
      ...good(),
      ...first('0101', 1000, 2),
      'atlas.yaml': edited(['{ minimum-count: 3 }', '{ minimum-count: 3, below: refuse }']),
    })
    expect(await build()).toBe(4)
    expect(said.err).toContain('ATL-0502')
    expect(said.err).toContain('0101')
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})
