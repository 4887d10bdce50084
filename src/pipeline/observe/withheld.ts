import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Finding } from '../../model/finding.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import { breaches, type Rule } from '../../protect/primary.ts'
import { reasons } from '../../protect/reasons.ts'

/** Counts below the minimum, where the plan says to write nothing then (ATL-0502). */
export function refused(observed: Observations, rule: Rule, units: readonly Bezugsraum[]): Finding[] {
  const { indicator: id, year } = observed
  return breaches(observed, rule).map(({ position, count }) => ({
    code: 'ATL-0502',
    severity: 'error',
    raum: units[position]!.id,
    year,
    entry: `indicators.${id}`,
    column: id,
    found: {
      de: `${id}: Raum ${units[position]!.id}, ${year}: ${count} ${count === 1 ? 'Person' : 'Personen'}; der Plan erlaubt ab ${rule.minimumCount}`,
      en: `${id}: Raum ${units[position]!.id}, ${year}: ${count} ${count === 1 ? 'person' : 'persons'}; the plan allows ${rule.minimumCount} or more`,
    },
    remedy: {
      de: 'protect.below: withhold sperrt solche Werte',
      en: 'protect.below: withhold withholds such values',
    },
  }))
}

/** How many values are withheld for their own sake (ATL-0503), and how many to protect others (ATL-0504). */
export function withheld(before: Observations, after: Observations, rule: Rule, level: string | null): Finding[] {
  const newly = [...after.status.keys()].filter(
    (i) => after.status[i] === statusCode.secret && before.status[i] === statusCode.ok,
  )
  const others = newly.filter((i) => after.notes[i] === reasons.other).length
  const where = `${after.indicator}${level === null ? '' : ` (${level})`}, ${after.year}`
  const say = (code: 'ATL-0503' | 'ATL-0504', n: number, de: string, en: string): Finding[] =>
    n === 0
      ? []
      : [
          {
            code,
            severity: 'info',
            year: after.year,
            entry: `indicators.${after.indicator}`,
            column: after.indicator,
            found: {
              de: `${where}: ${n} ${n === 1 ? 'Wert' : 'Werte'} gesperrt (${de})`,
              en: `${where}: ${n} ${n === 1 ? 'value' : 'values'} withheld (${en})`,
            },
          },
        ]
  const { minimumCount } = rule
  const [de, en] = level === null ? ['', ''] : [', hier oder darunter', ', here or below']
  return [
    ...say(
      'ATL-0503',
      newly.length - others,
      `weniger als ${minimumCount} Personen${de}`,
      `fewer than ${minimumCount} persons${en}`,
    ),
    ...say('ATL-0504', others, 'sonst ließen sich gesperrte errechnen', 'or withheld ones could be worked out'),
  ]
}
