import type { RowTest, Tally } from './scan.ts'

/** A column that a condition asks about, with what it is compared with; null where it is only asked whether it is empty. */
export interface Asked {
  readonly column: string
  readonly operator: string
  readonly operand: number | string | boolean | null
}

/** Every comparison of a condition, in the order of the text. */
export function comparisons(test: RowTest | null): readonly Asked[] {
  if (test === null) return []
  if ('all' in test) return test.all.flatMap(comparisons)
  if ('any' in test) return test.any.flatMap(comparisons)
  const { column, operator } = test
  return [{ column, operator, operand: 'operand' in test ? test.operand : null }]
}

/**
 * Columns that are compared or added up, and for which no condition says what an empty cell means: such a cell
 * counts in no group, and that is told.
 */
export function unexplained(tallies: readonly Tally[]): readonly string[] {
  const asked = tallies.flatMap(({ when }) => comparisons(when))
  const explained = new Set(asked.filter(({ operand }) => operand === null).map(({ column }) => column))
  const sums = tallies.flatMap(({ sum }) => (sum === null ? [] : [sum]))
  const compared = asked.filter(({ operand }) => operand !== null).map(({ column }) => column)
  return [...new Set([...sums, ...compared])].filter((column) => !explained.has(column))
}

export type Use = 'text' | 'number' | 'boolean'

/**
 * What a plan takes the columns of a file for that has no types of its own: numbers where it compares with a
 * number or adds up, text otherwise. `text` names those that are text whatever else is said: key and year.
 */
export function columnUse(
  text: readonly string[],
  where: RowTest | null,
  tallies: readonly Tally[],
): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>(text.map((column) => [column, 'text']))
  const note = (column: string, use: Use) => {
    if (!text.includes(column) && (use !== 'text' || !uses.has(column))) uses.set(column, use)
  }
  for (const { column, operand } of [where, ...tallies.map(({ when }) => when)].flatMap(comparisons))
    note(column, typeof operand === 'number' ? 'number' : typeof operand === 'boolean' ? 'boolean' : 'text')
  for (const { sum } of tallies) if (sum !== null) note(sum, 'number')
  return uses
}
