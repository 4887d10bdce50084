import { expect, it } from 'vitest'
import { bytewise, fault, more, recordScanner, type Cells } from '../../../src/ingest/csv/record-scanner.ts'

/** The cells of the record scanned last, as they stand between delimiters. */
const cellsOf = ({ width, begin, first, places }: Readonly<Cells>, text: string): string[] =>
  Array.from({ length: width }, (_, i) => text.slice(i === 0 ? begin : places[first + i - 1]! + 1, places[first + i]))

function scan(text: string, last = true, own = {}) {
  const { cells, open, scan } = recordScanner({ delimiter: ';', quote: '"', ...own })
  const bytes = new TextEncoder().encode(`${text} `)
  open(bytes, 0, bytes.length - 1, last)
  const next = scan()
  return { next, breaks: cells.breaks, cells: cellsOf(cells, text) }
}

it('finds cells and the next record', () =>
  expect(scan('a;;"b;c"\nx')).toEqual({ next: 9, breaks: 0, cells: ['a', '', '"b;c"'] }))
it.each([
  ['a\n', 2],
  ['a\r\nb', 3],
  ['a\rb', 2],
  ['"a"\r\nb', 5],
])('takes the line end of %j', (text, next) => expect(scan(text).next).toBe(next))
it('counts line ends inside quotes', () => {
  expect(scan('"a""b";"c\r\nd\ne\rf"\r\n')).toMatchObject({ breaks: 3, cells: ['"a""b"', '"c\r\nd\ne\rf"'] })
  expect(scan('"c\nd"\n')).toMatchObject({ breaks: 1 })
})
it('ends with the file', () => {
  expect(scan('a;')).toMatchObject({ next: 2, cells: ['a', ''] })
  expect(scan('"a"')).toMatchObject({ next: 3, cells: ['"a"'] })
  expect(scan('a\r')).toMatchObject({ next: 2, cells: ['a'] })
})
it.each(['a', 'a;', 'a\r', '"a', '"a"', '"a""', '"a\r'])('waits for more behind %j', (text) =>
  expect(scan(text, false).next).toBe(more),
)
it.each(['"a', 'a"b', '"a"b', '"a" ;'])('finds the fault in %j', (text) => expect(scan(text).next).toBe(fault))
it('knows no quotes where none are declared', () =>
  expect(scan('"a;b"', true, { quote: '' }).cells).toEqual(['"a', 'b"']))
it('takes as many cells as there are', () => expect(scan(';'.repeat(1000)).cells).toHaveLength(1001))
it('takes a record that is far longer than a window, and those around it', () => {
  const long = `${'ab;'.repeat(200_000)}"${'c;\n'.repeat(50_000)}"`
  const text = `a;b\n${long}\n\nc;"d\ne"`
  const bytes = new TextEncoder().encode(`${text} `)
  const { cells, open, scan } = recordScanner({ delimiter: ';', quote: '"' })
  open(bytes, 0, bytes.length - 1, true)
  expect([scan(), cells.breaks, cellsOf(cells, text)]).toEqual([4, 0, ['a', 'b']])
  expect([scan(), cells.breaks]).toEqual([5 + long.length, 50_000])
  expect(cellsOf(cells, text)).toEqual([...long.slice(0, 600_000).split(';').slice(0, -1), long.slice(600_000)])
  expect([scan(), cellsOf(cells, text)]).toEqual([6 + long.length, ['']])
  expect([scan(), cells.breaks, cellsOf(cells, text)]).toEqual([text.length, 1, ['c', '"d\ne"']])
})
it('gives what stands before a fault, however near', () => {
  const bytes = new TextEncoder().encode('a;b\nc\nd"e;f\ng ')
  const { cells, open, scan } = recordScanner({ delimiter: ';', quote: '"' })
  open(bytes, 0, bytes.length - 1, false)
  expect([scan(), scan(), scan(), cells.end]).toEqual([4, 6, fault, 7])
})
it('finds records together that are whole and stand on lines of their own', () => {
  const text = 'a;b\r\nc\nd;e;f\ng;h'
  const bytes = new TextEncoder().encode(`${text} `)
  const { cells, found, open, scan, find, look, pass } = recordScanner({ delimiter: ';', quote: '"' })
  open(bytes, 0, bytes.length - 1, true)
  expect([scan(), find(), found.begin]).toEqual([5, 2, 5])
  const shown = (i: number) => {
    look(i)
    return cellsOf(cells, text)
  }
  expect([shown(0), shown(1)]).toEqual([['c'], ['d', 'e', 'f']])
  expect([pass(2), find(), scan(), cellsOf(cells, text)]).toEqual([13, 0, text.length, ['g', 'h']])
})
it('finds none together where lines end inside quotes', () => {
  const bytes = new TextEncoder().encode('a\n"b\nc"\nd\n ')
  const { cells, open, scan, find } = recordScanner({ delimiter: ';', quote: '"' })
  open(bytes, 0, bytes.length - 1, true)
  expect([find(), scan(), scan(), cells.breaks, find()]).toEqual([0, 2, 8, 1, 0])
})
it('is for signs of one byte', () => {
  for (const [delimiter, quote, is] of [
    [';', '"', true],
    ['\t', '', true],
    ['¦', '"', false],
    [';', '„', false],
    [';', ';', false],
    ['\n', '"', false],
  ] as const)
    expect(bytewise({ delimiter, quote })).toBe(is)
})
