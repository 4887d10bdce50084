import { expect, it } from 'vitest'
import { nameColumn } from '../../../src/model/name-column.ts'
import { names, plain } from '../../../src/prepare/checks/names.ts'
import { subject } from '../../support/subject.ts'
import { table } from '../../support/table.ts'

const found = (given: string[]) =>
  names(
    subject(
      { 'ew.alle': [1, 2] },
      {},
      {
        tables: [
          table(
            given.map((_, i) => [`010${i + 1}`, 1]),
            { texts: { [nameColumn]: given } },
          ),
        ],
      },
    ),
  )

// areas are called "Raum 0101" and so on
it('agree however they are spelt', () => expect(found(['RAUM  0101', 'Raum-0102'])).toEqual([]))
it('name the area that is called so', () =>
  expect(found(['Raum 0102', 'Raum 0101'])).toMatchObject([
    {
      code: 'ATL-0337',
      severity: 'warning',
      row: 2,
      column: 'NAME',
      raum: '0101',
      value: 'Raum 0102',
      found: { en: 'this is the name of 0102, not of 0101' },
      expected: { de: '"Raum 0101"' },
    },
    { row: 3, raum: '0102' },
  ]))
it('may be unknown', () =>
  expect(found(['Altstadt'])).toMatchObject([{ found: { de: 'so heißt der Raum 0101 nicht' } }]))
it('may be missing, and belong to keys that are no areas', () => expect(found(['', '', 'Fremd'])).toEqual([]))

it.each([
  ['Große Straße', 'Grosse  Strasse'],
  ['Südstadt', 'SUEDSTADT'],
  ['Süd–West', 'Süd-West'],
  ['Süd'.normalize('NFD'), 'Süd'.normalize('NFC')],
])('%s is %s', (a, b) => expect(plain(a)).toBe(plain(b)))
it('keeps different names apart', () => expect(plain('Nordhafen')).not.toBe(plain('Südhafen')))
