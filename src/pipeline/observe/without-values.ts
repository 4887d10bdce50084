import type { Finding } from '../../model/finding.ts'
import { statusCode } from '../../model/status.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { deliveredYears } from './delivered-years.ts'
import type { Observed } from './observed.ts'

/** A warning where an indicator has no value to show in a whole Berichtsjahr although all its sources are delivered. */
export const withoutValues = (plan: Plan, observed: Observed): Finding[] =>
  [...observed].flatMap(([y, byIndicator]) =>
    [...byIndicator].flatMap(([id, { status }]): Finding[] => {
      const { value } = plan.indicators[id]!
      const columns = value.kind === 'published' ? [value.column] : [...value.numerator, ...value.denominator]
      const delivered = columns.every((column) => deliveredYears(plan, column).includes(y))
      if (!delivered || status.includes(statusCode.ok)) return []
      return [
        {
          code: 'ATL-0313',
          severity: 'warning',
          year: year(y),
          entry: `indicators.${id}`,
          column: id,
          found: {
            de: `${id}, ${y}: in keinem Raum ein Wert, der gezeigt werden kann`,
            en: `${id}, ${y}: no area has a value that can be shown`,
          },
          remedy: {
            de: 'gibt es die Lieferung für dieses Jahr nicht, years der Quelle einschränken',
            en: 'if there is no delivery for this year, restrict years of the source',
          },
        },
      ]
    }),
  )
