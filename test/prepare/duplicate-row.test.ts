import { expect, it } from 'vitest'
import { duplicateRow } from '../../src/prepare/duplicate-row.ts'
import { table } from '../support/table.ts'

const second = (before: number, now: number, names?: string[]) =>
  duplicateRow(
    table(
      [
        ['01', before],
        ['01', now],
      ],
      names ? { texts: { name: names } } : {},
    ),
    1,
    0,
  )

it('may contradict the first: the columns are named, and it may be a total', () =>
  expect(second(1000.5, 2001)).toMatchObject({
    code: 'ATL-0303',
    severity: 'error',
    row: 3,
    column: 'NR',
    raum: '01',
    year: 2024,
    found: {
      de: 'der Schlüssel steht schon in Zeile 2, mit anderen Zahlen: ALLE 1000,5, hier 2001',
      en: 'the key stands in line 2 already, with other numbers: ALLE 1000.5, here 2001',
    },
    remedy: { en: 'find out which row holds and remove the other; if it is a total, name it in sources.ew.drop' },
  }))
it('contradicts it where only one of them has a number', () =>
  expect(second(NaN, 0).found.de).toBe(
    'der Schlüssel steht schon in Zeile 2, mit anderen Zahlen: ALLE ohne Zahl, hier 0',
  ))
it.each([
  [1, 1],
  [NaN, NaN],
])('may say the same: %d and %d', (before, now) =>
  expect(second(before, now)).toMatchObject({
    found: { de: 'der Schlüssel steht schon in Zeile 2, mit denselben Angaben' },
    remedy: { de: 'eine der beiden Zeilen entfernen' },
  }),
)
it('may differ in a name alone', () =>
  expect(second(1, 1, ['Nord', 'Süd']).found.en).toBe(
    'the key stands in line 2 already, with the same numbers and another text',
  ))
