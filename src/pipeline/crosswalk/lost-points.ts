import type { Finding } from '../../model/finding.ts'
import type { PointWeights } from '../../prepare/crosswalk/point-weights.ts'
import { localNumber } from '../../render/round.ts'

/** How many points count for nothing, because they lie in no area of one of the layers, or on a border, and how many persons that are. */
export function lostPoints({ outside, border, persons }: PointWeights, file: string, counted: boolean): Finding {
  const lost = outside + border
  const of = (language: 'de' | 'en') => [persons.lost, persons.all].map((n) => localNumber(n, 0, language))
  const [de, en] = [of('de'), of('en')]
  const told = counted && lost > 0
  return {
    code: 'ATL-0345',
    severity: lost > 0 ? 'warning' : 'info',
    file,
    found: {
      de: `${outside} Punkte liegen in keinem alten oder keinem neuen Raum, ${border} auf einer Grenze; sie zählen nicht${told ? ` (zusammen ${de[0]} von ${de[1]} Personen)` : ''}`,
      en: `${outside} points lie in no old or no new area, ${border} on a border; they do not count${told ? ` (${en[0]} of ${en[1]} persons in all)` : ''}`,
    },
  }
}
