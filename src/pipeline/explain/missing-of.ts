import type { IndicatorExplained } from './explanation.ts'
import { explainIndicator } from './indicator.ts'
import type { Place } from './place.ts'

/** Those of the indicators that have no value in the area in one Berichtsjahr, or in that and the one `over` years before. */
export const missingOf = (
  place: Place,
  indicators: readonly { readonly id: string }[],
  year: number,
  over = 0,
): readonly IndicatorExplained[] =>
  (over === 0 || !place.plan.years.includes(year - over) ? [year] : [year, year - over]).flatMap((y) =>
    indicators.map(({ id }) => explainIndicator(place, id, y)).filter(({ status }) => status !== 'ok'),
  )
