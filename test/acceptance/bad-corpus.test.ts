import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { codes, exits, type Code } from '../../src/model/codes.ts'
import type { Finding } from '../../src/model/finding.ts'
import { badProject, badProjects, expectedOf, outcome, project, textOf } from '../support/bad.ts'

/** What stands in a finding, without its words. */
const facts = (finding: Partial<Finding>, wanted: Partial<Finding>) =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, finding[name as keyof Finding]]))

it('starts from a project that has nothing wrong', async () =>
  expect(await outcome(project(new Map()))).toEqual({ exit: 0, findings: [] }))

it('is a corpus', () => expect(badProjects.length).toBeGreaterThanOrEqual(80))

describe('a bad file ends with just what it is said to end with:', () => {
  it.each(badProjects)('%s', async (name) => {
    const { run, exit, findings } = expectedOf(name)
    const found = await outcome(badProject(name), run)
    expect(found.findings.map((one, i) => facts(one, findings[i] ?? {}))).toEqual(findings)
    expect(found.exit).toBe(exit)
    for (const { found: what, expected, consequence, remedy } of found.findings)
      for (const words of [what, expected, consequence, remedy])
        if (words) expect([words.de, words.en].every((text) => text.trim().length > 0)).toBe(true)
  })
})

// made here, for no repository should hold them
const source = (file: string) =>
  textOf('atlas.yaml').replace(
    'indicators:\n',
    `  b: { file: ${file}, year: 2024, key: NR, columns: { x: X }, provider: { name: Amt, licence: x } }\nindicators:\n`,
  )
const aliasBomb = Array.from({ length: 12 }, (_, i) => {
  const below = i === 0 ? 'x' : `*a${i - 1}`
  return `a${i}: &a${i} [${Array.from({ length: 10 }, () => below).join(', ')}]`
}).join('\n')
const megabyte = 1 << 20

const made: [name: string, files: () => [string, string | Uint8Array][], exit: number, finding: Partial<Finding>][] = [
  [
    'a path of the plan that climbs out',
    () => [['atlas.yaml', textOf('atlas.yaml').replace('daten/ew_{year}.csv', '../ew_{year}.csv')]],
    2,
    { code: 'ATL-0105', file: 'atlas.yaml', row: 12, column: 11 },
  ],
  [
    'a path of an archive that climbs out',
    () => [
      ['atlas.yaml', source('daten/a.zip')],
      ['daten/a.zip', zipSync({ '../../b.csv': strToU8('NR;X\n0101;1\n') })],
    ],
    3,
    { code: 'ATL-0242', file: 'daten/a.zip', value: '../../b.csv' },
  ],
  [
    'an archive that unpacks a thousandfold',
    () => [
      ['atlas.yaml', source('daten/a.zip')],
      ['daten/a.zip', zipSync({ 'b.csv': new Uint8Array(300 * megabyte) }, { level: 9 })],
    ],
    3,
    { code: 'ATL-0241', file: 'daten/a.zip' },
  ],
  ['aliases of aliases', () => [['atlas.yaml', aliasBomb]], 2, { code: 'ATL-0102', file: 'atlas.yaml' }],
  [
    'a line of more than 16 MiB',
    () => [['daten/ew_2024.csv', `${textOf('daten/ew_2024.csv')}0101;${'x'.repeat(24 * megabyte)}\n`]],
    3,
    { code: 'ATL-0213', file: 'daten/ew_2024.csv', row: 11 },
  ],
  [
    'a quoted cell of more than 16 MiB',
    () => [['daten/ew_2024.csv', `${textOf('daten/ew_2024.csv')}0101;"${'x\n'.repeat(12 * megabyte)}`]],
    3,
    { code: 'ATL-0213', file: 'daten/ew_2024.csv', row: 11 },
  ],
  [
    'nesting without end in JSON',
    () => [['geo/raum.geojson', '{"type":'.repeat(200_000)]],
    3,
    { code: 'ATL-0205', file: 'geo/raum.geojson' },
  ],
]

describe('what is refused before it does harm:', () => {
  it.each(made)('%s', async (_, files, exit, finding) => {
    const found = await outcome(project(new Map(files())))
    expect(found.findings.map((one) => facts(one, finding))).toEqual([finding])
    expect(found.exit).toBe(exit)
  })
})

