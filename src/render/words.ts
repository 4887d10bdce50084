import type { Direction } from '../model/publication.ts'
import type { Text } from '../model/text.ts'

/** How to read a value and a rank, by the direction of the indicator. Stands wherever a rank stands. */
export const words: Readonly<Record<Direction, { readonly value: Text; readonly rank: Text }>> = {
  burden: {
    value: { de: 'Ein hoher Wert bedeutet hohe Belastung.', en: 'A high value means high burden.' },
    rank: { de: 'Rang 1 bedeutet: höchste Belastung.', en: 'Rank 1 means: highest burden.' },
  },
  resource: {
    value: { de: 'Ein hoher Wert bedeutet niedrige Belastung.', en: 'A high value means low burden.' },
    rank: {
      de: 'Rang 1 bedeutet: höchste Belastung, also niedrigster Wert.',
      en: 'Rank 1 means: highest burden, which is the lowest value.',
    },
  },
  neutral: {
    value: {
      de: 'Der Wert steht weder für Belastung noch für Entlastung.',
      en: 'The value stands for neither burden nor relief.',
    },
    rank: { de: 'Rang 1 bedeutet: höchster Wert.', en: 'Rank 1 means: highest value.' },
  },
}
