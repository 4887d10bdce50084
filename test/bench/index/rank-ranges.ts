import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { rankCertainty } from '../../../src/measures/reliability/rank-certainty.ts'
import { simulatedCity } from '../../support/simulated-city.ts'
import { cores } from './cores.ts'
import { inProcess } from './in-process.ts'

/** Ranges of places and shares of classes of a city as large as Berlin: three indicators, 10,000 draws, one core and two. */
export function rankRanges(): string[] {
  const { counts } = simulatedCity(542, 1)
  const asked = { counts, score: { weights: [1, 1, 1] }, classes: boundaries([-1, 1, 1.5]), confidence: 0.9 }
  return (['binomial', 'beta-binomial'] as const).flatMap((law) =>
    cores.map(({ count, crew }) => {
      const ours = inProcess(() => rankCertainty({ ...asked, law, draws: 10_000, seed: 1 }, crew), 3)
      return `${`10,000 draws of 542 areas, ${law}, ${count} core${count > 1 ? 's' : ''}`.padEnd(44)} ${ours.toFixed(0).padStart(7)} ms   asked for: under 2000 ms`
    }),
  )
}
