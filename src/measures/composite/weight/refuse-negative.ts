import { fail } from '../../../model/error.ts'

/** Throws where an estimated weight is below 0, unless the plan allows it, and says which. */
export function refuseNegative(ids: readonly string[], weights: Float64Array, negative: 'refuse' | 'allow'): void {
  const below = ids.filter((_, k) => weights[k] < 0)
  if (negative === 'allow' || below.length === 0) return
  const shown = below.join(', ')
  throw fail(
    'ATL-0394',
    { de: `negatives Gewicht für ${shown}`, en: `negative weight for ${shown}` },
    {
      consequence: {
        de: `ein höherer Wert von ${shown} würde den Index senken, entgegen der angegebenen Richtung`,
        en: `a higher value of ${shown} would lower the index, against its declared direction`,
      },
      remedy: {
        de: 'Richtung prüfen, den Indikator in einen anderen Teilindex setzen, oder negative: allow',
        en: 'check the direction, move the indicator to another sub-index, or negative: allow',
      },
    },
  )
}
