import type { Condition } from '../model/exclusion.ts'

const grammar =
  /^\s*([a-z][a-z0-9_-]*\.[a-z][a-z0-9_-]*)\s*(?:(<=|>=|!=|<|>|=)\s*(?:(-?\d+(?:\.\d+)?)|"([^"]*)")|(is empty|is not empty))\s*$/

/** The condition a text stands for; null where it is none. Text is compared with = and != only. */
export function condition(text: string): Condition | null {
  const match = grammar.exec(text)
  if (!match) return null
  const [, reference, comparison, digits, words, emptiness] = match
  const operator = (comparison ?? emptiness) as Condition['operator']
  if (words !== undefined && operator !== '=' && operator !== '!=') return null
  return { reference: reference!, operator, operand: digits !== undefined ? Number(digits) : (words ?? null) }
}
