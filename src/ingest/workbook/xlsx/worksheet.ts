import type { Cell } from '../../../model/grid.ts'
import { broken } from '../../archive/archive-error.ts'
import type { Shown } from '../number-format.ts'
import { lettersOf, rangeOf } from '../place.ts'
import { serialDate } from '../serial-date.ts'
import { columnsIn } from '../columns-in.ts'
import type { Mark, Range, Sheet, SheetRow } from '../sheet.ts'
import { attribute, readXml } from '../xml.ts'
import { richText, spelledOut } from './rich-text.ts'

interface Context {
  readonly file: string
  readonly texts: readonly string[]
  readonly shown: readonly (Shown | null)[]
  readonly from1904: boolean
}

// The last row and column of a sheet (XFD1048576).
const lastRow = 1_048_576
const lastColumn = 16_383

/** Rows, merged ranges and hidden columns of one sheet. Dates become text, `2024-12-31`; rows without any value are left out. */
export function worksheet(bytes: Uint8Array, context: Context): Omit<Sheet, 'name'> {
  const rows: SheetRow[] = []
  const merged: Range[] = []
  const unseen: [number, number][] = []
  const rich = richText()
  let hiddenAll = false
  let line = 0
  let hidden = false
  let cells: Cell[] = []
  let marks = new Map<number, Mark>()
  let at = -1
  let type = 'n'
  let style = 0
  let formula = false
  let value: string | null = null
  let inside: 'v' | 'is' | null = null

  readXml(bytes, context.file, {
    open(name, attributes) {
      if (inside === 'is') return rich.open(name, attributes)
      if (name === 'c') {
        const place = attribute(attributes, 'r')
        at = place === null ? at + 1 : (rangeOf(place)?.left ?? lastColumn + 1)
        if (at > lastColumn || at < 0) throw outside(context.file, place ?? lettersOf(at))
        type = attribute(attributes, 't') ?? 'n'
        style = Number(attribute(attributes, 's') ?? 0)
        formula = false
        value = null
      } else if (name === 'v') {
        inside = 'v'
        value = ''
      } else if (name === 'is') inside = 'is'
      else if (name === 'f') formula = true
      else if (name === 'row') {
        line = Number(attribute(attributes, 'r') ?? line + 1)
        if (!(line >= 1 && line <= lastRow)) throw outside(context.file, String(line))
        const given = attribute(attributes, 'hidden')
        hidden = given === null ? hiddenAll : isTrue(given)
        cells = []
        marks = new Map()
        at = -1
      } else if (name === 'sheetFormatPr') hiddenAll = isTrue(attribute(attributes, 'zeroHeight'))
      else if (name === 'col') {
        if (isTrue(attribute(attributes, 'hidden')) || Number(attribute(attributes, 'width') ?? 1) === 0)
          unseen.push([Number(attribute(attributes, 'min')) - 1, Number(attribute(attributes, 'max')) - 1])
      } else if (name === 'mergeCell') {
        const range = rangeOf(attribute(attributes, 'ref') ?? '')
        if (range) merged.push(range)
      }
    },
    close(name) {
      if (inside === 'is' && name !== 'is') return rich.close(name)
      if (name === 'v') inside = null
      else if (name === 'is') {
        value = rich.end()
        inside = null
      } else if (name === 'c') {
        const { cell, mark } = read(value, { type, style, formula }, context)
        if (cell === null && !mark) return
        while (cells.length < at) cells.push(null)
        cells[at] = cell
        if (mark) marks.set(at, mark)
      } else if (name === 'row' && cells.length > 0) rows.push({ cells, line, hidden, marks })
    },
    text(text) {
      if (inside === 'v') value += text
      else if (inside === 'is') rich.text?.(text)
    },
  })
  return { rows, merged, hiddenColumns: columnsIn(unseen, rows) }
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

function read(
  value: string | null,
  { type, style, formula }: { type: string; style: number; formula: boolean },
  { file, texts, shown, from1904 }: Context,
): { cell: Cell; mark?: Mark } {
  if (type === 'str' || type === 'inlineStr') return { cell: value === null || value === '' ? null : spelledOut(value) }
  if (value === null || value.trim() === '')
    return formula ? { cell: null, mark: { kind: 'uncalculated' } } : { cell: null }
  if (type === 'e') return { cell: value, mark: { kind: 'error', text: value } }
  if (type === 'b') return { cell: value.trim() === '0' ? 'FALSE' : 'TRUE' }
  if (type === 'd') return { cell: value.replace(/T00:00:00(?:\.0+)?Z?$/, '') }
  const number = Number(value)
  if (!Number.isFinite(number)) throw noValue(file, value)
  if (type === 's') {
    const text = texts[number]
    if (text === undefined) throw noValue(file, value)
    return { cell: text === '' ? null : text }
  }
  const as = shown[style]
  if (as?.kind === 'date') return { cell: serialDate(number, from1904) }
  if (as?.kind === 'digits' && Number.isSafeInteger(number) && number >= 0)
    return { cell: String(number).padStart(as.count, '0') }
  return as?.kind === 'percent' ? { cell: number, mark: { kind: 'percent' } } : { cell: number }
}

const outside = (file: string, place: string) =>
  broken(file, { de: `"${place}" ist kein Ort in einem Blatt`, en: `"${place}" is no place in a sheet` })
const noValue = (file: string, value: string) =>
  broken(file, { de: `"${value}" ist kein Wert einer Zelle`, en: `"${value}" is no value of a cell` })
