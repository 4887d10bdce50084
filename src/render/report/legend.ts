import { statuses } from '../../model/status.ts'
import { grid } from '../markdown/grid.ts'
import { signs } from '../signs.ts'
import type { Edition } from './edition.ts'

const words = {
  de: {
    title: 'Zeichenerklärung',
    head: ['Zeichen', 'Bedeutung'],
    zero: 'genau null, oder weniger als die Hälfte der letzten gezeigten Stelle',
    notes: [
      'Gerundet ist nur die gezeigte Zahl, kaufmännisch. Ränge und Klassen folgen aus ungerundeten Werten. Summen gerundeter Zahlen können abweichen.',
      'Gleiche Werte teilen sich den besten Rang (1, 2, 2, 4).',
    ],
  },
  en: {
    title: 'Key to signs',
    head: ['Sign', 'Meaning'],
    zero: 'exactly zero, or less than half of the last digit shown',
    notes: [
      'Only the printed number is rounded, half away from zero. Ranks and classes follow from unrounded values. Sums of rounded numbers may differ.',
      'Equal values share the best rank (1, 2, 2, 4).',
    ],
  },
}

/** What the signs mean that stand where a number is missing, and how numbers were rounded. */
export function legend(e: Edition): string {
  const w = words[e.language]
  const missing = statuses.filter((status) => status !== 'ok')
  const rows = [['0', w.zero], ...missing.map((status) => [signs[status].sign, signs[status].text[e.language]])]
  return [`## ${w.title}`, grid('ll', w.head, rows), w.notes.join('\n\n')].join('\n\n')
}
