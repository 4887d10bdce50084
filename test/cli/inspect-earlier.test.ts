import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'

const crosswalk =
  '      crosswalk: { file: umsteiger.csv, format: { decimal: "." }, from: ALT, to: NEU, weight: W, by: persons }\n'
const plan = `atlas: 1
title: Kleinstadt
publisher: { name: Amt, licence: dl-de/zero-2-0 }
years: { from: 2020, to: 2021 }
areas:
  gebietsstand: 2021-01-01
  base: { level: raum, file: neu.csv, key: NR, name: NAME }
`
const square = (x: number) => `[[[${x},52],[${x + 1},52],[${x + 1},53],[${x},53],[${x},52]]]`
const feature = (nr: string, name: string, x: number) =>
  `{"type":"Feature","properties":{"NR":"${nr}","NAME":"${name}"},"geometry":{"type":"Polygon","coordinates":${square(x)}}}`
const files = {
  'neu.csv': 'NR;NAME\n01100101;Mitte\n01100102;Nord\n02100103;Süd\n',
  'alt.csv': 'NR;NAME;EW\n01010101;Altmitte;1.5\n01010102;Altnord;.\n02010103;Altsüd;7,5\n02010104;Altost;8\n',
  'alt.geojson': `{"type":"FeatureCollection","features":[${feature('01010101', 'Altmitte', 8)},${feature('01010102', 'Altnord', 9)}]}`,
  'umsteiger.csv': 'ALT;NEU;W\n01010101;01100101;1\n',
  'ew_2020.csv': 'NR;EW\n01010101;100\n01010102;200\n02010103;300\n02010104;400\n',
  'geteilt_2020.csv': 'BEZ;PLR;EW\n01;010101;100\n01;010102;200\n02;010103;300\n02;010104;400\n',
  'einige_2020.csv': 'NR;EW\n01010101;100\n01100102;200\n02010103;300\n02010104;400\n',
  'andere.csv': 'NR;EW\n77010101;100\n77010102;200\n',
}

async function inspect(argv: readonly string[], text = plan) {
  const host = memory({ 'atlas.yaml': text, ...files })
  const code = await main(['inspect', ...argv], host)
  return { code, ...host.said, plan: new TextDecoder().decode(host.files.get('atlas.yaml')) }
}
const old = async (more = '') => {
  const { plan: text } = await inspect(['alt.csv', '--write', '--gebietsstand', '2006-07-01', '--by', 'NR'])
  return text.replace(/ +# (ohne Umsteige|crosswalk:).*\n/g, '') + more
}

describe('a table for areas that the plan does not know', () => {
  it.each([
    ['ew_2020.csv', 'NR', '4'],
    ['geteilt_2020.csv', 'BEZ \\+ PLR', '4'],
  ])('is told in %s as another Gebietsstand, with what to do', async (file, column, n) => {
    const { code, err } = await inspect([file, '--plan', 'atlas.yaml'])
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`ATL-0220 +${file} +Spalte "${column}"\\n +"01010101": ${n} Schlüssel, gebaut wie`))
    expect(err).toMatch(
      /keiner gehört zu einem \(2021-01-01: 3\): offenbar ein anderer Gebietsstand\n.*--gebietsstand TAG/,
    )
  })
  it('is told where a few keys are alike', async () =>
    expect((await inspect(['einige_2020.csv', '--plan', 'atlas.yaml'])).err).toMatch(
      /4 Schlüssel, gebaut wie die der Räume, aber nur 1 gehört zu einem .*: offenbar ein anderer Gebietsstand/,
    ))
  it('is no other Gebietsstand where its keys begin in other ways', async () =>
    expect((await inspect(['andere.csv', '--plan', 'atlas.yaml', '--lang', 'en'])).err).toMatch(
      /no column holds keys of the areas \(2021-01-01: 3\)/,
    ))
  it('is not to be judged by areas that cannot be read', async () =>
    expect(
      (await inspect(['ew_2020.csv', '--plan', 'atlas.yaml'], plan.replace('name: NAME', 'name: NAMEN'))).err,
    ).toMatch(/ATL-0209 +neu\.csv:1 +Spalte "NAMEN"/))
})

