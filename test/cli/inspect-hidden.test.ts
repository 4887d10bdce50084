import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { keys } from './inspect-written.ts'
import { musterstadt } from './musterstadt.ts'

const rows = [['RAUM', 'EW', 'ENTWURF', 'ALO'], ...keys.map((key, i) => [key, 100 + i, 1 + i, 2 + i])]
const book = (cells: (string | number)[][], hidden: number) => {
  const sheet = utils.aoa_to_sheet(cells)
  sheet['!cols'] = Array.from({ length: hidden + 1 }, (_, at) => (at === hidden ? { hidden: true } : {}))
  return new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
}
const run = async (content: Uint8Array, ...options: string[]) => {
  const host = musterstadt()
  host.files.set('stadt/daten/neu.xlsx', content)
  const [command = 'inspect', ...rest] = options
  const code = await main([command, 'stadt/daten/neu.xlsx', '--plan', 'stadt/atlas.yaml', ...rest], host)
  return { code, ...host.said, plan: new TextDecoder().decode(host.files.get('stadt/atlas.yaml')) }
}
const write2024 = ['--write', '--year', '2024']

describe('a column that nobody sees who opens the workbook', () => {
  const content = book(rows, 2)
  it('is asked about', async () => {
    const { code, out, err } = await run(content)
    expect([code, /ausgeblendet: +Spalte C\n/.test(out)]).toEqual([1, true])
    expect(err).toContain(
      'ATL-0220  stadt/daten/neu.xlsx  Spalte "C"\n  eine Spalte der Tabelle ist ausgeblendet (C)\n  → ansehen und mit --hidden skip oder --hidden read sagen',
    )
    expect((await run(content, 'convert')).code).toBe(1)
  })
  it('is not proposed where it does not count', async () => {
    const { code, err, plan } = await run(content, 'inspect', '--hidden', 'skip', ...write2024)
    expect([code, err.includes('ATL-0248')]).toEqual([0, false])
    const block = /\n  neu:[^]*?\n(?=  \w|\w)/.exec(plan)![0]
    expect(block).toMatch(/hidden: skip +# ausgeblendet: Spalte C\n/)
    expect([block.includes('ENTWURF'), block.includes('ALO')]).toEqual([false, true])
  })
  it('is proposed where it counts, and told by the run that reads it', async () => {
    const { code, err, plan } = await run(content, 'inspect', '--hidden', 'read', ...write2024)
    expect([code, plan.includes('ENTWURF')]).toEqual([0, true])
    expect(err).toContain('ausgeblendete Spalte C, mitgelesen')
  })
  it('is in the converted table or not, as is said', async () => {
    expect((await run(content, 'convert', '--hidden', 'skip')).out.split('\n', 2)).toEqual([
      'RAUM,EW,ALO',
      `${keys[0]},100,2`,
    ])
    expect((await run(content, 'convert', '--hidden', 'read')).out.split('\n', 1)).toEqual(['RAUM,EW,ENTWURF,ALO'])
  })
  it('is nothing to the table where nothing stands in it', async () => expect((await run(book(rows, 7))).code).toBe(0))
})

describe('an area in a column that nobody sees', () => {
  const content = book(
    rows[0]!.map((_, at) => rows.map((row) => row[at]!)),
    3,
  )
  it('is asked about, and left out or read', async () => {
    const { code, err } = await run(content)
    expect([code, err.includes('eine Spalte der Tabelle ist ausgeblendet (D)')]).toEqual([1, true])
    const keysIn = (out: string) =>
      out
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0])
    expect(keysIn((await run(content, 'convert', '--hidden', 'read')).out)).toEqual(keys)
    expect(keysIn((await run(content, 'convert', '--hidden', 'skip')).out)).toEqual(keys.filter((_, i) => i !== 2))
  })
})
