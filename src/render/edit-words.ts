import type { Edit } from '../model/score.ts'
import type { Language, Text } from '../model/text.ts'

/** What was done to a cell, in a word. */
export const editTexts: Readonly<Record<Edit, Text>> = {
  imputed: { de: 'ergänzt', en: 'filled' },
  'winsorised-high': { de: 'nach unten gesetzt (Ausreißer)', en: 'moved down (outlier)' },
  'winsorised-low': { de: 'nach oben gesetzt (Ausreißer)', en: 'moved up (outlier)' },
  transformed: { de: 'umgeformt', en: 'transformed' },
  stretched: { de: 'ohne alle Teile', en: 'without all parts' },
}

/** "kinderarmut ergänzt; sgb2 nach unten gesetzt (Ausreißer)". */
export const editWords = (edited: readonly { readonly part: string; readonly edit: Edit }[], l: Language): string =>
  edited.map(({ part, edit }) => `${part} ${editTexts[edit][l]}`).join('; ')
