import { describe, expect, it } from 'vitest'
import { read, table } from '../support.ts'

describe('width (ATL-0210)', () => {
  it('reports rows that are too short or too long and leaves them out', async () => {
    const { value, findings } = await read('RAUM;N;EW\n1;a\n2;b;3\n3;c;4;5\n')
    expect(value[0]!.keys).toEqual(['2'])
    expect(findings.map(({ code, row, found, expected }) => [code, row, found.en, expected?.en])).toEqual([
      ['ATL-0210', 2, 'the row has 2 cells', '3 as in the header'],
      ['ATL-0210', 4, 'the row has 4 cells', '3 as in the header'],
    ])
  })
  it('does not mind empty cells behind the last', async () => {
    expect((await table('RAUM;EW\n1;2;;\n')).keys).toEqual(['1'])
    expect((await table('RAUM;EW;;\n1;2\n')).keys).toEqual(['1'])
  })
  it('proposes the footer for a lone text', async () => {
    const [finding] = (await read('RAUM;EW\n1;2\nQuelle: Amt\n')).findings
    expect(finding).toMatchObject({ code: 'ATL-0210', row: 3, value: 'Quelle: Amt' })
    expect(finding!.remedy?.en).toContain('sources.ew.format.footer')
  })
  it('does not count titles and footer', async () => {
    const text = 'Titel\nmit;zu;viel\nRAUM;EW\n1;2\nQuelle: Amt;für "Statistik\n'
    expect((await table(text, { dialect: { skip: 2, footer: 'Quelle' } })).keys).toEqual(['1'])
  })
})

describe('key (ATL-0304)', () => {
  it('reports an empty key', async () => {
    const { value, findings } = await read('RAUM;EW\n ;2\n1;3\n')
    expect(findings).toMatchObject([{ code: 'ATL-0304', row: 2, column: 'RAUM', value: '', severity: 'error' }])
    expect(value[0]!.keys).toEqual(['1'])
  })
  it('reports a divided key with an empty part', async () => {
    const { findings } = await read('B;P;EW\n01;;5\n', { key: ['B', 'P'] })
    expect(findings).toMatchObject([{ code: 'ATL-0304', row: 2, column: 'B + P', value: '01' }])
    expect(findings[0]!.found.en).toBe('the key is incomplete, empty: "P"')
  })
})

describe('year (ATL-0208)', () => {
  it.each(['202012', '31.12.2024', '', 'x', '24'])('reports "%s"', async (value) => {
    const { findings } = await read(`RAUM;J;EW\n1;${value};2\n`, { year: { column: 'J' } })
    expect(findings).toMatchObject([{ code: 'ATL-0208', row: 2, column: 'J', value, severity: 'error' }])
  })
  it('only warns of a total row without a year', async () => {
    const { findings } = await read('RAUM;J;EW\n1;2024;2\nSumme;;2\n', { year: { column: 'J' }, drop: ['Summe'] })
    expect(findings).toMatchObject([{ code: 'ATL-0208', row: 3, severity: 'warning' }])
  })
})
