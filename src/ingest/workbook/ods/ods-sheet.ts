import type { Cell } from '../../../model/grid.ts'
import { broken, tooLarge } from '../../archive/archive-error.ts'
import { raised } from '../raised.ts'
import { columnsIn } from '../columns-in.ts'
import type { Mark, Range, Sheet, SheetRow } from '../sheet.ts'
import { attribute, readXml } from '../xml.ts'
import { odsCell } from './ods-cell.ts'

const lastRow = 1_048_576
const lastColumn = 16_384
/** Cells with a value; a few bytes of XML can repeat one of them a million times over. */
const mostCells = 20_000_000

/** Rows, merged ranges and hidden columns of the sheet in that place. Rows without any value are left out. */
export function odsSheet(content: Uint8Array, position: number, file: string): Omit<Sheet, 'name'> {
  const rows: SheetRow[] = []
  const merged: Range[] = []
  const unseen: [number, number][] = []
  let columns = 0
  const raisedStyles = new Set<string>()
  let style = ''
  let sheet = -1
  let depth = 0
  let line = 1
  let rowAttributes = ''
  let cells: Cell[] = []
  let marks = new Map<number, Mark>()
  let at = 0
  let cell: string | null = null
  let shown: string[] = []
  const spans: boolean[] = []
  let aside = 0
  let inText = 0
  let filled = 0

  const here = () => sheet === position && depth === 1
  const repeated = (attributes: string, name: string) => {
    const times = Number(attribute(attributes, name) ?? 1)
    if (!Number.isSafeInteger(times) || times < 1) throw outside(file, String(times))
    return times
  }

  function endCell(): void {
    const attributes = cell!
    const times = repeated(attributes, 'number-columns-repeated')
    const { cell: value, mark } = odsCell(attributes, shown.join('\n'), file)
    if (value !== null || mark) {
      if (at + times > lastColumn) throw outside(file, `${line}`)
      filled += times
      while (cells.length < at) cells.push(null)
      for (let i = 0; i < times; i++) {
        cells.push(value)
        if (mark) marks.set(at + i, mark)
      }
      const [wide, tall] = [repeated(attributes, 'number-columns-spanned'), repeated(attributes, 'number-rows-spanned')]
      if (wide > 1 || tall > 1) merged.push({ top: line, bottom: line + tall - 1, left: at, right: at + wide - 1 })
    }
    at += times
    cell = null
  }

  function endRow(): void {
    const times = repeated(rowAttributes, 'number-rows-repeated')
    if (cells.length > 0) {
      const hidden = isUnseen(rowAttributes)
      if (line + times - 1 > lastRow) throw outside(file, String(line + times - 1))
      filled += (times - 1) * cells.length
      if (filled > mostCells) throw tooMany(file)
      for (let i = 0; i < times; i++) rows.push({ cells, line: line + i, hidden, marks })
    }
    line += times
  }

  readXml(content, file, {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'name') ?? ''
      else if (name === 'text-properties' && attribute(attributes, 'text-position')?.startsWith('super'))
        raisedStyles.add(style)
      else if (name === 'table') {
        if (depth++ === 0 && !/^'[a-z]+:/i.test(attribute(attributes, 'name') ?? '')) sheet++
      }
      if (!here()) return
      if (name === 'table-row') {
        rowAttributes = attributes
        cells = []
        marks = new Map()
        at = 0
      } else if (name === 'table-column') {
        const to = columns + repeated(attributes, 'number-columns-repeated')
        if (isUnseen(attributes)) unseen.push([columns, to - 1])
        columns = to
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = attributes
        shown = []
      } else if (name === 'annotation' || name === 'shapes' || name === 'frame') aside++
      else if (cell === null || aside > 0) return
      else if (name === 'p') {
        inText++
        shown.push('')
      } else if (name === 'span') spans.push(raisedStyles.has(attribute(attributes, 'style-name') ?? ''))
      else if (name === 's') say(' '.repeat(Math.min(repeated(attributes, 'c'), 1000)))
      else if (name === 'tab') say('\t')
      else if (name === 'line-break') say('\n')
    },
    close(name) {
      if (here()) {
        if (name === 'annotation' || name === 'shapes' || name === 'frame') aside--
        else if (name === 'table-cell' || name === 'covered-table-cell') endCell()
        else if (name === 'table-row') endRow()
        else if (name === 'p' && cell !== null && aside === 0) inText--
        else if (name === 'span' && aside === 0) spans.pop()
      }
      if (name === 'table') depth--
    },
    text(text) {
      if (here() && cell !== null && aside === 0 && inText > 0) say(text.replace(/\s+/g, ' '))
    },
  })
  return { rows, merged, hiddenColumns: columnsIn(unseen, rows) }

  function say(text: string): void {
    if (shown.length > 0) shown[shown.length - 1] += spans.at(-1) ? raised(text) : text
  }
}

const isUnseen = (attributes: string): boolean =>
  /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '')

const outside = (file: string, place: string) =>
  broken(file, { de: `"${place}" ist kein Ort in einem Blatt`, en: `"${place}" is no place in a sheet` })

const tooMany = (file: string) =>
  tooLarge(
    file,
    { de: 'das Blatt wiederholt Zellen millionenfach', en: 'the sheet repeats cells millions of times' },
    { de: `höchstens ${mostCells} Zellen mit Inhalt`, en: `at most ${mostCells} cells with content` },
  )
