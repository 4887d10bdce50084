import { spawnSync } from 'node:child_process'

export interface Timing {
  readonly median: number
  readonly least: number
}

/** A program and its words; `round` lets it write to a new file each time. */
export type Command = (round: number) => readonly [string, ...string[]]

/** Whole-process wall time in milliseconds of several commands in turn, one warm-up each, so that drift hits all alike. */
export function race(commands: readonly Command[], runs: number): Timing[] {
  const times = commands.map((): number[] => [])
  for (let round = 0; round <= runs; round++)
    commands.forEach((command, i) => {
      const [program, ...words] = command(round)
      const start = performance.now()
      const { status, stderr, error } = spawnSync(program, words, { encoding: 'utf8' })
      const took = performance.now() - start
      if (error || status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`)
      if (round > 0) times[i]!.push(took)
    })
  return times.map((list) => {
    const sorted = list.sort((a, b) => a - b)
    return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]! }
  })
}

/** Whether a program can be started. */
export const onPath = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** One line of a comparison: ours, theirs, and the ratio from the same run. */
export const line = (name: string, ours: Timing, theirs: Timing): string =>
  `${name.padEnd(44)} ${ours.median.toFixed(0).padStart(7)} ms ${theirs.median.toFixed(0).padStart(7)} ms   ratio ${(ours.median / theirs.median).toFixed(2)}`
