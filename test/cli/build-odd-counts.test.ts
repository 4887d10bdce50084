import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'

const plan = `atlas: 1
title: Probe
publisher: { name: Probe, licence: dl-de/zero-2-0 }
years: { from: 2021, to: 2021 }
areas:
  gebietsstand: 2021-01-01
  base: { level: raum, file: raum.csv, key: NR, name: NAME }
sources:
  ew:
    file: t.csv
    key: NR
    year: 2021
    format: { delimiter: ";", decimal: "," }
    columns: { g: G, t: T }
    signs: { x: secret }
    provider: { name: Probe, licence: dl-de/zero-2-0 }
indicators:
  anteil: { label: Anteil, numerator: ew.g, denominator: ew.t, unit: "%", direction: neutral }
segregation:
  groups: { gruppe: { label: Gruppe, count: ew.g, of: ew.t } }
  measures: [segregation-index, isolation, gini, eta-squared]
  local: [location-quotient]
protect: { minimum-count: 1 }
`

/** Builds a city of the areas in the rows, and answers its findings as `code row`, and all that was written. */
async function built(...rows: readonly string[]) {
  const keys = [...new Set(rows.map((row) => row.split(';')[0]!))]
  const host = memory({
    'atlas.yaml': plan,
    'raum.csv': `NR;NAME\n${keys.map((key) => `${key};Raum ${key}`).join('\n')}\n`,
    't.csv': `NR;G;T\n${rows.join('\n')}\n`,
  })
  const code = await main(['build', '-q', '--json'], host)
  const { findings } = (code === 0 ? JSON.parse(host.said.out) : { findings: [] }) as {
    findings: { code: string; row?: number; severity: string }[]
  }
  const texts = [...host.files].flatMap(([path, bytes]) =>
    /^out\//.test(path) ? [new TextDecoder().decode(bytes)] : [],
  )
  return {
    code,
    err: host.said.err,
    told: findings.map((one) => `${one.code} ${one.severity} ${one.row ?? ''}`),
    texts,
  }
}

// Each its own finding, and never NaN in an output without its reason.
describe('atlas build of counts that are odd', () => {
  it.each([
    ['nothing odd', ['1;5;10', '2;3;20', '3;4;30'], []],
    ['fractional', ['1;2,5;10', '2;3;20', '3;4;30'], ['ATL-0308 warning 2']],
    ['nobody in the group', ['1;0;10', '2;0;20', '3;0;30'], ['ATL-0360 warning ']],
    ['everybody in the group', ['1;10;10', '2;20;20'], ['ATL-0360 warning ']],
    ['one area', ['1;5;10'], ['ATL-0361 warning ']],
    ['one inhabited area', ['1;5;10', '2;0;0'], ['ATL-0361 warning ']],
    ['a missing cell', ['1;5;10', '2;;20', '3;4;30'], ['ATL-0362 info 3']],
    ['a withheld cell is none', ['1;5;10', '2;x;20', '3;4;30'], []],
  ])('tells %s', async (_, rows, expected) => {
    const { code, told, texts } = await built(...rows)
    expect([code, told]).toEqual([0, expected])
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => /\bNaN\b|undefined|Infinity/.test(text))).toEqual([])
  })
  it.each([
    ['negative', ['1;-5;10', '2;3;20'], 'ATL-0306'],
    ['a group above all', ['1;12;10', '2;3;20'], 'ATL-0305'],
    ['a key that comes twice', ['1;5;10', '1;6;20', '3;4;30'], 'ATL-0303'],
  ])('refuses %s, and writes nothing', async (_, rows, expected) => {
    const { code, err, texts } = await built(...rows)
    expect([code, texts]).toEqual([1, []])
    expect(err).toContain(expected)
  })
})
