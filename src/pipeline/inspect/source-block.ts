import { numbered } from '../../model/nouns.ts'
import type { Given } from '../../ingest/inspect/given.ts'
import type { CsvEvidence } from '../../ingest/inspect/inspect-csv.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import { lettersOf, nameOfRange } from '../../ingest/workbook/place.ts'
import type { Range } from '../../ingest/workbook/sheet.ts'
import { spans } from '../../ingest/workbook/spans.ts'
import { aligned, type Line } from './aligned.ts'
import { columnLines } from './column-lines.ts'
import { providerLine } from './provider-line.ts'
import { flow, scalar } from './yaml-words.ts'

export interface BlockAsked {
  readonly id: string
  /** Relative to the folder of the plan, `{year}` where it is one file a year. */
  readonly file: string
  /** Berichtsjahre of the files, where they are not all of the plan's; a single one where the file is one year's. */
  readonly years: { readonly from: number; readonly to: number } | null
  readonly year: number | null
  readonly provider: string | null
  readonly licence: string | null
  readonly signs: string | Given['signs'] | null
  readonly hidden: 'skip' | 'read' | null
  /** Which of the numbers shown as per cent holds, where the workbook has such. */
  readonly percent: 'stored' | 'shown' | null
  /** Whether areas and years may have no row. */
  readonly missing: boolean
  /** What becomes of keys of an earlier Gebietsstand, in words; empty where they are of today. */
  readonly carried: string
}

/**
 * The lines of a source as the plan declares it, with German comments that say what each rests on. Only for an
 * inspection that leaves nothing open. Lines start at no indentation.
 */
export function sourceBlock(inspected: Inspection, asked: BlockAsked): string[] {
  const own = inspected.inner ?? inspected
  const { csv } = own
  const table = own.table!
  const { layout, key, shape } = table
  const lines: Line[] = [[`file: ${scalar(asked.file)}`]]
  if (asked.year !== null) lines.push([`year: ${asked.year}`])
  else if (shape.year !== null)
    lines.push([`year: { column: ${scalar(shape.year)} }`, 'das Jahr steht in dieser Spalte'])
  if (asked.years !== null)
    lines.push([
      `years: ${flow([
        ['from', String(asked.years.from)],
        ['to', String(asked.years.to)],
      ])}`,
      'für diese Jahre gibt es Dateien',
    ])
  if (inspected.kind === 'archive') lines.push([`member: ${JSON.stringify(inspected.part)}`])
  if (own.kind === 'workbook') lines.push([`sheet: ${JSON.stringify(own.part)}`])
  if (own.kind === 'json' && own.part !== null) lines.push([`path: ${scalar(own.part)}`])
  const percent =
    own.kind === 'workbook' && asked.percent !== null ? [['percent', asked.percent] as [string, string]] : []
  const format = [...formatOf(csv, own, table), ...percent]
  if (format.length > 0) lines.push([`format: ${flow(format)}`, whyFormat(table)])
  if (table.turned) lines.push(...turnedLines(own, table.turned))
  if (layout!.headerLines.length > 1 || table.range) lines.push(headerLine(table))
  if (isPart(table)) lines.push([`range: ${nameOfRange(table.range!)}`, 'ein Abschnitt unter diesen Kopfzeilen'])
  const unseen = [
    ...(own.hiddenRows.length > 0 ? [`Zeile${own.hiddenRows.length > 1 ? 'n' : ''} ${spans(own.hiddenRows)}`] : []),
    ...(own.hiddenColumns.length > 0
      ? [`Spalte${own.hiddenColumns.length > 1 ? 'n' : ''} ${own.hiddenColumns.join(', ')}`]
      : []),
  ]
  if (asked.hidden !== null && unseen.length > 0)
    lines.push([`hidden: ${asked.hidden}`, `ausgeblendet: ${unseen.join('; ')}`])
  const keyText =
    key!.headers.length === 1 ? scalar(key!.headers[0]!) : `{ columns: [${key!.headers.map(scalar).join(', ')}] }`
  lines.push([
    `key: ${keyText}`,
    `${key!.matches} von ${key!.areas} Räumen, Gebietsstand ${key!.gebietsstand}${asked.carried}`,
  ])
  if (shape.name !== null) lines.push([`name: ${scalar(shape.name)}`, 'wird gegen die Namen der Räume geprüft'])
  lines.push(...dropLine(table))
  if (asked.missing) lines.push(['missing: allow', 'Räume oder Jahre ohne Zeile werden als fehlend geführt'])
  if (typeof asked.signs === 'string') lines.push([`signs: ${asked.signs}`])
  else if (asked.signs)
    lines.push([
      `signs: ${flow(Object.entries(asked.signs).map(([sign, meaning]) => [JSON.stringify(sign), meaning]))}`,
    ])
  return [
    `${asked.id}:`,
    ...aligned(lines),
    '  columns:',
    ...aligned(columnLines(table)).map((line) => `  ${line}`),
    ...aligned([providerLine(asked)]),
  ]
}

