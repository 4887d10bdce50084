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

/** The same of an index, whose high values stand first whatever they mean. */
export const indexWords: Readonly<
  Record<
    'burden' | 'resource',
    { readonly high: Text; readonly classes: Text; readonly change: Text; readonly rank: Text; readonly order: Text }
  >
> = {
  burden: {
    high: {
      de: 'Ein hoher Indexwert bedeutet hohe Belastung.',
      en: 'A high index value means high burden.',
    },
    classes: {
      de: 'Die letzte Klasse ist die mit der höchsten Belastung. Die Klasse folgt aus dem ungerundeten Wert.',
      en: 'The last class is the one of highest burden. The class follows from the unrounded value.',
    },
    change: {
      de: 'Ein hoher Dynamikwert bedeutet: Die Belastung hat stärker zugenommen oder weniger abgenommen als im Mittel der Räume.',
      en: 'A high dynamics value means: burden has risen more, or fallen less, than in the mean of the areas.',
    },
    rank: words.burden.rank,
    order: {
      de: 'Die Klassen stehen von der niedrigsten zur höchsten Belastung.',
      en: 'Classes are listed from the lowest to the highest burden.',
    },
  },
  resource: {
    high: {
      de: 'Ein hoher Indexwert bedeutet eine günstige Lage.',
      en: 'A high index value means a favourable situation.',
    },
    classes: {
      de: 'Die letzte Klasse ist die mit der günstigsten Lage. Die Klasse folgt aus dem ungerundeten Wert.',
      en: 'The last class is the most favourable one. The class follows from the unrounded value.',
    },
    change: {
      de: 'Ein hoher Dynamikwert bedeutet: Die Lage hat sich stärker verbessert oder weniger verschlechtert als im Mittel der Räume.',
      en: 'A high dynamics value means: the situation has improved more, or worsened less, than in the mean of the areas.',
    },
    rank: { de: 'Rang 1 bedeutet: günstigste Lage.', en: 'Rank 1 means: most favourable situation.' },
    order: {
      de: 'Die Klassen stehen von der ungünstigsten zur günstigsten Lage.',
      en: 'Classes are listed from the least to the most favourable situation.',
    },
  },
}
