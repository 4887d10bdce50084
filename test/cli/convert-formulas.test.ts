import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'

/** A workbook whose cell C3 is what is given. */
function book(cell: object): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['NR', 'EW', 'X'],
    ['01', 10, 5],
    ['02', 20, 7],
    ['03', 30, 3],
  ])
  sheet['C3'] = cell
  return new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
}

async function converted(file: string, content: string | Uint8Array, ...options: readonly string[]) {
  const host = memory({ [file]: content })
  const code = await main(['convert', file, ...options], host)
  return { code, out: host.said.out, err: host.said.err }
}

describe('a formula of a workbook', () => {
  it('that was never calculated is no empty cell', async () => {
    const { code, out, err } = await converted('a.xlsx', book({ t: 'n', f: 'B3/4' }))
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('a.xlsx  Zeile 3  Spalte "X"')
    expect(err).toContain('die Formel hat kein gespeichertes Ergebnis')
  })
  it('without a result is told as such, and may be declared', async () => {
    const failed = book({ t: 'e', v: 7, w: '#DIV/0!', f: '1/0' })
    const { code, err } = await converted('a.xlsx', failed)
    expect(code).toBe(1)
    expect(err).toContain('"#DIV/0!": steht einmal, wo Zahlen stehen: der Fehlerwert einer Formel ohne Ergebnis')
    expect((await converted('a.xlsx', failed, '--signs', '#DIV/0!=void')).out).toBe(
      'NR,EW,X\n01,10,5\n02,20,#DIV/0!\n03,30,3\n',
    )
  })
})

describe('in the place of numbers of a text', () => {
  it('stand errors of formulas, however many', async () => {
    const { code, err } = await converted('a.csv', 'NR;X\n01;#NV\n02;#WERT!\n03;#NV\n04;3\n')
    expect(code).toBe(1)
    expect(err).toContain('"#NV": steht 2-mal, wo Zahlen stehen: der Fehlerwert')
    expect(err).toContain('"#WERT!": steht einmal')
  })
  it('stands a number with its minus behind it, which is no sign', async () => {
    const { code, err } = await converted('a.csv', 'NR;NAME;X\n01;Nord;1.234,5-\n02;Ost;7,5\n03;Süd;2,5\n04;West;3,0\n')
    expect(code).toBe(1)
    expect(err).toContain('"1.234,5-": steht einmal, wo Zahlen stehen: eine Zahl mit dem Minus dahinter')
    expect(err).not.toContain('=secret')
  })
})
