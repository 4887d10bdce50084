import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from './csv/answer.ts'
import { writeBig } from './csv/write-big.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules/.cache/atlas-bench')
const peers = ['atlas', 'udsv', 'csv-parse', 'duckdb']
const packages: Readonly<Record<string, string>> = {
  duckdb: '@duckdb/node-api',
  udsv: 'udsv',
  'csv-parse': 'csv-parse',
}

type Timed = Answer & { readonly speed: number; readonly memory: number }

/**
 * Key, count and share of a semicolon file of 100 MB: our reader with all its checks beside parsers that check
 * nothing, each a process of its own, in turn. Speed is from opening the file to the last number, memory the peak
 * of the process.
 */
export async function csv(rounds = 5): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  try {
    const file = join(folder, 'bestand.csv')
    writeBig(file, 100_000_000)
    const here = peers.filter(isHere)
    await build({
      entryPoints: here.map((name) => join(root, `test/bench/csv/${name}.ts`)),
      outdir: cache,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    })
    const runs = new Map(here.map((name) => [name, [] as Timed[]]))
    for (let round = 0; round < rounds; round++) for (const name of here) runs.get(name)!.push(timed(name, file))
    const first = runs.get('atlas')![0]!
    for (const [name, [one]] of runs)
      for (const what of ['rows', 'persons', 'share'] as const)
        if (Math.abs(one![what] - first[what]) > 1e-9 * first[what])
          throw new Error(`${name} finds ${what} ${one![what]}, atlas ${first[what]}`)
    const ours = median(runs.get('atlas')!)
    return peers.map((name) => line(name, runs.get(name), ours))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function isHere(name: string): boolean {
  if (!Object.hasOwn(packages, name)) return true
  try {
    createRequire(import.meta.url).resolve(packages[name]!)
    return true
  } catch {
    return false
  }
}

function timed(name: string, file: string): Timed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cache, `${name}.mjs`), file], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout) as Timed
}

const median = (runs: readonly Timed[]) =>
  runs.map(({ speed }) => speed).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!

function line(name: string, runs: readonly Timed[] | undefined, ours: number): string {
  const title = `100 MB of CSV: ${name}`.padEnd(44)
  if (!runs) return `${title} SKIPPED, ${packages[name]} is not installed`
  const speed = median(runs)
  const memory = Math.max(...runs.map((run) => run.memory))
  const ratio = name === 'atlas' ? '' : `   ratio ${(ours / speed).toFixed(2)}`
  return `${title} ${speed.toFixed(0).padStart(5)} MB/s ${memory.toFixed(0).padStart(6)} MB peak${ratio}`
}
