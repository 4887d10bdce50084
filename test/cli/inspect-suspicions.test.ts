import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { keys } from './inspect-written.ts'
import { atlas, musterstadt } from './musterstadt.ts'

const inspect = async (files: Record<string, string | Uint8Array>, command = 'inspect') => {
  const [file] = Object.keys(files)
  return atlas(`${command} ${file} --lang en`, memory(files))
}

describe('a table that speaks against itself', () => {
  it.each([
    ['two lengths', 'NR;X\n1010101;1\n1010102;5\n10010101;4\n', true],
    ['all keys as long as each other', 'NR;X\n1010101;1\n1010102;5\n1010103;4\n', false],
    ['numbers counted upwards', 'NR;X\n998;1\n9999;5\n10000;4\n', false],
    ['counts', 'NAME;X\nA;9999\nB;10001\nC;10002\n', false],
    ['a key that is there twice', 'NR;X\n1010101;1\n1010101;5\n10010101;4\n', false],
    ['letters', 'NR;X\nA010101;1\nA010102;5\nB10010101;4\n', false],
  ])('keys: %s', async (_, text, told) => {
    const { code, err } = await inspect({ 'a.csv': text })
    expect([code, err.includes('ATL-0310')]).toEqual([0, told])
  })
  it('keys: says how many are short', async () =>
    expect((await inspect({ 'a.csv': 'NR;X\n1010101;1\n1010102;5\n10010101;4\n' })).err).toContain(
      '"1010101": 2 of 3 keys have 7 digits, the others 8: probably a leading zero is missing',
    ))
  it.each(['MÃ¼nchen', 'KÃ¶ln', 'StraÃŸe', 'â€“ ohne', 'L�beck', 'Ãœbersee'])('letters: %s', async (name) => {
    const { code, err } = await inspect({ 'a.csv': `NAME;X\n${name};1\nb;2\n` })
    expect([code, err.includes('ATL-0221')]).toEqual([0, true])
  })
  it.each(['München', 'SÃO PAULO', 'Château', 'Ålesund'])('letters: not %s', async (name) =>
    expect((await inspect({ 'a.csv': `NAME;X\n${name};1\nb;2\n` })).err).not.toContain('ATL-0221'),
  )
  it('is converted all the same, with the warning', async () => {
    const { code, out, err } = await inspect({ 'a.csv': 'NAME;X\nKÃ¶ln;1\nb;2\n' }, 'convert')
    expect([code, out]).toEqual([0, 'NAME,X\nKÃ¶ln,1\nb,2\n'])
    expect(err).toContain('1 cell with garbled letters')
  })
})

describe('whole numbers that no run can compute with', () => {
  const text = 'NR;EW;X\n0101;9007199254740993;1\n0102;12;5\n'
  it('are shown as they stand, and told with their place', async () => {
    const { code, out, err } = await inspect({ 'a.csv': text })
    expect([code, out.includes('EW: number, 12 … 9007199254740993\n')]).toEqual([0, true])
    expect(err).toBe(
      'Warning ATL-0239  a.csv:2  column "EW"\n' +
        '  "9007199254740993": the whole number is beyond 2^53; expected: numbers that can be computed exactly\n' +
        '  a run refuses the column; convert keeps all digits\n' +
        '  → if it is a key, name the column in key\n',
    )
  })
  it('stand in the answer for programs with all digits', async () => {
    const { out } = await atlas('inspect a.csv --json', memory({ 'a.csv': text }))
    expect(JSON.parse(out)).toMatchObject({
      columns: [{}, { exact: ['12', '9007199254740993'], large: { line: 2 } }, { exact: null }],
      findings: [{ code: 'ATL-0239', severity: 'warning', file: 'a.csv', row: 2, column: 'EW' }],
    })
  })
  it('are converted with all digits', async () =>
    expect((await inspect({ 'a.csv': text }, 'convert')).out).toBe('NR,EW,X\n0101,9007199254740993,1\n0102,12,5\n'))
  it('are keys, or signs, where that is said', async () => {
    const areas = 'NR;NAME\n9007199254740993;A\n9007199254740995;B\n'
    const own = 'NR;EW\n9007199254740993;1\n9007199254740995;2\n'
    const { err } = await atlas('inspect b.csv --areas r.csv --key NR', memory({ 'b.csv': own, 'r.csv': areas }))
    expect(err).toBe('')
    expect((await inspect({ 'a.csv': text }, 'inspect --signs 9007199254740993=unknown')).err).toBe('')
  })
  it('are told once where the file is written into the plan, by the run that refuses them', async () => {
    const host = musterstadt()
    const rows = keys.map((key, i) => `${key};${i === 0 ? '9007199254740993' : i}\n`).join('')
    host.files.set('stadt/daten/neu.csv', new TextEncoder().encode(`RAUM;EW\n${rows}`))
    const { code, err } = await atlas('inspect stadt/daten/neu.csv --plan stadt/atlas.yaml --write --year 2024', host)
    expect([code, err.match(/ATL-\d+/g)]).toEqual([1, ['ATL-0239']])
  })
})

describe('merged cells of the body', () => {
  const book = (
    rows: (string | number | null)[][],
    ...merges: [top: number, bottom: number, left: number, right: number][]
  ) => {
    const sheet = utils.aoa_to_sheet(rows)
    sheet['!merges'] = merges.map(([top, bottom, left, right]) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }))
    return new Uint8Array(
      write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    )
  }
  const rows = [
    ['BEZIRK', 'RAUM', 'EW'],
    ['Mitte', 'a', 5],
    [null, 'b', 7],
    ['Nord', 'c', 9],
    [null, 'd', null],
  ]
  it('texts stand in each of their rows', async () => {
    const { code, out } = await inspect({ 'a.xlsx': book(rows.slice(0, 3), [1, 2, 0, 0]) }, 'convert')
    expect([code, out]).toEqual([0, 'BEZIRK,RAUM,EW\nMitte,a,5\nMitte,b,7\n'])
  })
  it.each(['inspect', 'convert'])('numbers are refused by %s', async (command) => {
    const { code, err, out } = await inspect(
      { 'a.xlsx': book(rows, [1, 2, 0, 0], [3, 4, 0, 0], [3, 4, 2, 2]) },
      command,
    )
    expect(code).toBe(1)
    expect(err).toMatch(/ATL-0250  a.xlsx  row 4  column "EW"\n  "9": the cell is merged over rows 4 to 5/)
    if (command === 'convert') expect(out).toBe('')
  })
})

describe('headings that stand beside another text', () => {
  const heads = ['a', 'b', 'c'].map((name, i) => ({ name, row: 2 + 3 * i }))
  const rows = [
    ['NR', 'TEIL', 'EW', 'AUSL'],
    ['1', 'x', 10, 1],
    ...heads.flatMap(({ name }) => [
      [null, `Alt ${name}`, `Bezirk ${name}`, null],
      ['2', `y${name}`, 20, 3],
      ['3', `z${name}`, 30, 5],
    ]),
  ]
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = heads.map(({ row }) => ({ s: { r: row, c: 2 }, e: { r: row, c: 3 } }))
  const content = new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
  it('are asked about once, with the rows of a section', async () => {
    const { code, err } = await inspect({ 'a.xlsx': content })
    expect([code, err.match(/ATL-\d{4}/g)]).toEqual([1, ['ATL-0220']])
    expect(err).toContain('in 3 rows a text merged over columns of numbers stands beside another (3, 6, 9)')
    expect(err).toContain('header: { rows: [1] } and a range of the rows between two headings (4 to 5)')
  })
})
