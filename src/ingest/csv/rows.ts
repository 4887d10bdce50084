import { CsvError, parse } from 'csv-parse/sync'
import type { Dialect } from '../../model/delivery.ts'
import type { GridRow } from '../../model/grid.ts'
import { lineStart } from './line-start.ts'

/** A quote that is opened and not closed, or stands where none may stand. */
export interface QuoteFault {
  readonly kind: 'open' | 'stray'
  readonly line: number
  /** The line in which the row begins, as it stands. */
  readonly text: string
}

type Signs = Pick<Dialect, 'delimiter' | 'quote'>

/**
 * The lenient way to split text into rows, for any delimiter and quote and with every fault told: hands on
 * each row from line `from` on, as long as it is wanted, and answers what broke it off. Line ends may be
 * CRLF, LF or CR. O(n).
 */
export function rows(
  text: string,
  { delimiter, quote }: Signs,
  from: number,
  take: (row: GridRow & { readonly cells: readonly string[] }) => boolean,
): QuoteFault | null {
  const plain = oneLineEnd(text)
  let next = from
  let wanted = true
  return attempt(plain, { delimiter, quote }, from, null, (cells, lines) => {
    wanted &&= take({ cells, line: next })
    next = from + lines
    return { wanted, next }
  })
}

/** The line behind so many title rows. A quoted one over several lines counts once, and stray quotes do not matter. */
export function behindTitles(text: string, { delimiter, quote, skip }: Signs & { skip: number }): number | QuoteFault {
  let next = 1
  if (skip === 0) return next
  const fault = attempt(oneLineEnd(text), { delimiter, quote }, 1, skip, (_, lines) => {
    next = 1 + lines
    return { wanted: true, next }
  })
  return fault ?? next
}

const oneLineEnd = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

function attempt(
  text: string,
  signs: Signs,
  from: number,
  titles: number | null,
  take: (cells: string[], lines: number) => { wanted: boolean; next: number },
): QuoteFault | null {
  const { delimiter, quote } = signs
  let state = { wanted: true, next: from }
  try {
    parse(text.slice(lineStart(text, from)), {
      delimiter,
      quote: quote === '' ? false : quote,
      escape: quote === '' ? null : quote,
      record_delimiter: '\n',
      bom: false,
      relax_column_count: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        if (state.wanted) state = take(cells, lines)
        return null
      },
      ...(titles === null ? {} : { to: titles, relax_quotes: true }),
    })
  } catch (error) {
    if (!(error instanceof CsvError && error.code.includes('QUOTE'))) throw error
    return state.wanted ? quoteFault(error, text, state.next, signs) : null
  }
  return null
}

function quoteFault(error: CsvError, text: string, line: number, { delimiter, quote }: Signs): QuoteFault {
  const at = lineStart(text, line)
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
