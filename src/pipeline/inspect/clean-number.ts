import type { Notation } from '../../ingest/inspect/notation.ts'
import { blanks } from '../../model/blanks.ts'

const blank = new RegExp(`[${blanks}]`, 'g')
const parts = new RegExp(`^([-+−]?)\\s*([^%eE]*?)([eE][-+]?\\d+)?[${blanks}]?%?$`)

/**
 * A number as programs read it, with every digit that was delivered: `1.234,50` becomes `1234.50`, `- 23` `-23`,
 * `-.9367` `-0.9367`, `12,5 %` `12.5`. A text that is no number stays as it is.
 */
export function cleanNumber(text: string, { decimal, thousands }: Notation): string {
  const [, sign = '', body = '', exponent = ''] = parts.exec(text.trim()) ?? []
  const ungrouped =
    thousands === null
      ? body
      : thousands === ' '
        ? body.replace(blank, '')
        : thousands === "'"
          ? body.replace(/['’]/g, '')
          : body.replaceAll(thousands, '')
  const plain = decimal === ',' ? ungrouped.replace(',', '.') : ungrouped
  if (!/^(\d+(\.\d+)?|\.\d+)$/.test(plain)) return text
  return `${sign === '-' || sign === '−' ? '-' : ''}${plain.startsWith('.') ? '0' : ''}${plain}${exponent}`
}
