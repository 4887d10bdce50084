import { fail } from '../../model/error.ts'
import type { Read, TableSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { Cell } from '../../model/grid.ts'
import type { Table } from '../../model/table.ts'
import { asked, headers } from '../table/headers.ts'
import { headerText } from '../table/header-text.ts'
import { paddedKey } from '../table/padded-key.ts'
import { cellReader } from './cells.ts'
import { openParquet } from './open.ts'
import { tableReader } from '../table/table-reader.ts'
import { wholeTooLarge } from '../table/whole-too-large.ts'

/**
 * Reads a delivered Parquet table of a size that belongs into memory: the columns that the plan names, typed as
 * the file stores them. Text stays text, whole numbers are exact or an error (beyond 2^53), decimals are the
 * double nearest to their digits, NULL is absent, NaN and infinities are signs to be declared. Rows in findings are
 * records counted from 1. Throws what is no such file (ATL-0203, 0206, 0241). O(rows × columns asked for).
 */
export async function parquet(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  if (bytes.size === 0)
    throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file: spec.file })
  const file = await openParquet(bytes, spec)
  const names = file.columns.map(({ name }) => name)
  const found = headers(names, 1, spec)
  if (found.findings.length) return { value: [], findings: found.findings.map(({ row: _row, ...one }) => one) }
  const wanted = asked(spec)
  const places = file.columns.flatMap((column, at) => (wanted.has(headerText(column.name)) ? [{ column, at }] : []))
  const cells = places.map(({ column }) => cellReader(column, spec))
  const tooLarge = new Map<string, { row: number; value: string }>()
  const reader = tableReader(found, spec)
  const padded = paddedKey(found.at, spec)
  const keys = new Set(spec.key.map(headerText))
  const rows = await file.read(places.map(({ column }) => column.name))
  rows.forEach((values, i) => {
    const row: Cell[] = names.map(() => null)
    places.forEach(({ column: { name }, at }, j) => {
      const cell = cells[j]!(values[j])
      // As a key it is text anyway; as a number it would be another one.
      if (cell === null || typeof cell !== 'object') row[at] = cell
      else if (keys.has(headerText(name))) row[at] = cell.digits
      else if (cell.digits.includes('.')) row[at] = Number(cell.digits)
      else if (!tooLarge.has(name)) tooLarge.set(name, { row: i + 1, value: cell.digits })
    })
    reader.read({ cells: padded(row), line: i + 1 })
  })
  const wrong = [...tooLarge].map(([column, place]) => ({ file: spec.file, ...wholeTooLarge(column, place) }))
  return { value: reader.tables(), findings: [...reader.findings(), ...wrong] }
}
