import { describe, expect, it } from 'vitest'
import { csv } from '../../src/render/csv.ts'
import type { Column } from '../../src/render/tables/column.ts'
import { publication } from './city.ts'

const text = { de: 'steht da', en: 'stands there' }
const columns: readonly Column<readonly [string, number]>[] = [
  { name: 'text', text, cell: ([text]) => text },
  { name: 'wert', text, cell: ([, value]) => value },
]
const machine = (text: string, value: number) => csv(columns, [[text, value]], publication).machine
const excel = (text: string, value: number) => csv(columns, [[text, value]], publication).excel

describe('for machines', () => {
  it('writes bytes as RFC 4180 wants them, without BOM', () =>
    expect(Buffer.from(machine('Süd', 1.5)).toString('hex')).toBe(
      Buffer.from('text,wert\nSüd,1.5\n', 'utf8').toString('hex'),
    ))
  it('quotes what holds a comma, a quote or a line end', () => {
    expect(machine('a,b', 1)).toBe('text,wert\n"a,b",1\n')
    expect(machine('a "b"', 1)).toBe('text,wert\n"a ""b""",1\n')
    expect(machine('a\r\nb', 1)).toBe('text,wert\n"a\r\nb",1\n')
  })
  it('leaves a missing number empty', () => expect(machine('a', NaN)).toBe('text,wert\na,\n'))
  it('writes full precision without exponent and without a negative zero', () => {
    expect(machine('a', 0.1 + 0.2)).toBe('text,wert\na,0.30000000000000004\n')
    expect(machine('a', 1e-7)).toBe('text,wert\na,0.0000001\n')
    expect(machine('a', -0)).toBe('text,wert\na,0\n')
  })
  it('changes no text', () => expect(machine('-x', -1)).toBe('text,wert\n-x,-1\n'))
  it('writes the header where there are no rows', () =>
    expect(csv(columns, [], publication).machine).toBe('text,wert\n'))
})

describe('for Excel', () => {
  it('starts with the three bytes of the BOM and ends lines with CRLF', () => {
    const bytes = Buffer.from(excel('a', 1))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.subarray(3).toString()).toBe('text;wert\r\na;1\r\n')
  })
  it('writes a decimal comma and a semicolon', () => expect(excel('a,b', -1.5)).toBe('\ufefftext;wert\r\na,b;-1,5\r\n'))
  it('quotes a semicolon', () => expect(excel('a;b', NaN)).toBe('\ufefftext;wert\r\n"a;b";\r\n'))
  it.each(['=1+1', '+49', '-x', '@sum', '\tx'])('disarms the formula %j', (text) =>
    expect(excel(text, -2)).toBe(`\ufefftext;wert\r\n'${text};-2\r\n`),
  )
  it('disarms before it quotes', () => expect(excel('=a;"b"', 1)).toBe(`\ufefftext;wert\r\n"'=a;""b""";1\r\n`))
  it('disarms a carriage return', () => expect(excel('\rx', 1)).toBe(`\ufefftext;wert\r\n"'\rx";1\r\n`))
  it.each(['2+/-', '4-', '01010101', '–', '.'])('leaves %j as it is', (text) =>
    expect(excel(text, 1)).toBe(`\ufefftext;wert\r\n${text};1\r\n`),
  )
})
