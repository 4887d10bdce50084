import type { Step } from '../../src/measures/composite/chain/spec.ts'
import type { Factor } from '../../src/measures/composite/robustness/factor.ts'
import { steps, type Coinr } from './coinr.ts'

const label = { de: '-', en: '-' }
const at = (step: Step['step']) => steps.findIndex((one) => one.step === step)

/** The questions that COINr's example varies: winsorised areas, normalisation, 100 sets of weights, aggregation. */
export function factorsOf(one: Coinr): Factor[] {
  const alternatives = one.json('sa_UA.json').alternatives
  const scales = (alternatives.Normalisation as string[]).map((text): Step => {
    const [first, second] = text.match(/[\d.]+/g)!.map(Number)
    return text.startsWith('minmax')
      ? { step: 'normalise', method: 'min-max', scope: 'year', settings: { from: first!, to: second! } }
      : { step: 'normalise', method: 'z-sample', scope: 'year', settings: { mean: first!, sd: second! } }
  })
  const sets = new Map<string, Record<string, number>>()
  for (const { set, iCode, Weight } of one.csv('sa_weights.csv')) {
    sets.set(set!, { ...sets.get(set!), [iCode!]: Number(Weight) })
  }
  const treat = (most: number): Step => ({
    ...(steps[at('treat')] as Step & { step: 'treat' }),
    first: { method: 'winsorise', settings: { most } },
  })
  const factor = (id: string, changes: Factor['alternatives'][number]['changes']): Factor => ({
    id,
    label,
    alternatives: changes.map((change) => ({ label, changes: [change] })),
  })
  return [
    factor(
      'Winmax',
      (alternatives.Winmax as number[]).map((most) => ({ change: 'step', at: at('treat'), by: treat(most) })),
    ),
    factor(
      'Normalisation',
      scales.map((by) => ({ change: 'step', at: at('normalise'), by })),
    ),
    factor(
      'Weights',
      [...sets.values()].map((by) => ({ change: 'weights', by })),
    ),
    factor('Aggregation', [
      { change: 'aggregate', by: { method: 'mean' } },
      { change: 'aggregate', by: { method: 'geometric' } },
    ]),
  ]
}
