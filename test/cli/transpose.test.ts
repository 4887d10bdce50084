import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { project, textOf } from '../support/bad.ts'

const plan = `${textOf('atlas.yaml').replaceAll('\r\n', '\n')}outputs: [tables]\n`
const turnedPlan = plan.replace('    key: NR\n', '    transpose: true\n    key: NR\n')
const turned = (path: string) => {
  const rows = textOf(path)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'))
  return `${rows[0]!.map((_, at) => rows.map((row) => row[at]).join(';')).join('\n')}\n`
}
const changes = new Map([
  ['atlas.yaml', turnedPlan],
  ...['daten/ew_2023.csv', 'daten/ew_2024.csv'].map((path) => [path, turned(path)] as const),
])
const run = async (host: ReturnType<typeof project>, ...argv: string[]) => {
  const code = await main(argv, host)
  expect([code, host.said.err.match(/Fehler .*/g)]).toEqual([0, null])
  return host
}

it('areas in columns give the same atlas, and a value is explained by its line and the column of its area', async () => {
  const plain = await run(project(new Map([['atlas.yaml', plan]])), 'build', '--out', 'aus', '--quiet')
  const own = await run(project(changes), 'build', '--out', 'aus', '--quiet')
  for (const table of ['indikatoren', 'sozialindex', 'segregation']) {
    const path = `aus/tabellen/${table}.csv`
    expect(plain.files.has(path)).toBe(true)
    expect(own.files.get(path)).toEqual(plain.files.get(path))
  }
  const { said } = await run(project(changes), 'explain', 'armut/0103')
  expect(said.out).toContain('daten/ew_2024.csv, Zeile 7, Spalte 0103: "100"')
  expect(said.out).toContain('daten/ew_2024.csv, Zeile 3, Spalte 0103: "2.000"')
})

it.each([
  ['transpose: true', 'transpose: true\n    header: { rows: [1] }', 'stehen die Überschriften am Anfang der Zeilen'],
  [
    'transpose: true',
    'transpose: true\n    format: { layout: genesis }',
    'eine solche Quelle hat ihre Räume in Zeilen',
  ],
  ['ew_{year}.csv', 'ew_{year}.parquet', 'eine solche Quelle hat ihre Räume in Zeilen'],
])('what such a table cannot have is told before a file is read: %s', async (old, now, words) => {
  const text = turnedPlan.replace(old, now)
  const host = project(
    new Map([['atlas.yaml', now.includes('format') ? text.replace(/    format: \{ dec.*\n/, '') : text]]),
  )
  expect(await main(['check'], host)).toBe(2)
  expect(host.said.err).toContain(words)
})
