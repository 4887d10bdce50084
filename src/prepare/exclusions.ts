import type { Condition, Exclusion } from '../model/exclusion.ts'
import type { Frame } from '../model/frame.ts'
import { pick } from '../model/pick.ts'
import type { Text } from '../model/text.ts'

/**
 * For each area why it is not assessed in this Berichtsjahr; null where it is. The first rule that fits counts. A
 * number that is missing fits no comparison, not even `!=`; only `is empty` asks for it. O(areas × rules).
 */
export function exclusions(rules: readonly Exclusion[], frame: Frame): (Text | null)[] {
  return frame.units.map((unit, i) => {
    const rule = rules.find(({ by }) => ('key' in by ? by.key === unit.id : holds(by.when, frame, i)))
    if (!rule) return null
    if (!('column' in rule.reason)) return rule.reason
    const words = pick(frame.texts, rule.reason.column)[i]!
    return words === '' ? { de: 'ohne Angabe des Grundes', en: 'no reason given' } : { de: words, en: words }
  })
}

function holds({ reference, operator, operand }: Condition, frame: Frame, i: number): boolean {
  const text = frame.texts.get(reference)?.[i]
  const number = frame.numbers.get(reference)?.values[i] ?? NaN
  const empty = text === undefined ? Number.isNaN(number) : text === ''
  const value = text ?? number
  switch (operator) {
    case 'is empty':
      return empty
    case 'is not empty':
      return !empty
    case '=':
      return value === operand
    case '!=':
      return (text !== undefined || !empty) && value !== operand
    case '<':
      return number < Number(operand)
    case '<=':
      return number <= Number(operand)
    case '>':
      return number > Number(operand)
    case '>=':
      return number >= Number(operand)
  }
}
