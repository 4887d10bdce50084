import type { Expression } from '../model/expression.ts'

const token = /\s*(?:([a-z][a-z0-9_-]*\.[a-z][a-z0-9_-]*)|(\d+(?:\.\d+)?)|([-+*/()]))/y

/** Deeper than this nobody writes, and a reader that calls itself must end somewhere. */
const deepest = 50

/**
 * The expression a text stands for, by the usual rules of precedence; null where it is none. Columns are
 * `source.column`; as their names may hold a minus, a minus between columns stands between blanks.
 */
export function expression(text: string): Expression | null {
  const tokens = split(text)
  if (tokens === null) return null
  let at = 0
  let depth = 0

  const sum = (): Expression | null => chain(['+', '-'], product)
  const product = (): Expression | null => chain(['*', '/'], factor)

  function chain(signs: readonly string[], part: () => Expression | null): Expression | null {
    let left = part()
    while (left !== null && signs.includes(tokens![at] ?? '')) {
      const sign = tokens![at++] as '+' | '-' | '*' | '/'
      const right = part()
      left = right && { kind: 'operation', sign, left, right }
    }
    return left
  }

  function factor(): Expression | null {
    const next = tokens![at++]
    if (next === undefined || ++depth > deepest) return null
    try {
      if (next === '-') {
        const of = factor()
        return of && { kind: 'minus', of }
      }
      if (next === '(') {
        const inner = sum()
        return tokens![at++] === ')' ? inner : null
      }
      if (/^\d/.test(next)) return { kind: 'number', value: Number(next) }
      return /^[a-z]/.test(next) ? { kind: 'column', name: next } : null
    } finally {
      depth--
    }
  }

  const whole = sum()
  return at === tokens.length ? whole : null
}

function split(text: string): string[] | null {
  const tokens: string[] = []
  token.lastIndex = 0
  const end = text.trimEnd().length
  while (token.lastIndex < end) {
    const match = token.exec(text)
    if (match === null) return null
    tokens.push((match[1] ?? match[2] ?? match[3])!)
  }
  return tokens
}
