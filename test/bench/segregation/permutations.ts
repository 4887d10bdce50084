import { nulls, type Null } from '../../../src/measures/inference/nulls.ts'
import { permutationTest } from '../../../src/measures/inference/permutation-test.ts'
import { dissimilarity } from '../../../src/measures/segregation/dissimilarity.ts'
import { inProcess } from '../index/in-process.ts'
import { bigCity } from './big-city.ts'

/** 999 cities of chance and the D of each, by every kind of chance. PySAL segregation 2aa26d8 took 5 s for them. */
export function permutations(): string[] {
  const city = bigCity(542)
  return Object.keys(nulls).map((by) => {
    const ours = inProcess(() => permutationTest(dissimilarity, city, by as Null, { draws: 999, seed: 1 }), 15)
    return `${`999 permutations of D (${by}), 542, PySAL`.padEnd(44)} ${ours.toFixed(1).padStart(7)} ms ${'5 s'.padStart(10)}   asked for: under 20 ms`
  })
}
