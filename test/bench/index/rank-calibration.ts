import { ranker } from '../../../src/math/ranker.ts'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { rankCertainty } from '../../../src/measures/reliability/rank-certainty.ts'
import type { Law } from '../../../src/measures/reliability/rate-draws.ts'
import { standardisedScore } from '../../../src/measures/reliability/standardised-score.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

const score = standardisedScore([1, 1, 1])
const classes = boundaries([-1, 1, 1.5])

/**
 * Whether ranges of places hold what they promise: cities with known true rates, 90 % ranges of the places that counts
 * alone would give, and how many of them hold the true place: of all areas, and of those published in the highest and
 * the lowest tenth, where luck gathers.
 */
export function rankCalibration(areas: number, cities: number, draws: number): string[] {
  return (['binomial', 'beta-binomial'] as const).map((law: Law) => {
    const held = { all: 0, highest: 0, lowest: 0, class: 0, said: 0 }
    const tenth = Math.max(1, Math.round(areas / 10))
    for (let seed = 1; seed <= cities; seed++) {
      const { rates, counts } = simulatedCity(areas, seed)
      const truth = new Float64Array(areas)
      score(rates, truth)
      const places = new Int32Array(areas)
      ranker(areas)(truth, places)
      rankCertainty({ counts, score, classes, law, draws, seed, confidence: 0.9 }).forEach(
        ({ rank, low, high, shares, klasse }, i) => {
          const hit = places[i]! >= low && places[i]! <= high ? 1 : 0
          held.all += hit / areas
          if (rank <= tenth) held.highest += hit / tenth
          if (rank > areas - tenth) held.lowest += hit / tenth
          const own = classes.findIndex(({ to }) => truth[i]! <= (to ?? Infinity))
          held.class += (own === klasse ? 1 : 0) / areas
          held.said += shares[klasse]! / areas
        },
      )
    }
    const percent = (sum: number) => `${((100 * sum) / cities).toFixed(1)} %`
    return `${`${cities} cities of ${areas} areas, ${law}`.padEnd(44)} true place in the 90 % range: ${percent(held.all)}, highest tenth ${percent(held.highest)}, lowest tenth ${percent(held.lowest)}; class as published: true in ${percent(held.class)}, said ${percent(held.said)}`
  })
}
