import type { RowTest } from '../model/scan.ts'

/** Deeper than this nobody writes, and a reader that calls itself must end somewhere. */
const deepest = 50

const token =
  /\s*(?:(<=|>=|!=|<|>|=|\(|\))|"([^"]+)"|\[([^\]]+)\]|(-?\d+(?:\.\d+)?)(?![\p{L}\p{N}_.])|([\p{L}_][\p{L}\p{N}_]*))/uy

interface Token {
  readonly kind: 'sign' | 'text' | 'column' | 'number' | 'word'
  readonly text: string
}

/**
 * The test that a text stands for, one row at a time: `alter >= 65 and (gruppe = "a" or [Art der Wohnung] is
 * empty)`; null where it is none. `and` binds closer than `or`. Columns that are more than one word stand in
 * square brackets. Text is compared with = and != only, a date (`"2010-01-01"`) also by order.
 */
export function rowTest(text: string): RowTest | null {
  const tokens = split(text)
  if (tokens === null) return null
  let at = 0
  let depth = 0

  const word = (name: string): boolean => {
    if (tokens[at]?.kind !== 'word' || tokens[at]?.text !== name) return false
    at++
    return true
  }
  const sign = (name: string): boolean => {
    if (tokens[at]?.kind !== 'sign' || tokens[at]?.text !== name) return false
    at++
    return true
  }

  const either = (): RowTest | null => chain('or', both, (any) => ({ any }))
  const both = (): RowTest | null => chain('and', one, (all) => ({ all }))

  function chain(name: string, part: () => RowTest | null, join: (parts: RowTest[]) => RowTest): RowTest | null {
    const parts: RowTest[] = []
    do {
      const next = part()
      if (next === null) return null
      parts.push(next)
    } while (word(name))
    return parts.length === 1 ? parts[0]! : join(parts)
  }

  function one(): RowTest | null {
    if (!sign('(')) return comparison()
    if (++depth > deepest) return null
    const inner = either()
    depth--
    return inner !== null && sign(')') ? inner : null
  }

  function comparison(): RowTest | null {
    const name = tokens![at++]
    if (name?.kind !== 'column' && (name?.kind !== 'word' || reserved.has(name.text))) return null
    const column = name.text
    if (word('is')) {
      const operator = word('not') ? 'is not empty' : 'is empty'
      return word('empty') ? { column, operator } : null
    }
    const operator = operators.find((one) => sign(one))
    const operand = tokens![at++]
    if (operator === undefined || operand === undefined) return null
    const ordered = operator !== '=' && operator !== '!='
    if (operand.kind === 'number') return { column, operator, operand: Number(operand.text) }
    if (operand.kind === 'text')
      return ordered && !date.test(operand.text) ? null : { column, operator, operand: operand.text }
    if (operand.kind !== 'word' || ordered || !(operand.text === 'true' || operand.text === 'false')) return null
    return { column, operator, operand: operand.text === 'true' }
  }

  const whole = either()
  return at === tokens.length ? whole : null
}

const operators = ['<=', '>=', '!=', '<', '>', '='] as const
const reserved = new Set(['and', 'or', 'is', 'not', 'empty', 'true', 'false'])
const date = /^\d{4}-\d{2}-\d{2}$/

function split(text: string): Token[] | null {
  const tokens: Token[] = []
  token.lastIndex = 0
  const end = text.trimEnd().length
  while (token.lastIndex < end) {
    const match = token.exec(text)
    if (match === null) return null
    const kinds = ['sign', 'text', 'column', 'number', 'word'] as const
    const which = kinds.findIndex((_, i) => match[i + 1] !== undefined)
    tokens.push({ kind: kinds[which]!, text: match[which + 1]! })
  }
  return tokens
}