/** Total rows, which are checked, and headings without numbers. */
function dropLine({ totals, headings }: TableEvidence): Line[] {
  const drop = [...new Set([...totals, ...headings].map((one) => one.key))]
  if (drop.length === 0) return []
  const [matches, of] = [Math.max(...totals.map((one) => one.matches)), Math.max(...totals.map((one) => one.of))]
  const why = [
    ...(totals.length === 0
      ? []
      : [of === 0 ? 'Summenzeilen dem Namen nach' : `Summenzeilen; ${matches} von ${of} Spalten gehen auf`]),
    ...(headings.length === 0
      ? []
      : [headings.length === 1 ? 'eine Überschrift ohne Zahlen' : `${headings.length} Überschriften ohne Zahlen`]),
  ]
  return [[`drop: [${drop.map(scalar).join(', ')}]`, why.join('; ')]]
}

/** The areas stand in columns; where in the file, if not everywhere. */
function turnedLines({ grid }: Inspection, place: Range): Line[] {
  const lines = grid.map(({ line }) => line)
  const whole = place.left === 0 && lines[0] === place.top && lines.at(-1) === place.bottom
  return [
    ['transpose: true', 'die Räume stehen in Spalten'],
    ...(whole ? [] : ([[`range: ${nameOfRange(place)}`, 'ohne Titel und Fußzeilen']] as const)),
  ]
}

/** Whether the headers stand above the range that was asked for, or rows of data below it. */
const isPart = ({ layout, range, ends }: TableEvidence): boolean =>
  range !== undefined && (ends === true || layout!.headerLines.at(-1)! < range.top)

function headerLine(table: TableEvidence): Line {
  const { layout, range } = table
  const { headerLines } = layout!
  const whole = range && !isPart(table)
  const columns = whole ? `, columns: "${lettersOf(range.left)}:${lettersOf(range.right)}"` : ''
  const why = [
    ...(headerLines.length > 1 ? ['mehrere Kopfzeilen, mit " / " verbunden'] : []),
    ...(whole ? [`eine von mehreren Tabellen: ${nameOfRange(range)}`] : []),
  ]
  const words = `header: { rows: [${headerLines.join(', ')}]${columns} }`
  return why.length > 0 ? [words, why.join('; ')] : [words]
}

/** How a table is written, as entries of `format`. */
export function formatOf(
  csv: CsvEvidence | null,
  own: Inspection,
  { notation, layout, range, turned }: TableEvidence,
): [string, string][] {
  // Where only keys matter, how numbers are written may be open.
  const { decimal, thousands } = notation ?? { decimal: null, thousands: null }
  const footer = layout!.footer.length > 0 ? footerStart(layout!) : null
  const skip = csv ? csv.skip : own.kind === 'workbook' ? layout!.headerLines[0]! - 1 : 0
  return [
    ...(csv
      ? ([
          ['encoding', csv.encoding!],
          ['delimiter', JSON.stringify(csv.delimiter)],
        ] as [string, string][])
      : []),
    ...(decimal === null ? [] : [['decimal', JSON.stringify(decimal)] as [string, string]]),
    ...(thousands === null ? [] : [['thousands', JSON.stringify(thousands)] as [string, string]]),
    ...(skip > 0 && !turned && layout!.headerLines.length === 1 && !range
      ? [['skip', String(skip)] as [string, string]]
      : []),
    ...(footer === null ? [] : [['footer', scalar(footer)] as [string, string]]),
  ]
}

/** What the footer begins with and no row of the table does. */
export function footerStart({ footer, body }: NonNullable<TableEvidence['layout']>): string | null {
  const text = String(footer[0]?.cells.find((cell) => cell !== null && String(cell).trim() !== '') ?? '').trim()
  if (text === '') return null
  const firsts = body.map(({ cells }) => String(cells[0] ?? '').trim())
  const short = /^[^\s:;,.]+/.exec(text)?.[0] ?? text
  return [short, text].find((start) => !firsts.some((cell) => cell.startsWith(start))) ?? null
}

/** What its numbers are written with, in counts. */
export function whyFormat({ kinds, notation, notationWhy, annex }: TableEvidence): string | undefined {
  const { decimal, thousands } = notation!
  const count = (...names: (keyof typeof kinds)[]) => names.reduce((n, name) => n + (kinds[name] ?? 0), 0)
  const parts = [
    ...(decimal === ','
      ? [`${numbered(count('comma', 'comma3', 'groups.,', 'groups ,', "groups',"), 'cell').de} mit Dezimalkomma`]
      : []),
    ...(decimal === '.'
      ? [`${numbered(count('point', 'point3', 'groups,.', 'groups .', "groups'."), 'cell').de} mit Dezimalpunkt`]
      : []),
    ...(thousands === '.' ? [`${count('point3', 'groups.', 'groups.,')} mit Tausenderpunkt`] : []),
    ...(thousands === ',' ? [`${count('comma3', 'groups,', 'groups,.')} mit Tausenderkomma`] : []),
    ...(notationWhy ? [notationWhy.de] : []),
    ...(annex ? [`ab der Fußzeile ${annex.rows} Zeilen, zusammen so viel wie alle Räume`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}
