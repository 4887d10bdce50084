import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface Run {
  readonly measures: number
  readonly ms: number
  readonly slowest: { readonly id: string; readonly ms: number }
  readonly megabytes: number
}

const run = (areas: number, family: string, draws: number): Run =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('spatial-run.ts', import.meta.url)),
        ...[areas, family, draws].map(String),
      ],
      { encoding: 'utf8' },
    ),
  )

/** The quickest of some fresh processes: what the work takes when nobody else is at it. */
const best = (areas: number, family: string, rounds: number, draws = 0): Run =>
  Array.from({ length: rounds }, () => run(areas, family, draws)).reduce((a, b) => (a.ms < b.ms ? a : b))

const said = (name: string, { measures, ms, slowest, megabytes }: Run, theirs: string) =>
  `${name.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms ${theirs.padStart(10)}   ${measures} measures, ${megabytes.toFixed(0)} MB, slowest ${slowest.id} ${slowest.ms.toFixed(0)} ms`

/**
 * Segregation measures of one group against the rest, each once in a fresh process, nothing compiled before. Beside them what
 * PySAL segregation 2aa26d8 took on two cores of a Xeon: 27 measures on 542 areas, three of them simulated with 500 draws,
 * 10.7 s cold and 8.1 s warm, 26 on 10 000
 * areas 160 s and 4.1 GB, its spatial proximity profile stopped at 90 s. Then how time grows with the number of areas; no
 * matrix of all pairs is kept at any size.
 */
export function spatial(): string[] {
  const sizes = [1250, 2500, 5000, 10_000, 20_000]
  const runs = sizes.map((areas) => best(areas, 'spatial', areas > 10_000 ? 1 : 3))
  // The power of the number of areas that time grows with.
  const power = (k: number) => Math.log(runs[k]!.ms / runs[k - 1]!.ms) / Math.log(sizes[k]! / sizes[k - 1]!)
  return [
    said('all measures, 542 areas, against PySAL', best(542, 'all', 5), '10.7 s'),
    said('the same and 500 draws of each simulated one', best(542, 'all', 5, 500), '8.1 s'),
    said('all measures, 10 000 areas, against PySAL', best(10_000, 'all', 3), '160 s'),
    ...runs.map(
      (run, k) => `${said(`spatial, ${sizes[k]} areas`, run, '')}${k > 0 ? `, grows as n^${power(k).toFixed(1)}` : ''}`,
    ),
  ]
}
