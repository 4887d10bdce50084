import { conditionalPermutation } from '../../../src/measures/association/conditional-permutation.ts'
import { moranByArea } from '../../../src/measures/association/moran-by-area.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { pairs } from '../../../src/measures/association/pairs.ts'
import { permutationTest } from '../../../src/measures/association/permutation-test.ts'
import { statistics } from '../../../src/measures/association/statistics.ts'
import { random } from '../../../src/math/random.ts'
import type { Neighbours } from '../../../src/model/neighbours.ts'
import { inProcess } from '../index/in-process.ts'

const draws = { draws: 999, seed: 1 }

/** Moran's I and its permutations, global and of each area, on maps of several sizes with six neighbours each. */
export function association(): string[] {
  return [542, 10_000].flatMap((n) => {
    const { values, links } = map(n)
    const local = n > 1000 ? { ...draws, draws: 99 } : draws
    return [
      line(`Moran's I, z and local Moran, ${n} areas`, () => [moranTest(values, links), moranByArea(values, links)]),
      line(`${draws.draws} permutations of Moran, ${n} areas`, () =>
        permutationTest(statistics.moran(values, pairs(links)), values, draws),
      ),
      line(`${local.draws} conditional permutations, ${n} areas`, () => conditionalPermutation(values, links, local)),
    ]
  })
}

const line = (name: string, work: () => unknown): string =>
  `${name.padEnd(44)} ${inProcess(work, 7).toFixed(1).padStart(7)} ms`

/** A honeycomb: rows that are shifted against each other. */
function map(n: number): { readonly values: Float64Array; readonly links: Neighbours } {
  const wide = Math.ceil(Math.sqrt(n))
  const start = new Int32Array(n + 1)
  const to: number[] = []
  for (let i = 0; i < n; i++) {
    const [x, y] = [i % wide, Math.floor(i / wide)]
    const shift = y % 2 === 0 ? -1 : 0
    for (const [across, down] of [
      [-1, 0],
      [1, 0],
      [shift, -1],
      [shift + 1, -1],
      [shift, 1],
      [shift + 1, 1],
    ] as const) {
      const j = (y + down) * wide + x + across
      if (x + across >= 0 && x + across < wide && y + down >= 0 && j < n) to.push(j)
    }
    start[i + 1] = to.length
  }
  const next = random(n)
  return {
    values: Float64Array.from({ length: n }, next),
    links: { start, to: Int32Array.from(to), weight: new Float64Array(to.length).fill(1 / 6) },
  }
}
