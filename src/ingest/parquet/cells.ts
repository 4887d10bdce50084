import type { TableSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell } from '../../model/grid.ts'
import type { ParquetColumn } from './open.ts'

/** Reads what the file stores in a cell: a number, a text, nothing, or a whole number that no double holds (bigint). */
export function cellReader(
  { name, scale, nested }: ParquetColumn,
  spec: Pick<TableSpec, 'file'>,
): (value: unknown) => Cell | bigint {
  const refused = (de: string, en: string) =>
    fail(
      'ATL-0206',
      { de: `die Spalte enthält ${de}`, en: `the column holds ${en}` },
      { file: spec.file, column: name, expected },
    )
  if (nested) throw refused('Listen oder Gruppen', 'lists or groups')
  return (value) => {
    if (value === null || value === undefined) return null
    if (typeof value === 'string') return value
    if (scale !== null) return decimal(unscaled(value), scale)
    if (typeof value === 'number') return Number.isNaN(value) ? null : value
    if (typeof value === 'bigint') return exact(value)
    if (typeof value === 'boolean') return value ? 'true' : 'false'
    throw refused('weder Zahlen noch Text', 'neither numbers nor text')
  }
}

const expected = { de: 'Zahlen oder Text', en: 'numbers or text' }

const exact = (value: bigint): number | bigint =>
  value >= -9_007_199_254_740_991n && value <= 9_007_199_254_740_991n ? Number(value) : value

/** The double nearest to the digits: a product with 0.01 would be off in the last place. */
function decimal(value: bigint, scale: number): number | bigint {
  if (scale === 0) return exact(value)
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  return Number(`${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`)
}

/** Big-endian two's complement in as many bytes as the file uses. */
function unscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint)
  const bits = value.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  return BigInt.asIntN(8 * value.length, bits)
}

/** ATL-0239, at the first such cell of a column. */
export const wholeTooLarge = (
  file: string,
  column: string,
  { row, value }: { row: number; value: string },
): Finding => ({
  code: 'ATL-0239',
  severity: 'error',
  file,
  row,
  column,
  value,
  found: { de: 'die ganze Zahl ist größer als 2^53', en: 'the whole number is beyond 2^53' },
  expected: { de: 'Zahlen, die sich genau rechnen lassen', en: 'numbers that can be computed exactly' },
  remedy: { de: 'ist es ein Schlüssel, die Spalte unter key nennen', en: 'if it is a key, name the column in key' },
})
