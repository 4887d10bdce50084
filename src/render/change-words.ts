import type { Direction } from '../model/publication.ts'
import type { Text } from '../model/text.ts'
import { words } from './words.ts'

const rank: Text = {
  de: 'Rang 1 bedeutet: stärkste Zunahme oder geringste Abnahme der Belastung.',
  en: 'Rank 1 means: largest rise or smallest fall of burden.',
}

/** The same as `words` for the change of an indicator between two years. */
export const changeWords: typeof words = {
  burden: {
    value: {
      de: 'Ein Wert über null bedeutet: Die Belastung hat zugenommen.',
      en: 'A value above zero means: burden has risen.',
    },
    rank,
  },
  resource: {
    value: {
      de: 'Ein Wert über null bedeutet: Die Belastung hat abgenommen.',
      en: 'A value above zero means: burden has fallen.',
    },
    rank,
  },
  neutral: words.neutral,
} satisfies Record<Direction, unknown>
