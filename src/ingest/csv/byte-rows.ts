import type { TableSpec } from '../../model/delivery.ts'
import { byteColumns } from './byte-columns.ts'
import { byteRow } from './byte-row.ts'
import { byteText } from './byte-text.ts'
import type { RowTaker } from '../table/row-taker.ts'
import { cellText } from './cell-text.ts'
import { fault, more, recordScanner } from './record-scanner.ts'
import { behindTitles, rows, type QuoteFault } from './rows.ts'
import { longestRecord, tooLong } from './too-long.ts'

export interface ByteRows {
  /** Takes the next part of the file and hands on the rows that are complete. */
  push(part: Uint8Array): void
  /** Hands on what is left, and answers what broke the reading off. */
  end(): QuoteFault | null
  /** Up to which byte of the file rows have been handed on. */
  passed(): number
}

/**
 * Finds rows in a file that comes part by part; holds one part and one row at a time, and refuses a row above
 * 16 MiB (ATL-0213). The lenient reader says where the title rows end and what is wrong with a quote.
 */
export function byteRows(spec: TableSpec, { take, takeMany }: RowTaker): ByteRows {
  const { dialect } = spec
  const scanner = recordScanner(dialect)
  const cell = cellText(dialect)
  const row = byteRow(scanner.cells, dialect, cell)
  const columns = byteColumns(scanner.found, dialect, cell, (i) => {
    scanner.look(i)
    return row.show(held, line + i)
  })
  const text = byteText(dialect.encoding)
  // What has not been handed on stands at the start, behind it room for the scanner's mark.
  let held = new Uint8Array(1)
  let length = 0
  let before = 0
  let line = 1
  let state: 'titles' | 'rows' | 'ended' = 'titles'
  let broken: QuoteFault | null = null

  function add(part: Uint8Array): void {
    if (length + part.length + 1 > held.length) {
      const room = new Uint8Array(length + part.length + 1 + (length >> 1))
      room.set(held.subarray(0, length))
      held = room
    }
    held.set(part, length)
    length += part.length
  }

  /** Where the first row behind the title rows begins; `more` where that is not yet to be seen. */
  function start(last: boolean): number {
    let first = spec.header?.[0] ?? 1
    if (spec.header === null && dialect.skip > 0) {
      const behind = behindTitles(text(held, 0, length), dialect)
      if (typeof behind !== 'number') {
        if (last) broken = behind
        return last ? length : more
      }
      first = behind
    }
    const at = lineStart(held, length, first)
    if (at < 0 && !last) return more
    line = first
    return at < 0 ? length : at
  }

  function work(last: boolean): void {
    let at = 0
    if (state === 'titles') {
      at = start(last)
      refuseLong(at === more ? length : at)
      if (at === more) return
      state = broken ? 'ended' : 'rows'
    }
    scanner.open(held, at, length, last)
    while (state === 'rows' && at < length) {
      const taken = together(at)
      if (taken > 0) {
        at = scanner.pass(taken)
        line += taken
        continue
      }
      const next = scanner.scan()
      if (next === more) break
      refuseLong(scanner.cells.end - at)
      if (next === fault) {
        broken = whatFault(at)
        state = 'ended'
      } else {
        if (!take(row.show(held, line))) state = 'ended'
        line += scanner.cells.breaks + 1
        at = next
      }
    }
    if (state === 'ended') length = 0
    else {
      held.copyWithin(0, at, length)
      length -= at
      before += at
      // A CR in the last place ends the line.
      refuseLong(length > 0 && held[length - 1] === 13 ? length - 1 : length)
    }
  }

  /** Hands on rows that have been found, all at once as far as they are usual; how many. */
  function together(at: number): number {
    if (scanner.find() === 0) return 0
    refuseLong(scanner.found.places[scanner.found.rowEnds[scanner.found.first]!]! - at)
    return takeMany(columns.show(held, line))
  }

  function refuseLong(bytes: number): void {
    if (bytes > longestRecord) throw tooLong(line, spec)
  }

  function whatFault(at: number): QuoteFault {
    const told = rows(text(held, at, length), dialect, 1, () => true)
    return told ? { ...told, line: line + told.line - 1 } : { kind: 'stray', line, text: '' }
  }

  return {
    push(part) {
      if (state === 'ended') return
      add(part)
      work(false)
    },
    end() {
      if (state !== 'ended') work(true)
      return broken
    },
    passed: () => before + scanner.cells.end,
  }
}

/** Where a line begins, its number counted from 1; -1 where the bytes end before. */
function lineStart(bytes: Uint8Array, length: number, line: number): number {
  let at = 0
  for (let i = 1; i < line; i++) {
    while (at < length && bytes[at] !== 10 && bytes[at] !== 13) at++
    // Of CR the next byte tells whether it is the whole line end.
    if (at + 1 >= length) return -1
    at += bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : 1
  }
  return at
}
