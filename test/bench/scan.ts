import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { scansOf } from '../../src/pipeline/gather/scans-of.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { optional } from '../support/optional.ts'
import { line, onPath, race, type Command } from './time.ts'

const areas = 542
const years = [2019, 2020, 2021, 2022, 2023, 2024]
const ages = 100
const groups = ['arm', 'deutsch', 'auslaendisch', 'alleinerziehend', 'sonstige']
// Of the numbers that spread persons over areas and groups there are more than these, so that no two areas are alike.
const lots = 3 * areas
const parts = 64
const cycle = lots * years.length * ages * parts
const key = (at: number) => String(1010101 + 100 * at).padStart(8, '0')

const atlas = fileURLToPath(new URL('../../dist/atlas.js', import.meta.url))

/**
 * Person rows in Parquet to counts by area, year and group: the whole build of an atlas beside a process that does
 * nothing but the GROUP BY through the same binding. Every count is compared with the generator's closed form.
 */
export function scan(rows: number, rounds = 5): string[] {
  const { absent, title } = optional('@duckdb/node-api')
  if (absent) return [`${rows} person rows${title}`]
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  try {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < 20 * rows + 2 ** 30) return [`${rows} person rows: SKIPPED, too little room in ${tmpdir()}`]
    generate(rows, folder)
    const word = `${(rows / 1e6).toFixed(0)}M persons`
    return [
      ...compare(`${word}: area × year × group`, folder, 'gruppe', byGroup(rows), rounds),
      ...compare(`${word}: area × year, two bands of age`, folder, 'alter', byAge(rows), rounds),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The area of a number below `lots`: each area has one to seven of them. */
const areaOf = (lot: number): number => (lot < areas ? lot : (lot * lot) % areas)

/** Where the part of each group but the last ends, other parts in every area: from a least one on, by the rest of a division. */
const ends = [
  { least: 4, by: 13 },
  { least: 24, by: 17 },
  { least: 42, by: 11 },
  { least: 54, by: 7 },
]

/**
 * Row i holds the digits of i·A mod n to the bases 1626 (area), 6 (year), 64 (group) and 100 (age): spread like noise, and
 * known without counting.
 */
function generate(rows: number, folder: string): void {
  let step = 61_803_399
  while (gcd(step, rows) !== 1) step += 2
  mkdirSync(join(folder, 'daten'))
  const when = ends.map(({ least, by }, i) => `WHEN g < ${least} + a % ${by} THEN '${groups[i]}'`)
  const select = `SELECT printf('%08d', ${key(0)} + 100 * a) AS plr,
      (${years[0]} + (j // ${lots}) % ${years.length})::SMALLINT AS jahr,
      ((j // ${lots * years.length * parts}) % ${ages})::TINYINT AS "alter",
      CASE ${when.join(' ')} ELSE '${groups.at(-1)}' END AS gruppe
    FROM (SELECT j, CASE WHEN l < ${areas} THEN l ELSE (l * l) % ${areas} END AS a, (j // ${lots * years.length}) % ${parts} AS g
      FROM (SELECT j, j % ${lots} AS l FROM (SELECT (i * ${step}) % ${rows} AS j FROM range(${rows}) t(i))))`
  run(
    folder,
    'generate',
    `COPY (${select}) TO '${join(folder, 'daten/personen.parquet').replaceAll("'", "''")}' (FORMAT parquet)`,
  )
  writeFileSync(
    join(folder, 'raum.csv'),
    `NR;NAME\n${Array.from({ length: areas }, (_, i) => `${key(i)};Raum ${i}`).join('\n')}\n`,
  )
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** A process of its own that runs one statement and says nothing. */
function script(folder: string, name: string, sql: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(
    path,
    `import { DuckDBInstance } from ${JSON.stringify(import.meta.resolve('@duckdb/node-api'))}
const connection = await (await DuckDBInstance.create(':memory:')).connect()
await connection.runAndReadAll(${JSON.stringify(sql)})\n`,
  )
  return path
}

const run = (folder: string, name: string, sql: string) => execFileSync('node', [script(folder, name, sql)])

interface Case {
  readonly columns: string
  readonly bare: string
  /** How many of the first n numbers have the digits of an area, a year and a column. */
  readonly counts: (area: number, year: number) => Readonly<Record<string, number>>
}

const from = (folder: string) => `FROM read_parquet('${join(folder, 'daten/personen.parquet').replaceAll("'", "''")}')`

const byGroup = (rows: number): Case => ({
  columns: groups.map((group) => `${group}: { count: 'gruppe = "${group}"' }`).join(', '),
  bare: 'SELECT plr, jahr, gruppe, count(*) %from GROUP BY plr, jahr, gruppe',
  counts: (area, year) =>
    Object.fromEntries(groups.map((name, group) => [name, counted(rows, area, year, (_, g) => g === group)])),
})

const byAge = (rows: number): Case => ({
  columns: 'u15: { count: alter < 15 }, ab65: { count: alter >= 65 }',
  bare: 'SELECT plr, jahr, count(*), count(*) FILTER ("alter" < 15), count(*) FILTER ("alter" >= 65) %from GROUP BY plr, jahr',
  counts: (area, year) => ({
    u15: counted(rows, area, year, (age) => age < 15),
    ab65: counted(rows, area, year, (age) => age >= 65),
  }),
})

function counted(rows: number, area: number, year: number, wanted: (age: number, group: number) => boolean): number {
  const to = ends.map(({ least, by }) => least + (area % by))
  let sum = 0
  for (let lot = 0; lot < lots; lot++) {
    if (areaOf(lot) !== area) continue
    for (let part = 0; part < parts; part++) {
      const group = to.filter((end) => part >= end).length
      for (let age = 0; age < ages; age++) {
        if (!wanted(age, group)) continue
        const first = lot + lots * (year + years.length * (part + parts * age))
        if (first < rows) sum += Math.floor((rows - 1 - first) / cycle) + 1
      }
    }
  }
  return sum
}

function compare(name: string, folder: string, id: string, { columns, bare, counts }: Case, rounds: number): string[] {
  const names = Object.keys(counts(0, 0))
  writeFileSync(join(folder, `${id}.yaml`), planText(columns, names))
  const program = script(folder, `bare-${id}`, bare.replace('%from', from(folder)))
  const two =
    availableParallelism() > 2 && onPath('taskset') ? (['taskset', '-c', '0,1', 'node'] as const) : (['node'] as const)
  const out = join(folder, `out-${id}`)
  const build: Command = () => [...two, atlas, 'build', join(folder, `${id}.yaml`), '-o', out, '-q']
  const scanning: Command = () => [...two, scanner(folder, id)]
  const theirs: Command = () => [...two, program]
  const [alone, whole, other] = race([scanning, build, theirs], rounds)
  const wrong = verify(join(out, 'tabellen/indikatoren.csv'), names, counts)
  const [a, b, c] = [scanning, build, theirs].map((command) => used(command(0)))
  const say = (one: Used) => `peak ${one.peak} / ${c!.peak} MiB, processor time ratio ${(one.cpu / c!.cpu).toFixed(2)}`
  return [
    `${line(`${name}, the scan`, alone!, other!)}   ${say(a!)}`,
    `${line(`${name}, the whole build`, whole!, other!)}   ${say(b!)}, ${wrong === 0 ? 'every count right' : `${wrong} COUNTS WRONG`}`,
  ]
}

/** A process that does the scan of a plan, by our code as it is shipped, and nothing else. */
function scanner(folder: string, id: string): string {
  const path = join(folder, `scan-${id}.mjs`)
  if (existsSync(path)) return path
  const plan = readPlan(readFileSync(join(folder, `${id}.yaml`), 'utf8'), `${id}.yaml`)
  const source = `import { scan } from './src/host/scan.ts'
import { countsCsv } from './src/pipeline/publish/counts-csv.ts'
countsCsv(await scan(${JSON.stringify(scansOf(plan)[0])}, ${JSON.stringify(folder)}))`
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('../../', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(import.meta.url) }, // where packages are looked for
  })
  writeFileSync(path, outputFiles[0]!.contents)
  return path
}

const planText = (columns: string, names: readonly string[]): string => `atlas: 1
title: Personen
publisher: { name: Probe, licence: dl-de/zero-2-0 }
years: { from: ${years[0]}, to: ${years.at(-1)} }
areas:
  gebietsstand: 2019-01-01
  base: { level: raum, file: raum.csv, key: NR, name: NAME }
sources:
  ew:
    engine: duckdb
    file: daten/personen.parquet
    key: plr
    year: { column: jahr }
    columns: { alle: { count: all }, ${columns} }
    provider: { name: Probe, licence: dl-de/zero-2-0 }
indicators:
${names.map((name) => `  ${name}: { label: ${name}, numerator: ew.${name}, denominator: ew.alle, unit: "%", direction: neutral }\n`).join('')}protect: { minimum-count: 1 }
outputs: [tables]
`

/** How many of the counts in a table of indicators are not what they must be. */
function verify(table: string, names: readonly string[], counts: Case['counts']): number {
  const [head = '', ...rows] = readFileSync(table, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.replace('\r', ''))
  const at = Object.fromEntries(head.split(',').map((name, i) => [name, i]))
  const seen = new Map(
    rows.map((row) => {
      const cells = row.split(',')
      const cell = (name: string) => cells[at[name]!]!
      return [`${cell('gebiet_id')} ${cell('jahr')} ${cell('indikator')}`, Number(cell('zaehler'))]
    }),
  )
  let wrong = 0
  for (let area = 0; area < areas; area++)
    years.forEach((year, i) => {
      const right = counts(area, i)
      for (const name of names) if (seen.get(`${key(area)} ${year} ${name}`) !== right[name]) wrong++
    })
  return wrong
}

interface Used {
  readonly peak: number
  readonly cpu: number
}

/** Largest resident set (MiB) and processor time of a node process, as the system counts them. */
function used([program, ...words]: readonly [string, ...string[]]): Used {
  const hook = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify(['used',u.maxRSS,u.userCPUTime+u.systemCPUTime]))})`
  const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
  const { stderr } = spawnSync(program, words, { encoding: 'utf8', env })
  const [, kib, cpu] = /\["used",(\d+),(\d+)\]/.exec(stderr) ?? []
  return { peak: Math.round(Number(kib) / 1024), cpu: Number(cpu) }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const each of scan(Number(process.argv[2] ?? 100_000_000), Number(process.argv[3] ?? 5))) console.log(each)
