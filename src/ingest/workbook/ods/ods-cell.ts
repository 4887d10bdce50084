import type { Cell } from '../../../model/grid.ts'
import { broken } from '../../archive/archive-error.ts'
import type { Mark } from '../sheet.ts'
import { attribute } from '../xml.ts'

const failed = /^(?:#[\p{Lu}/0]+[!?]?|#N\/?[AV]|Err:\d+)$/u

/**
 * The value of a cell by its attributes and its visible text. A key such as `01010101`, typed as a number and
 * shown with its zeros, is that text; a failed formula is known by its text, for older programs store a zero.
 */
export function odsCell(attributes: string, shown: string, file: string): { cell: Cell; mark?: Mark } {
  const type = attribute(attributes, 'value-type')
  const formula = attribute(attributes, 'formula') !== null
  if (formula && failed.test(shown.trim())) return { cell: shown.trim(), mark: { kind: 'error', text: shown.trim() } }
  if (type === null)
    return formula && shown === '' ? { cell: null, mark: { kind: 'uncalculated' } } : { cell: textCell(shown) }
  if (type === 'date')
    return { cell: (attribute(attributes, 'date-value') ?? shown).replace(/T00:00:00(?:\.0+)?Z?$/, '') }
  if (type === 'boolean') return { cell: attribute(attributes, 'boolean-value') === 'true' ? 'TRUE' : 'FALSE' }
  if (type === 'string' || type === 'time')
    return { cell: textCell(shown === '' ? (attribute(attributes, 'string-value') ?? '') : shown) }
  const stored = attribute(attributes, 'value') ?? ''
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number))
    throw broken(file, { de: `"${stored}" ist kein Wert einer Zelle`, en: `"${stored}" is no value of a cell` })
  if (/^0\d+$/.test(shown.trim()) && Number(shown) === number) return { cell: shown.trim() }
  return type === 'percentage' ? { cell: number, mark: { kind: 'percent' } } : { cell: number }
}

const textCell = (text: string): Cell => (text === '' ? null : text)
