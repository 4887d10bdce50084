import { describe, expect, it } from 'vitest'
import { behindTitles, rows } from '../../../src/ingest/csv/rows.ts'
import type { GridRow } from '../../../src/model/grid.ts'
import { dialect } from '../support.ts'

function split(text: string, own = {}) {
  const body: GridRow[] = []
  const fault = rows(text, { ...dialect, ...own }, 1, (row) => {
    body.push(row)
    return true
  })
  return { body, fault }
}
const lines = (text: string, own = {}) => split(text, own).body.map(({ line }) => line)

it('splits rows', () =>
  expect(split('a;b\n1;2\n')).toEqual({
    body: [
      { cells: ['a', 'b'], line: 1 },
      { cells: ['1', '2'], line: 2 },
    ],
    fault: null,
  }))
it.each(['\n', '\r\n', '\r'])('takes line end %j, also inside quotes', (end) => {
  expect(lines(['a;b', '"x', 'y', 'z";1', '2;3', ''].join(end))).toEqual([1, 2, 5])
})
it('takes mixed line ends', () => expect(lines('a;b\r\n1;2\n3;4\r5;6')).toEqual([1, 2, 3, 4]))
it('reads the last row without a line end', () => expect(lines('a;b\n1;2')).toEqual([1, 2]))
it('reads tabs and other quotes', () =>
  expect(split("a\tb\n'1\t''1'''\t2", { delimiter: '\t', quote: "'" }).body[1]!.cells).toEqual(["1\t'1'", '2']))
it('reads delimiters and quotes beyond ASCII', () =>
  expect(split('a¦b\n„x¦„„y„¦2', { delimiter: '¦', quote: '„' }).body[1]!.cells).toEqual(['x¦„y', '2']))
it('begins at a line, in which there may be no row', () => {
  const seen: unknown[] = []
  expect(rows('"\na;b\r\n1;2\n', dialect, 2, (row) => seen.push(row) > 0)).toBeNull()
  expect(seen).toMatchObject([{ line: 2 }, { line: 3 }])
  expect(rows('a;b\n', dialect, 5, () => expect.unreachable())).toBeNull()
})
it('hands on no row after the last that is wanted, and tells no fault behind it', () => {
  const seen: number[] = []
  expect(rows('a\nb\nc\n"', dialect, 1, ({ line }) => seen.push(line) < 2)).toBeNull()
  expect(seen).toEqual([1, 2])
})
it('finds the line behind the title rows, a quoted one over several lines counting once', () => {
  expect(behindTitles('T "x" y\r\n"1\r\n2"\r\n\r\na;b\r\n3;4', { ...dialect, skip: 2 })).toBe(4)
  expect(behindTitles('a;b\n', { ...dialect, skip: 0 })).toBe(1)
  expect(behindTitles('T\n"2\n', { ...dialect, skip: 2 })).toMatchObject({ kind: 'open', line: 2 })
})

describe('quotes', () => {
  it('that do not end are told by the line they open in', () => {
    expect(split('a;b\n1;2\n3;"x\n4;5\n').fault).toMatchObject({ kind: 'open', line: 3 })
    expect(split('a;b\n"1\n1";"2\n3;4\n').fault).toMatchObject({ kind: 'open', line: 3 })
    expect(split('a;b\n"1;\n""1";"2\n3;4\n').fault).toMatchObject({ kind: 'open', line: 3 })
  })
  it('that stand astray are told by line', () => {
    expect(split('a;b\n1;2\n3 "x";4\n').fault).toMatchObject({ kind: 'stray', line: 3 })
    expect(split('a;b\n"x"y;4\n').fault).toMatchObject({ kind: 'stray', line: 2 })
  })
})
