import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run deviations`: runs the tests that compare with other programs and prints, as a Markdown table, how far each
 * measure is from each of them at most. Relative where the value is above 1, as in the tolerance of the tests.
 */
interface Compared {
  readonly file: string
  readonly test: string
  readonly off: number
  readonly tolerance: number
}

const families = ['segregation', 'spatial', 'multigroup', 'local', 'association', 'inequality', 'decomposition']
const chapters = ['association', 'decomposition', 'schools', 'several-groups', 'spatial-measures', 'surfaces', 'space']

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'atlas-deviations-'))
const record = join(folder, 'compared.jsonl')
for (const [config, filters] of [
  ['.config/vitest.ts', families.map((family) => `test/measures/${family}/`)],
  ['.config/vitest-shared.ts', chapters.map((name) => `test/shared/${name}.test.ts`)],
] as const) {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter', 'dot', ...filters]
  const env = { ...process.env, ATLAS_DEVIATIONS: record }
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.stderr.write(`tests of ${config} fail; the table is of what was compared before\n`)
}
const compared = existsSync(record)
  ? readFileSync(record, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Compared)
  : []
rmSync(folder, { recursive: true })

const programs = [
  'PySAL',
  'OasisR',
  'R segregation',
  'esda',
  'spdep',
  'numpy',
  'Lorenz',
  'Hoover',
  'literature',
  'shapely',
]
const cases = ['kunststadt-64', 'nc-1974', 'berlin-plr-2019', 'schools']

/** What was compared with whom on which data; null for a comparison of ours with ours. */
function placed({ file, test }: Compared): readonly [measure: string, data: string, program: string] | null {
  const path = file.replaceAll('\\', '/').replace(/.*\/test\//, '')
  const shared = path.startsWith('shared/') || path.endsWith('shared-reference.test.ts')
  const name = path.split('/').at(-1)!.replace('.test.ts', '')
  if (!shared && !families.some((family) => path.startsWith(`measures/${family}/`))) return null
  if (/faults|nothing changes|is the (aspatial )?measure|does not round|mean over residents|adds up/.test(path + test))
    return null
  const program = programs.filter((one) => test.includes(one)).join(', ')
  const data = cases.find((one) => test.includes(one)) ?? (shared ? '' : 'kunststadt-64')
  const parts = test.split(' > ')
  const against = /against ([\w-]+(?: and [\w-]+)?)/.exec(parts.at(-1)!)?.[1]
  const measure = !shared ? name : (against ?? (name === 'shared-reference' ? parts.at(-1)! : chapter(name, parts)))
  return program === '' || data === '' ? null : [measure, data, program]
}

/** Of a test over many measures: the title that names the one. */
const chapter = (name: string, parts: readonly string[]): string =>
  name === 'spatial-measures' || name === 'surfaces'
    ? `${name === 'surfaces' ? 'surface of ' : ''}${parts[2] ?? name}`
    : `${name}: ${(parts.at(-1) ?? '').replace(/ (agrees )?with .*/, '')}`

const rows = new Map<string, { off: number; n: number; tolerance: number }>()
for (const one of compared) {
  const key = placed(one)?.join(' | ')
  if (key === undefined) continue
  const { off, n, tolerance } = rows.get(key) ?? { off: 0, n: 0, tolerance: 0 }
  rows.set(key, { off: Math.max(off, one.off), n: n + 1, tolerance: Math.max(tolerance, one.tolerance) })
}
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
console.log('| measure | data | program | values | largest deviation | tolerance |')
console.log('| --- | --- | --- | ---: | ---: | ---: |')
for (const [key, { off, n, tolerance }] of sorted)
  console.log(`| ${key} | ${n} | ${off.toExponential(1)} | ${tolerance.toExponential(0)} |`)
