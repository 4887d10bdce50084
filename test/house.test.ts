import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which room may import which, besides itself. This table is the architecture; README.md draws it. */
const doors: Record<string, string> = {
  model: '',
  math: '',
  plan: 'model measures',
  ingest: 'model',
  prepare: 'model math',
  measures: 'model math',
  protect: 'model',
  render: 'model math',
  pipeline: 'model math plan ingest prepare measures protect render',
  host: 'model',
  cli: 'model plan pipeline measures host',
}

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(`src/${file}`, root), 'utf8')
const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
const imports = (text: string) =>
  [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)|\bimport '([^']+)'/g)].map(([, a, b, c]) => (a ?? b ?? c)!)

/** What is wrong with a file, by the rules of the house. */
function faults(file: string, text: string): string[] {
  const room = file.split('/')[0]!
  const open = [room, ...(doors[room]?.split(' ') ?? [])]
  const list = room in doors ? [] : [`${room} is no room`]
  for (const path of imports(text)) {
    const target = join(file, '..', path).replaceAll('\\', '/').split('/')[0]!
    if (path === '../../package.json' && file === 'cli/version.ts') continue
    if (path.startsWith('.') && !open.includes(target)) list.push(`${room} may not import ${target}: ${path}`)
    if (path.startsWith('node:') && room !== 'host') list.push(`only host may import ${path}`)
    if (path.startsWith('.') && !/\.(ts|json)$/.test(path)) list.push(`import without .ts: ${path}`)
  }
  for (const [found, base, exponent] of text.matchAll(/([\w)\]]+) \*\* ([\w(-]+)/g))
    if (!/^\d+n?$/.test(base!) && exponent !== '2')
      list.push(`${found}: only squares are the same on every platform; math/power.ts has the others`)
  if (file !== 'protect/release.ts' && / as Release\b/.test(text)) list.push('only protect/release.ts makes a Release')
  if (text.split('\n').length > 300)
    list.push(`${text.split('\n').length} lines; 300 is the point where a file is two files`)
  return list
}

/** A way through imports from a file back to itself, if there is one. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const from = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    const found = (graph.get(file) ?? []).map((next) => from(next, [...way, file])).find((one) => one !== null)
    done.add(file)
    return found ?? null
  }
  return [...graph.keys()].map((file) => from(file, [])).find((one) => one !== null) ?? null
}

const resolved = (file: string, path: string) => join(file, '..', path).replaceAll('\\', '/')

describe('circles', () => {
  it('finds one', () => {
    const graph = { a: ['b'], b: ['c'], c: ['d', 'b'], d: [] }
    expect(circle(new Map(Object.entries(graph)))).toEqual(['b', 'c', 'b'])
  })
  it('are nowhere', () => {
    const graph = new Map(files.map((file) => [file, imports(read(file)).map((path) => resolved(file, path))]))
    expect(graph.get('pipeline/run.ts')).toContain('pipeline/compute.ts')
    expect(circle(graph)).toBeNull()
  })
})

describe('the house', () => {
  it('has files', () => expect(files.length).toBeGreaterThan(50))
  it.each(files)('src/%s keeps to its doors', (file) => expect(faults(file, read(file))).toEqual([]))

  // the wall itself: each rule catches what it is for
  it.each([
    ['math/a.ts', "import type { Vector } from '../model/vector.ts'"],
    ['render/a.ts', "import { plan } from '../plan/plan.ts'"],
    ['render/deep/a.ts', "export { plan } from '../../plan/plan.ts'"],
    ['cli/a.ts', "const { csv } = await import('../ingest/csv.ts')"],
    ['measures/a.ts', "import { readFileSync } from 'node:fs'"],
    ['cli/a.ts', "import 'node:process'"],
    ['model/a.ts', "import { b } from './b'"],
    ['render/a.ts', 'const shown = scores as Release'],
    ['render/a.ts', '\n'.repeat(300)],
    ['utils/a.ts', ''],
    ['math/a.ts', 'const third = x ** 3'],
    ['math/a.ts', 'const any = (1 + x) ** p'],
  ])('refuses in %s: %j', (file, text) => expect(faults(file, text)).toHaveLength(1))
  it.each([
    ['host/a.ts', "import { readFileSync } from 'node:fs'"],
    ['measures/deep/a.ts', "import { sum } from '../../math/sum.ts'"],
    ['math/a.ts', 'const room = (x - y) ** 2 + 2 ** 53 + 256 ** i'],
    ['protect/release.ts', 'return scores as Release'],
    ['ingest/a.ts', "import { parse } from 'csv-parse/sync'"],
  ])('allows in %s: %j', (file, text) => expect(faults(file, text)).toEqual([]))
})

const tested = (file: string) => existsSync(new URL(`test/${file.replace(/\.ts$/, '.test.ts')}`, root))
// A file of types alone has nothing to try
const measures = files.filter(
  (file) =>
    /^measures\/.+\.ts$/.test(file) && !file.endsWith('/index.ts') && /^export (?!type|interface)/m.test(read(file)),
)

/** The steps of the index have a folder each below their family: what a step's methods do may be tried in one place. */
function triedTogether(file: string): boolean {
  const [room, family, step, name] = file.split('/')
  if (name === undefined) return false
  const folder = new URL(`test/${room}/${family}/${step}/`, root)
  return existsSync(folder) && readdirSync(folder).some((one) => one.endsWith('.test.ts'))
}

it.each(measures)('%s has its test', (file) => expect(tested(file) || triedTogether(file)).toBe(true))