describe('atlas inspect --write of areas of an earlier Gebietsstand', () => {
  it.each([
    ['alt.csv', '# 4 Zeilen, ohne Geometrie', '# 4 verschiedene, keiner doppelt'],
    ['alt.geojson', '# 2 Objekte (Polygon)', '# 2 verschiedene, keiner doppelt'],
  ])('declares %s beside those of the plan', async (file, rows, keys) => {
    const argv = [file, '--write', '--gebietsstand', '2006-07-01', '--by', 'NR']
    const { code, err, plan: text } = await inspect(argv)
    expect([code, err]).toEqual([0, 'Räume "2006-07-01" nach atlas.yaml geschrieben\n'])
    expect(text.startsWith(`${plan}  earlier:\n    - gebietsstand: 2006-07-01 `)).toBe(true)
    for (const words of [rows, keys, 'name: NAME', '# crosswalk: ']) expect(text).toContain(words)
    const again = await inspect(['ew_2020.csv', '--plan', 'atlas.yaml'], text)
    if (file === 'alt.csv') expect(again.out).toMatch(/Schlüssel: +→ NR: 4 von 4 Räumen \(2006-07-01\)/)
  })
  it('declares a table of keys as the first areas of a plan', async () => {
    const begun = plan.slice(0, plan.indexOf('areas:'))
    const argv = ['alt.csv', '--write', '--gebietsstand', '2006-07-01', '--by', 'NR', '--name', 'planungsraum']
    const { code, err, plan: text } = await inspect(argv, begun)
    expect([code, err]).toEqual([0, 'Räume "planungsraum" nach atlas.yaml geschrieben\n'])
    expect(text.replace(/ +#.*/g, '')).toBe(
      `${begun}\nareas:\n  gebietsstand: 2006-07-01\n  base:\n    level: planungsraum\n    label: Planungsraum\n    file: alt.csv\n    format: { encoding: utf-8, delimiter: ";" }\n    key: NR\n    name: NAME\n`,
    )
  })
  it.each([
    ['a day', ['alt.geojson'], 2, /der Plan nennt schon Räume \(2021-01-01\)\n.*--gebietsstand angeben/],
    ['an earlier day', ['alt.csv', '--gebietsstand', '2022-01-01', '--by', 'NR'], 2, /"2022-01-01": der Plan nennt/],
    ['the key', ['alt.csv', '--gebietsstand', '2006-07-01'], 1, /möglich: NR, NAME, EW\)\n.*--by NR/],
    ['a key that is there', ['alt.csv', '--gebietsstand', '2006-07-01', '--by', 'X'], 1, /X enthält keinen Schlüssel/],
  ])('writes nothing without %s', async (_, argv, exit, words) => {
    const { code, err, plan: text } = await inspect([...argv, '--write'])
    expect([code, err, text]).toEqual([exit, expect.stringMatching(words), plan])
  })
})

describe('atlas inspect --write of a table of an earlier Gebietsstand', () => {
  it('says what becomes of its years', async () => {
    const write = ['ew_2020.csv', '--write', '--year', '2020']
    const without = await inspect(write, await old())
    expect([without.code, without.plan]).toEqual([
      0,
      expect.stringContaining('Gebietsstand 2006-07-01: diese Jahre bleiben'),
    ])
    const carried = await inspect(write, await old(crosswalk))
    expect([carried.code, carried.plan]).toEqual([
      0,
      expect.stringContaining('Gebietsstand 2006-07-01: wird mit umsteiger.csv auf 2021-01-01 umgerechnet'),
    ])
  })
  it('names the Gebietsstand where the year is another one', async () => {
    const { code, err } = await inspect(['ew_2020.csv', '--write', '--year', '2021'], await old())
    expect([code, err]).toEqual([1, expect.stringMatching(/ATL-0301[^]*4 von 4 gehören zum Gebietsstand 2006-07-01/)])
  })
})