/** Codes that no file of such a project can cause, or not without what a test of its own brings. */
const elsewhere: Partial<Record<Code, string>> = {
  'ATL-0001': 'a mistake on the command line: test/cli/main.test.ts',
  'ATL-0002': 'the output folder: test/host/swap.test.ts',
  'ATL-0003': 'the output folder: test/host/swap.test.ts',
  'ATL-0004': 'another run: test/host/lock.test.ts',
  'ATL-0005': 'the target of a command that makes files: test/host/create.test.ts',
  'ATL-0339': 'an exception that met nothing: test/pipeline/gather/unused-weights.test.ts',
  'ATL-0385': 'a type that would shrink: test/pipeline/typology/mixture.test.ts',
  'ATL-0386': 'indicators without a density: test/measures/typology/mixture-space.test.ts',
  'ATL-0211': 'the disk: test/host/read.test.ts',
  'ATL-0230': 'an optional package that is not installed: test/host/duckdb.test.ts',
  'ATL-0231': 'a server: test/host/postgres.test.ts',
  'ATL-0232': 'an engine: test/host/duckdb.test.ts',
  'ATL-0233': 'column types of an engine: test/host/scan',
  'ATL-0235': 'groups of an engine: test/host/scan',
  'ATL-0236': 'a query for an engine: test/host/duckdb',
  'ATL-0237': 'more than a million rows: test/prepare/count-rows.test.ts',
  'ATL-0239': 'Parquet, which these projects do not hold: test/ingest/parquet/parquet.test.ts',
  'ATL-0347': 'follows from weights that are refused before (ATL-0340): test/cli/crosswalk.test.ts',
  'ATL-0901': 'no file may cause it',
  'ATL-0430': 'geometry that is measured: test/prepare/space/space-findings.test.ts',
  'ATL-0431': 'geometry that is measured: test/prepare/space/space-findings.test.ts',
  'ATL-0432': 'geometry that is measured: test/prepare/space/space-findings.test.ts',
  'ATL-0433': 'geometry that is measured: test/prepare/space/space-findings.test.ts',
  'ATL-0434': 'geometry that is measured: test/prepare/space/space-findings.test.ts',
  'ATL-0435': 'neighbours of a table on the command line: test/cli/segregation-neighbours.test.ts',
  'ATL-0436': 'neighbours of a table on the command line: test/cli/segregation-neighbours.test.ts',
  'ATL-0437': 'neighbours of a table on the command line: test/cli/segregation-neighbours.test.ts',
  'ATL-0438': 'neighbours of a table on the command line: test/cli/segregation-neighbours.test.ts',
  'ATL-0360': 'a table on the command line: test/cli/segregation.test.ts',
  'ATL-0361': 'a table on the command line: test/cli/segregation.test.ts',
  'ATL-0362': 'a table on the command line: test/cli/segregation.test.ts',
  'ATL-0364': 'a table on the command line: test/cli/segregation.test.ts',
  'ATL-0365': 'ranges that its other findings do not see: test/pipeline/segregation/ranges-of.test.ts',
  'ATL-0366': 'two tables on the command line: test/cli/segregation-suppressed-change.test.ts',
  'ATL-0395': 'a method of the index: test/measures/composite',
  'ATL-0396': 'counts that were shared out: test/pipeline/social-index/certainty.test.ts',
  'ATL-0397': 'bounds of another scale: test/pipeline/social-index/one-class.test.ts',
}

describe('every code', () => {
  const covered = new Set([
    ...badProjects.flatMap((name) => expectedOf(name).findings.map(({ code }) => code!)),
    ...made.map(([, , , { code }]) => code!),
  ])
  it.each(Object.keys(codes) as Code[])('%s has a bad file, or stands in the list with its reason', (code) =>
    expect([covered.has(code), code in elsewhere]).toContain(true),
  )
  it('stands in the list only where it has none', () =>
    expect(Object.keys(elsewhere).filter((code) => covered.has(code as Code))).toEqual([]))
  it('ends the program with the exit code of its fault, where it is the only error', () => {
    for (const name of badProjects) {
      const { exit, findings } = expectedOf(name)
      const faults = new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => codes[code!]))
      if (findings.some(({ severity }) => severity === undefined) || faults.size > 1) continue
      const [fault] = faults
      expect([name, exit]).toEqual([name, fault === undefined ? 0 : exits[fault]])
    }
  })
})
