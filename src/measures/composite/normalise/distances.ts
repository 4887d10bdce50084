import { ends } from '../../../math/ends.ts'
import { normaliser } from './normaliser.ts'

const cap = {
  kind: 'choice',
  choices: ['no', 'yes'],
  default: 'no',
  label: { de: 'über 1 hinaus abschneiden', en: 'cut off above 1' },
} as const

/** How far an area is on the way from the lowest value of all to the highest: 0 to 1. */
export const distanceToBest = normaliser({
  id: 'distance-to-best',
  label: { de: 'Abstand zum höchsten Wert', en: 'distance to the highest value' },
  formula: '1 − (max − x) / (max − min)',
  source: 'COINr 1.1.14, n_dist2max',
  parameters: {},
  needs: [],
  fit({ values }) {
    const { min, max } = ends(values)
    return { rests: { min, max }, at: (x) => (max > min ? 1 - (max - x) / (max - min) : NaN) }
  },
})

/** How far an area is on the way from the lowest value to that of a reference area; above 1 where it is beyond. */
export const distanceToReference = normaliser({
  id: 'distance-to-reference',
  label: { de: 'Abstand zu einem Vergleichsraum', en: 'distance to a reference area' },
  formula: '1 − (x_ref − x) / (x_ref − min)',
  source: 'COINr 1.1.14, n_dist2ref',
  parameters: { cap },
  needs: ['reference'],
  fit({ values, reference }, options) {
    const { min } = ends(values)
    const top = options.cap === 'yes' ? 1 : Infinity
    // The reference is the lowest: there is no way from the lowest value to it
    const way = reference! - min
    return {
      rests: { min, reference: reference! },
      at: (x) => (way > 0 ? Math.min(top, 1 - (reference! - x) / way) : NaN),
    }
  },
})

/** How far an area is on the way from the lowest value to a target; above 1 where it is beyond. */
export const distanceToTarget = normaliser({
  id: 'distance-to-target',
  label: { de: 'Abstand zu einem Zielwert', en: 'distance to a target' },
  formula: '(x − min) / (T − min)',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 5.4; COINr 1.1.14, n_dist2targ',
  parameters: { cap },
  needs: ['target'],
  fit({ values, target }, options) {
    const { min } = ends(values)
    const top = options.cap === 'yes' ? 1 : Infinity
    const way = target! - min
    return { rests: { min, target: target! }, at: (x) => (way > 0 ? Math.min(top, (x - min) / way) : NaN) }
  },
})
