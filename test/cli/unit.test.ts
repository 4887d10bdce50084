import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { keys, written } from './inspect-written.ts'
import { atlas } from './musterstadt.ts'

const table = (...cells: string[]) => `RAUM;MIETE\n${cells.map((cell, i) => `0${i};${cell}\n`).join('')}`
const on = (text: string, line: string) => atlas(line, memory({ 'a.csv': text }))
const euros = table('10,50 €', '11 €', '1.200,00 €')

describe('a column of numbers with their unit', () => {
  it('is text, which is told with the first of them and what to do', async () => {
    const { code, out, err } = await on(euros, 'convert a.csv --lang en')
    expect([code, out]).toEqual([0, 'RAUM,MIETE\n00,"10,50 €"\n01,11 €\n02,"1.200,00 €"\n'])
    expect(err).toBe(
      'Warning ATL-0208  a.csv:2  column "MIETE"\n' +
        '  "10,50 €": 3 numbers stand with "€"\n' +
        '  the column is taken for text\n' +
        '  → if they are numbers, say --unit "€"; in the plan unit: "€" of the column\n' +
        '3 rows\n',
    )
  })
  it('is converted to numbers where the unit is said', async () => {
    const { code, out, err } = await on(euros, 'convert a.csv --unit € --lang en')
    expect([code, out, err]).toEqual([0, 'RAUM,MIETE\n00,10.50\n01,11\n02,1200.00\n', '3 rows\n'])
  })
  it('keeps its unit in the description of the converted table', async () => {
    const host = memory({ 'a.csv': euros })
    await atlas('convert a.csv --unit € -o neu', host)
    const { resources } = JSON.parse(new TextDecoder().decode(host.files.get('neu/datapackage.json')))
    expect(resources[0].schema.fields[1]).toEqual({ name: 'MIETE', type: 'number', 'atlas:unit': '€' })
  })
  it('is one with its singular', async () => {
    const text = table('1 Jahr', '5 Jahre', '.')
    const { err } = await on(text, 'inspect a.csv')
    expect(err).toContain('--unit "Jahr,Jahre"')
    const { out } = await on(text, 'convert a.csv --unit Jahr,Jahre --signs .=secret')
    expect(out).toBe('RAUM,MIETE\n00,1\n01,5\n02,.\n')
  })
  it('is refused where some numbers lack the unit that was said, or have another', async () => {
    const mixed = table('10,50 €', '11', '12,00 €')
    expect((await on(mixed, 'convert a.csv')).err).toContain('2 Zahlen stehen mit "€" da, 1 ohne Einheit')
    const { code, err } = await on(mixed, 'convert a.csv --unit €')
    expect([code, err.includes('ATL-0220  a.csv:2  Spalte "MIETE"')]).toEqual([1, true])
    const other = await on(table('10 €', '11 €', '500 Cent'), 'convert a.csv --unit €')
    expect([other.code, other.err.includes('"500 Cent": steht einmal, wo Zahlen stehen')]).toEqual([1, true])
  })
  it('leaves texts with such words as they are', async () => {
    const text = 'NR;MIETE;NOTIZ\n01;10 €;siehe 5 €\n02;11 €;3 €\n03;12 €;nichts\n'
    expect((await on(text, 'convert a.csv --unit €')).out).toBe(
      'NR,MIETE,NOTIZ\n01,10,siehe 5 €\n02,11,3 €\n03,12,nichts\n',
    )
  })
  it('is declared in the plan, and read so', async () => {
    const text = `RAUM;MIETE;ALTER\n${keys.map((key, i) => `${key};${i},5 €;${i + 1} Jahre\n`).join('')}`
    const { block, numbers } = await written('miete.csv', text, '€', '', '--unit')
    expect(block).toMatch(/miete: \{ column: MIETE, unit: "€" \} +# 0,5 bis 63,5\n/)
    expect(block).toContain('# nicht übernommen, weil Text: ALTER (Zahlen mit unit: "Jahre"?)')
    expect(numbers).toEqual([['MIETE', keys.map((_, i) => i + 0.5)]])
  })
})
