const from = '0123456789+-−=()'
const to = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'

/**
 * Raised text, most often the mark of a footnote, in characters that are raised themselves: the cell `158`
 * with a raised 2 is `158²`, never 1582. Characters that have no raised form stay.
 */
export const raised = (text: string): string =>
  Array.from(text, (c) => (from.includes(c) ? to[from.indexOf(c)] : c)).join('')
