import type { TableSpec } from '../../model/delivery.ts'
import { AtlasError, fail } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell } from '../../model/grid.ts'
import type { ParquetColumn } from './open.ts'

/** A number with more digits than a double holds: all of them, as text. */
export interface Digits {
  readonly digits: string
}

/**
 * Reads what the file stores in a cell: a number, a text, nothing, or the digits of a number that no double holds.
 * What is not a number (NaN, infinite) is text, so that its meaning is asked for like that of every other sign.
 */
export function cellReader(column: ParquetColumn, spec: Pick<TableSpec, 'file'>): (value: unknown) => Cell | Digits {
  const { name, scale, second } = column
  const refused = (de: string, en: string) =>
    fail(
      'ATL-0206',
      { de: `die Spalte enthält ${de}`, en: `the column holds ${en}` },
      { file: spec.file, column: name, expected },
    )
  const unread = unreadable(column, spec.file)
  if (unread !== null) throw new AtlasError([unread])
  return (value) => {
    if (value === null || value === undefined) return null
    if (typeof value === 'string') return value
    if (scale !== null) return decimal(unscaled(value), scale)
    if (second !== null) return timeOfDay(BigInt(value as number | bigint), second)
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value === 'bigint') return decimal(value, 0)
    if (typeof value === 'boolean') return value ? 'true' : 'false'
    throw refused('weder Zahlen noch Text', 'neither numbers nor text')
  }
}

/** ATL-0206 for a column of what no plan can ask for; null for numbers and text. */
export function unreadable({ name, nested, other }: ParquetColumn, file: string): Finding | null {
  if (!nested && other === null) return null
  const [de, en] = nested
    ? ['Listen oder Gruppen', 'lists or groups']
    : other === 'interval'
      ? ['Zeitspannen (INTERVAL)', 'spans of time (INTERVAL)']
      : ['Bytes, von denen die Datei nicht sagt, dass sie Text sind', 'bytes that the file does not say to be text']
  return {
    code: 'ATL-0206',
    severity: 'error',
    file,
    column: name,
    found: { de: `die Spalte enthält ${de}`, en: `the column holds ${en}` },
    expected,
    ...(!nested && {
      remedy: {
        de: 'beim Export in eine Zahl (etwa Tage) oder in Text umwandeln, wenn die Spalte gebraucht wird',
        en: 'cast it to a number (such as days) or to text when exporting, if the column is needed',
      },
    }),
  }
}

const expected = { de: 'Zahlen oder Text', en: 'numbers or text' }

/** The double nearest to the digits (a product with 0.01 would be off in the last place), or all digits where it has fewer. */
function decimal(value: bigint, scale: number): number | Digits {
  const all = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  const digits = (value < 0n ? '-' : '') + (scale === 0 ? all : `${all.slice(0, -scale)}.${all.slice(-scale)}`)
  const number = Number(digits)
  // Up to 15 digits a double holds them all, and up to 2^53 each whole number.
  const holds = scale === 0 ? Number.isSafeInteger(number) : all.replace(/^0+/, '').length <= 15
  return holds || (scale > 0 && same(digits, number)) ? number : { digits }
}

/** Whether the shortest digits that mean the double are these. */
function same(digits: string, number: number): boolean {
  const bare = digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
  return String(number) === bare
}

/** A time of the day as 12:30:00, with the part of a second behind it where there is one. */
function timeOfDay(value: bigint, second: number): string {
  const unit = BigInt(second)
  const seconds = value / unit
  const two = (number: bigint) => String(number).padStart(2, '0')
  const part = String(value % unit)
    .padStart(String(second).length - 1, '0')
    .replace(/0+$/, '')
  return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${part && `.${part}`}`
}

/** Big-endian two's complement in as many bytes as the file uses. */
function unscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint)
  const bits = value.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  return BigInt.asIntN(8 * value.length, bits)
}
