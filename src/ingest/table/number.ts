import { blanks } from '../../model/blanks.ts'

/** Signs that a publisher writes numbers with; null where none is declared. The two must differ. */
export interface NumberSigns {
  readonly decimal: '.' | ',' | null
  readonly thousands: string | null
}

/**
 * Reads numbers as their publisher declares to write them, and nothing else: the value; `undeclared` where
 * the text would be a number but for a point or comma that nobody declared (`1.234` is two numbers); `text`
 * otherwise. A percent sign is ignored: `12,5 %` is 12.5. The value is the double nearest to the digits.
 */
export function numberReader({ decimal, thousands }: NumberSigns): (text: string) => number | 'undeclared' | 'text' {
  const group = thousands === null ? null : alike(thousands)
  const point = decimal === null ? null : escape(decimal)
  const whole = group === null ? '\\d+' : `\\d+|\\d{1,3}(?:${group}\\d{3})+`
  const fraction = point === null ? '' : `(?:${point}\\d+)?`
  const forms = [`(?:${whole})${fraction}`]
  if (point !== null) forms.push(`${point}\\d+`, `(?:\\d+(?:${point}\\d+)?|${point}\\d+)[eE][-+]?\\d+`)
  const number = new RegExp(`^(?:${forms.join('|')})$`)
  const groups = group === null ? null : new RegExp(group, 'g')

  return (text) => {
    const [, sign = '', body = ''] = parts.exec(text.trim())!
    if (number.test(body)) {
      const ungrouped = groups === null ? body : body.replace(groups, '')
      const value = Number(decimal === ',' ? ungrouped.replace(',', '.') : ungrouped)
      return !Number.isFinite(value) ? 'text' : sign === '-' || sign === '−' ? -value : value
    }
    if (!numberShaped.test(body)) return 'text'
    return [...body].some((c) => (c === '.' || c === ',') && c !== decimal && c !== thousands) ? 'undeclared' : 'text'
  }
}

// Sign with blanks after it, digits and their signs, percent sign with a blank before it. Matches any text.
const parts = new RegExp(`^([-+−]?)\\s*([^]*?)(?:[${blanks}]?%)?$`)

const escape = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A declared blank is any of the blanks, a declared apostrophe either of two. */
const alike = (sign: string) => (blanks.includes(sign) ? `[${blanks}]` : /^['’]$/.test(sign) ? "['’]" : escape(sign))

// What some publisher or other would mean as a number, whatever its signs.
const numberShaped = new RegExp(
  `^(?:${[
    '\\d*[.,]\\d+',
    '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?',
    '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?',
    `\\d{1,3}(?:[${blanks}'’]\\d{3})+[.,]\\d+`,
  ].join('|')})(?:[eE][-+]?\\d+)?$`,
)
