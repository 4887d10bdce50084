import { expect, it } from 'vitest'
import { unitEvidence } from '../../../src/ingest/inspect/unit-evidence.ts'

const evidence = (...cells: string[]) =>
  unitEvidence(
    cells,
    cells.map((_, i) => i + 2),
  )

it('is the unit of most cells, with the first of them', () =>
  expect(evidence('.', '10 €', '11 €', '', '12 €')).toEqual({
    units: ['€'],
    count: 3,
    bare: 0,
    value: '10 €',
    line: 3,
  }))
it('counts numbers without it, of which 0 is none', () =>
  expect(evidence('10 €', '0', '0,00', '11')).toMatchObject({ count: 1, bare: 1 }))
it('may be a singular and a plural, and of money several', () => {
  expect(evidence('1 Jahr', '5 Jahre', '6 Jahre')).toMatchObject({ units: ['Jahre', 'Jahr'] })
  expect(evidence('1 €', '2 Cent', '3 €')).toMatchObject({ units: ['€', 'Cent'] })
})
it.each([
  ['post codes and places', ['21680 Stade', '21702 Ahlerstedt', '21680 Stade']],
  ['few numbers in texts', ['3 Kinder', 'keine', 'unklar', 'viele']],
  ['house numbers', ['12a', '14', '16b']],
  ['nothing', ['', '']],
])('is nothing in %s', (_, cells) => expect(evidence(...cells)).toBe(null))
