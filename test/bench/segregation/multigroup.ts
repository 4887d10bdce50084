import { changeOfInformation } from '../../../src/measures/decomposition/change-of-information.ts'
import { bootstrapInformation } from '../../../src/measures/inference/bootstrap-information.ts'
import * as multigroup from '../../../src/measures/multigroup/index.ts'
import { random } from '../../../src/math/random.ts'
import type { Vector } from '../../../src/model/vector.ts'
import { inProcess } from '../index/in-process.ts'

/**
 * Several groups on a city of the size of Berlin, 448 areas with 8,000 persons each in three groups, and on 10,000 areas.
 * Beside them what R segregation 1.1.0 and PySAL segregation 2aa26d8 took on two cores of a Xeon.
 */
export function several(): string[] {
  const [berlin, later, large] = [city(448, 1), city(448, 2), city(10_000, 3)]
  const draws = { draws: 1000, seed: 1 }
  const all = (groups: readonly Vector[]) => Object.values(multigroup).map((one) => one.compute({ groups }))
  return [
    line('1,000 bootstraps of M by area, 448, R', '3.0 s', () => bootstrapInformation(berlin, draws)),
    line('M, 448 areas, R', '9 ms', () => multigroup.mutualInformation.compute({ groups: berlin })),
    line('change of M, 448 areas, R', '0.11 s', () => changeOfInformation(berlin, later, 'shapley')),
    line('all of several groups, 448 areas, PySAL', '0.28 s', () => all(berlin)),
    line('all of several groups, 10,000 areas, PySAL', '2.6 s', () => all(large)),
    line('100 bootstraps of M by area, 10,000, R', '1.6 s', () =>
      bootstrapInformation(large, { ...draws, draws: 100 }),
    ),
  ]
}

const line = (name: string, theirs: string, work: () => unknown): string =>
  `${name.padEnd(44)} ${inProcess(work, 7).toFixed(1).padStart(7)} ms ${theirs.padStart(10)}`

/** Three groups, the second and third anywhere between even and apart. */
function city(areas: number, seed: number): Vector[] {
  const next = random(seed)
  const groups = [0, 1, 2].map(() => new Float64Array(areas))
  for (let i = 0; i < areas; i++) {
    const size = 2000 + 12_000 * next()
    const [first, second] = [0.25 * next(), 0.35 * next() ** 2]
    groups[1]![i] = Math.floor(size * first)
    groups[2]![i] = Math.floor(size * second)
    groups[0]![i] = Math.floor(size * (1 - first - second))
  }
  return groups
}
