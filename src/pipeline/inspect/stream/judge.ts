import { cellKind } from '../../../ingest/inspect/cell-kind.ts'
import { doubt } from '../../../ingest/inspect/doubt.ts'
import { isSentinel, type ColumnEvidence } from '../../../ingest/inspect/columns.ts'
import type { TableEvidence } from '../../../ingest/inspect/inspect-table.ts'
import { numberReader } from '../../../ingest/table/number.ts'
import { signReader } from '../../../ingest/table/sign-of.ts'
import { hasPercentSign, mixedPercents } from '../../../ingest/table/percent-signs.ts'
import { withoutUnit } from '../../../ingest/table/without-unit.ts'
import type { Sign } from '../../../model/delivery.ts'
import type { Finding } from '../../../model/finding.ts'
import { cleanNumber } from '../clean-number.ts'
import { inOrder } from '../clean-table.ts'
import { plainNumber } from './plain-number.ts'

/** One column of a file that is read part by part: its cells as they are written, and what they turned out to be. */
export interface ColumnJudge {
  readonly column: ColumnEvidence
  /** The cell as it is written; one that contradicts the column is noted. */
  clean(text: string, line: number): string
  /** Whether all numbers were whole, and whether each of them fits into 64 bits. */
  whole(): boolean
  fits(): boolean
  readonly number: boolean
  /** The number in a cell; NaN where there is none. */
  value(text: string): number
  /** Signs met that stand for a missing number, the most frequent first. */
  signs(): readonly string[]
  findings(): readonly Finding[]
}

const named = 6
const zero = /^[-+−]?[0.,]+$/
const [least, greatest] = [-(2n ** 63n), 2n ** 63n - 1n]

/**
 * Holds each cell of a column against what the beginning of the file was taken to be. What contradicts it is told with its
 * line: a word where numbers stand, another way to write them, a zero in front, something in a column that was empty.
 */
export function columnJudge(
  column: ColumnEvidence,
  { notation, key }: TableEvidence,
  meanings: Readonly<Record<string, Sign>>,
): ColumnJudge {
  const number = column.type === 'number' && !(key?.at.includes(column.at) ?? false)
  const { decimal, thousands } = notation ?? { decimal: null, thousands: null }
  const read = numberReader({ decimal, thousands })
  const plain = plainNumber({ decimal })
  const signOf = signReader(Object.keys(meanings), read)
  const signed = Object.keys(meanings).length > 0
  const pointed = decimal === ',' ? (text: string) => text.replace(',', '.') : (text: string) => text
  const lowest = Math.min(0, column.range?.[0] ?? 0)
  const strange = new Map<string, number>()
  const signs = new Map<string, number>()
  let [whole, fits] = [true, true]
  const percents = { signed: 0, bare: 0 }
  let bare: { row: number; value: string } | null = null

  const note = (text: string, line: number): string => {
    if (!strange.has(text) && strange.size < named) strange.set(text, line)
    return text
  }

  // Zero is zero per cent too.
  function countBare(value: string, row: number): void {
    if (zero.test(value)) return
    percents.bare++
    bare ??= { row, value }
  }

  const bareOf = (text: string) => (column.unit.length === 0 ? text : (withoutUnit(text, column.unit) ?? text))

  function clean(cell: string, line: number): string {
    if (cell === '') return cell
    if (column.type === 'empty') return note(cell, line)
    if (!number) return cell
    const text = bareOf(cell)
    const sign = signed ? signOf(text) : null
    if (sign !== null) {
      if (meanings[sign] === 'zero') return '0'
      signs.set(sign, (signs.get(sign) ?? 0) + 1)
      return sign
    }
    if (text === cell && column.unit.length > 0 && !zero.test(cell)) return note(cell, line)
    if (plain.test(text)) {
      countBare(text, line)
      whole &&= decimal === null || !text.includes(decimal)
      return pointed(text)
    }
    const value = read(text)
    const low = typeof value === 'number' && isSentinel(value) && value < 100 * lowest
    if (typeof value !== 'number' || cellKind(text) === 'code' || low) return note(cell, line)
    if (hasPercentSign(text)) percents.signed++
    else countBare(text, line)
    const cleaned = cleanNumber(text, notation!)
    if (!/^-?\d+$/.test(cleaned)) whole = false
    else if (cleaned.length > 18 && fits) fits = BigInt(cleaned) >= least && BigInt(cleaned) <= greatest
    return cleaned
  }

  return {
    column,
    clean,
    number,
    whole: () => whole,
    fits: () => fits,
    value: (cell) => {
      const text = bareOf(cell)
      const value = text === '' ? NaN : plain.test(text) ? Number(pointed(text)) : read(text)
      return typeof value === 'number' ? value : NaN
    },
    signs: () => inOrder(signs),
    findings: () => {
      const { found, remedy } = mixedPercents(percents.signed, percents.bare)
      return [
        ...[...strange].map(([text, line]) => late(column, text, line)),
        ...(percents.signed > 0 && bare !== null ? [doubt(found, remedy, { ...bare, column: column.header })] : []),
      ]
    },
  }
}

/** What stands behind the part of the file that was looked at, and would not fit what was made of that. */
const late = ({ header, type }: ColumnEvidence, value: string, row: number): Finding =>
  doubt(
    type === 'empty'
      ? {
          de: 'die Spalte ist am Anfang der Datei leer, hier nicht',
          en: 'the column is empty at the beginning of the file, but not here',
        }
      : {
          de: 'passt nicht zu den Zahlen am Anfang der Datei',
          en: 'does not fit the numbers at the beginning of the file',
        },
    type === 'empty'
      ? {
          de: 'die Datei in kleinere teilen, die je für sich angesehen werden',
          en: 'divide the file into smaller ones, each looked at for itself',
        }
      : {
          de: `ist es ein Zeichen, mit --signs angeben, etwa "${value}=secret"; sonst die Zelle berichtigen`,
          en: `if it is a sign, say it with --signs, such as "${value}=secret"; otherwise correct the cell`,
        },
    { row, column: header, value },
  )
