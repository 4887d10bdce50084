import { expect, it } from 'vitest'
import { lostZeros } from '../../src/prepare/lost-zeros.ts'
import { units } from '../support/frame.ts'
import { table } from '../support/table.ts'

function lost(keys: readonly string[], ids: readonly string[]) {
  const areas = units(...ids)
  const unknown = keys.flatMap((key, i) => (ids.includes(key) ? [] : [i]))
  return lostZeros(
    table(keys.map((key) => [key, 1])),
    areas,
    unknown,
    areas.filter(({ id }) => !keys.includes(id)),
  )
}

it('finds nothing in whole keys', () =>
  expect(lost(['01', '02'], ['01', '02'])).toEqual({ rows: new Set(), areas: new Set(), findings: [] }))
it('says once that all keys lost them', () => {
  const { rows, areas, findings } = lost(['101', '102'], ['0101', '0102'])
  expect([...rows]).toEqual([0, 1])
  expect([...areas]).toEqual(['0101', '0102'])
  expect(findings).toEqual([
    {
      code: 'ATL-0310',
      severity: 'error',
      file: 'ew.csv',
      row: 2,
      column: 'NR',
      year: 2024,
      value: '101',
      found: {
        de: 'alle 2 Schlüssel haben ihre führenden Nullen verloren',
        en: 'all 2 keys have lost their leading zeros',
      },
      expected: { de: 'Schlüssel wie 0101', en: 'keys such as 0101' },
      remedy: { de: 'die Spalte beim Ausgeben als Text behandeln', en: 'treat the column as text when exporting' },
    },
  ])
})
// Berlin: districts 01 to 09 lose their zero, 10 to 12 have none
it('says how many of them', () =>
  expect(lost(['1011101', '10100101', '11100101'], ['01011101', '10100101', '11100101']).findings[0]!.found).toEqual({
    de: '1 von 3 Schlüsseln hat seine führenden Nullen verloren',
    en: '1 of 3 keys has lost its leading zeros',
  }))
it('sees numbers with a decimal place, with their zeros lost or without any', () => {
  const { areas, findings } = lost(['101.0', '1201,0', '0103'], ['0101', '1201', '0103'])
  expect([...areas]).toEqual(['0101', '1201'])
  expect(findings).toMatchObject([
    {
      code: 'ATL-0310',
      value: '101.0',
      found: { de: '2 von 3 Schlüsseln sind als Zahl mit Nachkommastelle ausgegeben' },
    },
  ])
  expect(lost(['101.5', '.0'], ['0101', '']).findings).toEqual([])
})
it('sees several zeros', () => expect([...lost(['7'], ['0007']).areas]).toEqual(['0007']))
it('does not shorten what is longer, nor take an area that has its row', () => {
  expect(lost(['00101'], ['0101']).findings).toEqual([])
  expect(lost(['0101', '101'], ['0101']).findings).toEqual([])
  expect(lost(['101'], ['101a']).findings).toEqual([])
})
