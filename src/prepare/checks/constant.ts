import type { Finding } from '../../model/finding.ts'
import { columnPlace, type Subject } from './subject.ts'

/** Fewer equal values are no surprise. */
const fewest = 5

/** Delivered columns that hold the same number in every area: most often a total that was filled down. O(cells). */
export const constant = ({ frame }: Subject): Finding[] =>
  [...frame.numbers].flatMap(([name, { values }]): Finding[] => {
    const present = values.filter((value) => !Number.isNaN(value))
    if (present.length < fewest || present.some((value) => value !== present[0])) return []
    return [
      {
        code: 'ATL-0334',
        severity: 'warning',
        ...columnPlace(frame, name),
        value: String(present[0]),
        found: {
          de: `${name} hat in allen ${present.length} Räumen mit Angabe denselben Wert`,
          en: `${name} has the same value in all ${present.length} areas that have one`,
        },
        remedy: {
          de: 'prüfen, ob eine Summe oder ein Mittelwert nach unten kopiert wurde',
          en: 'check whether a total or a mean was filled down',
        },
      },
    ]
  })
