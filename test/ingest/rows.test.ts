import { describe, expect, it } from 'vitest'
import { rows } from '../../src/ingest/rows.ts'
import { dialect } from './support.ts'

const split = (text: string, own = {}) => rows(text, { ...dialect, ...own })
const lines = (text: string, own = {}) => split(text, own).body.map(({ line }) => line)

it('splits header and body', () =>
  expect(split('a;b\n1;2\n')).toEqual({
    header: { cells: ['a', 'b'], line: 1 },
    body: [{ cells: ['1', '2'], line: 2 }],
    fault: null,
  }))
it.each(['\n', '\r\n', '\r'])('takes line end %j, also inside quotes', (end) => {
  expect(lines(['a;b', '"x', 'y', 'z";1', '2;3', ''].join(end))).toEqual([2, 5])
})
it('takes mixed line ends', () => expect(lines('a;b\r\n1;2\n3;4\r5;6')).toEqual([2, 3, 4]))
it('reads the last row without a line end', () => expect(lines('a;b\n1;2')).toEqual([2]))
it('reads tabs and other quotes', () =>
  expect(split("a\tb\n'1\t''1'''\t2", { delimiter: '\t', quote: "'" }).body[0]!.cells).toEqual(["1\t'1'", '2']))
it('finds no header behind the end', () => {
  expect(split('a;b\n1;2\n', { skip: 5 })).toEqual({ header: null, body: [], fault: null })
  expect(split('')).toEqual({ header: null, body: [], fault: null })
})
it('passes over title rows, a quoted one over several lines counting once', () => {
  const { header, body } = split('T "x" y\n"1\n2"\n\na;b\n3;4', { skip: 2 })
  expect([header!.line, body[0]!.line]).toEqual([5, 6])
})
it('ends at the footer, whatever stands below', () => {
  expect(lines('a;b\n1;2\n Quelle: x;\n3;4\n"', { footer: 'Quelle' })).toEqual([2])
  expect(split('a;b\n1;2\n"Quelle" x;\n', { footer: 'Quelle' })).toMatchObject({ fault: null, body: [{ line: 2 }] })
})
it('does not take the header for the footer', () =>
  expect(split('Quelle;b\n1;2\n', { footer: 'Quelle' }).header!.cells).toEqual(['Quelle', 'b']))

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
