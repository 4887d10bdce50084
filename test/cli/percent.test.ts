import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'
import { keys, written } from './inspect-written.ts'

/** A workbook whose numbers of the last column are shown as per cent where `shown` says so. */
function book(rows: readonly (readonly (string | number)[])[], shown = (_row: number) => true): Uint8Array {
  const sheet = utils.aoa_to_sheet([['NR', 'ANTEIL'], ...rows] as (string | number)[][])
  rows.forEach((_, i) => {
    if (shown(i)) Object.assign(sheet[`B${i + 2}`] as object, { z: '0.0%' })
  })
  return new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
}
const shares = book([
  ['01', 0.125],
  ['02', 0.07],
  ['03', 0],
])

async function converted(file: string, content: string | Uint8Array, ...options: readonly string[]) {
  const host = memory({ [file]: content })
  const code = await main(['convert', file, ...options], host)
  return { code, rows: host.said.out.trimEnd().split('\n'), err: host.said.err }
}

describe('numbers that a workbook shows as per cent', () => {
  it('are asked about', async () => {
    const { code, err } = await converted('a.xlsx', shares)
    expect(code).toBe(1)
    expect(err).toContain('3 Zahlen der Spalte stehen als Prozent da: gespeichert 0,125, gezeigt 12,5 %')
    expect(err).toContain('--percent shown oder --percent stored')
  })
  it.each([
    ['shown', ['NR,ANTEIL', '01,12.5', '02,7', '03,0']],
    ['stored', ['NR,ANTEIL', '01,0.125', '02,0.07', '03,0']],
  ])('are taken as %s', async (percent, rows) =>
    expect((await converted('a.xlsx', shares, '--percent', percent)).rows).toEqual(rows),
  )
  it('and others in one column are refused, whatever is said', async () => {
    const mixed = book(
      [
        ['01', 0.125],
        ['02', 7],
      ],
      (row) => row === 0,
    )
    const { code, err } = await converted('a.xlsx', mixed)
    expect(code).toBe(1)
    expect(err).toContain('von den Zahlen der Spalte steht 1 als Prozent da, 1 nicht')
  })
  it.each([
    ['shown', 12.5],
    ['stored', 0.125],
  ])('are declared in the plan as %s, and read so', async (percent, value) => {
    const content = book(keys.map((key) => [key, 0.125]))
    const { block, numbers } = await written('a.xlsx', content, percent, 'gespeichert 0,125', '--percent')
    expect(block).toContain(`percent: ${percent}`)
    expect(numbers).toEqual([['ANTEIL', keys.map(() => value)]])
  })
})

describe('numbers of a text with and without a percent sign', () => {
  it('are what is written', async () =>
    expect((await converted('a.csv', 'NR;Q\n01;12,5 %\n02;7%\n03;0\n')).rows).toEqual([
      'NR,Q',
      '01,12.5',
      '02,7',
      '03,0',
    ]))
  it('in one column are refused', async () => {
    const { code, err } = await converted('a.csv', 'NR;Q\n01;12,5 %\n02;7 %\n03;0,3\n')
    expect(code).toBe(1)
    expect(err).toContain('a.csv:4  Spalte "Q"')
    expect(err).toContain('"0,3": von den Zahlen der Spalte stehen 2 als Prozent da, 1 nicht')
  })
  it('may have a sign that is declared', async () =>
    expect((await converted('a.csv', 'NR;Q\n01;12,5 %\n02;-9999\n', '--signs', '-9999=secret')).rows).toEqual([
      'NR,Q',
      '01,12.5',
      '02,-9999',
    ]))
})
