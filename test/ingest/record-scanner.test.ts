import { expect, it } from 'vitest'
import { bytewise, fault, more, recordScanner } from '../../src/ingest/record-scanner.ts'

const plain = (end: number) => (end < 0 ? ~end : end)
function scan(text: string, last = true, own = {}) {
  const { cells, open, scan } = recordScanner({ delimiter: ';', quote: '"', ...own })
  const bytes = new TextEncoder().encode(`${text} `)
  open(bytes, 0, bytes.length - 1, last)
  const next = scan()
  return {
    next,
    breaks: cells.breaks,
    cells: Array.from({ length: cells.width }, (_, i) =>
      text.slice(cells.bounds[2 * i], plain(cells.bounds[2 * i + 1]!)),
    ),
    odd: Array.from({ length: cells.width }, (_, i) => (cells.bounds[2 * i + 1]! < 0 ? 1 : 0)),
  }
}

it('finds cells and the next record', () =>
  expect(scan('a;;"b;c"\nx')).toEqual({ next: 9, breaks: 0, cells: ['a', '', 'b;c'], odd: [0, 0, 0] }))
it.each([
  ['a\n', 2],
  ['a\r\nb', 3],
  ['a\rb', 2],
  ['"a"\r\nb', 5],
])('takes the line end of %j', (text, next) => expect(scan(text).next).toBe(next))
it('marks doubled quotes and line ends inside, and counts these', () =>
  expect(scan('"a""b";"c\r\nd\ne"\n')).toMatchObject({ breaks: 2, odd: [1, 1], cells: ['a""b', 'c\r\nd\ne'] }))
it('does not mark a plain line end inside', () => expect(scan('"c\nd"\n')).toMatchObject({ breaks: 1, odd: [0] }))
it('ends with the file', () => {
  expect(scan('a;')).toMatchObject({ next: 2, cells: ['a', ''] })
  expect(scan('"a"')).toMatchObject({ next: 3, cells: ['a'] })
  expect(scan('a\r')).toMatchObject({ next: 2, cells: ['a'] })
})
it.each(['a', 'a;', 'a\r', '"a', '"a"', '"a""', '"a\r'])('waits for more behind %j', (text) =>
  expect(scan(text, false).next).toBe(more),
)
it.each(['"a', 'a"b', '"a"b', '"a" ;'])('finds the fault in %j', (text) => expect(scan(text).next).toBe(fault))
it('knows no quotes where none are declared', () =>
  expect(scan('"a;b"', true, { quote: '' }).cells).toEqual(['"a', 'b"']))
it('takes as many cells as there are', () => expect(scan(';'.repeat(1000)).cells).toHaveLength(1001))
it('sees the same in blocks of any size', () => {
  const bytes = new TextEncoder().encode('key;"a";;"b""c;\r\n";\r\n"";d\re;"f"\n;""\n"g" ')
  const all = (block: number, from: number) => {
    const { cells, open, scan } = recordScanner({ delimiter: ';', quote: '"' }, block)
    const seen: unknown[] = []
    open(bytes, from, bytes.length - 1, true)
    for (let at = from; at < bytes.length - 1; seen.push([at, cells.breaks, ...cells.bounds.slice(0, 2 * cells.width)]))
      at = scan()
    return seen
  }
  for (let from = 0; from < 4; from++) {
    expect(all(64, from)).toHaveLength(5)
    for (let block = 1; block < 40; block++) expect(all(block, from)).toEqual(all(64, from))
  }
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
