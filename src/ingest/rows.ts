import { CsvError, parse } from 'csv-parse/sync'
import type { Dialect } from '../model/delivery.ts'

/** Cells as they stand, with the line of the row's first character, counted from 1. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** A quote that is opened and not closed, or stands where none may stand. */
export interface QuoteFault {
  readonly kind: 'open' | 'stray'
  readonly line: number
  /** The line in which the row begins, as it stands. */
  readonly text: string
}

export interface Rows {
  readonly header: Row | null
  readonly body: readonly Row[]
  /** Reading stopped here: rows behind it cannot be told apart. */
  readonly fault: QuoteFault | null
}

/**
 * Splits decoded text into rows: title rows passed over, the first row behind them the header, empty rows
 * left out, ended by the footer. Line ends may be CRLF, LF or CR. O(n).
 */
export function rows(text: string, dialect: Dialect): Rows {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const titles = split(plain, 1, { ...dialect, footer: null }, dialect.skip)
  if (titles.fault) return { header: null, body: [], fault: titles.fault }
  const { list, fault } = split(plain, titles.next, dialect, null)
  const [header = null, ...body] = list
  return { header, body, fault }
}

/** Rows from a line on; of title rows only so many, and stray quotes do not matter there. */
function split(text: string, from: number, dialect: Dialect, titles: number | null) {
  const { delimiter, footer } = dialect
  const list: Row[] = []
  let next = from
  let ended = false
  const take = (cells: string[], info: { lines: number }) => {
    const line = next
    next = from + info.lines
    if (ended || cells.every((cell) => cell.trim() === '')) return null
    if (footer !== null && list.length > 0 && cells[0]!.trim().startsWith(footer)) ended = true
    else list.push({ cells, line })
    return null
  }
  const start = offset(text, from)
  let fault: QuoteFault | null = null
  try {
    if (titles !== 0)
      parse(text.slice(start), {
        delimiter,
        quote: dialect.quote === '' ? false : dialect.quote,
        escape: dialect.quote === '' ? null : dialect.quote,
        record_delimiter: '\n',
        bom: false,
        relax_column_count: true,
        on_record: take,
        ...(titles === null ? {} : { to: titles, relax_quotes: true }),
      })
  } catch (error) {
    if (!(error instanceof CsvError && error.code.includes('QUOTE'))) throw error
    const at = offset(text, next)
    const footnote =
      footer !== null &&
      list.length > 0 &&
      text
        .slice(at)
        .replace(/^["'\s]+/, '')
        .startsWith(footer)
    if (!ended && !footnote) fault = quoteFault(error, text, at, next, dialect)
  }
  return { list, next, fault }
}

function quoteFault(
  error: CsvError,
  text: string,
  at: number,
  line: number,
  { delimiter, quote }: Dialect,
): QuoteFault {
  const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'stray'
  // Cells before the faulty one may hold line breaks.
  let cells = Number(error['column'])
  let quoted = false
  for (let i = at; cells > 0 && i < text.length; i++) {
    if (text.startsWith(quote, i)) quoted = !quoted
    else if (text[i] === '\n') line++
    else if (!quoted && text.startsWith(delimiter, i)) cells--
  }
  return { kind, line, text: text.slice(at).split('\n', 1)[0]! }
}

/** Where a line begins. */
function offset(text: string, line: number): number {
  let position = 0
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', position)
    if (end < 0) return text.length
    position = end + 1
  }
  return position
}
