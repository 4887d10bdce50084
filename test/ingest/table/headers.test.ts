import { describe, expect, it } from 'vitest'
import { headers } from '../../../src/ingest/table/headers.ts'
import { read, spec } from '../support.ts'

const find = (cells: string[], loose = {}) => headers(cells, 4, spec(loose))

it('finds columns by trimmed header', () => {
  const { at, least, most, findings } = find(['Name ', ' RAUM', 'EW  '])
  expect(findings).toEqual([])
  expect([...at].sort()).toEqual([
    ['EW', 2],
    ['RAUM', 1],
  ])
  expect([least, most]).toEqual([3, 3])
})
it('does not ask rows for cells without a header', () =>
  expect(find(['RAUM', 'EW', '', ''])).toMatchObject({ least: 2, most: 4 }))
it('reports all missing columns at once, with the nearest', () => {
  const { findings } = find(['RAUM_NR', 'EW_INSG', 'Jahr'], {
    key: ['RAUMNR'],
    columns: { ew: 'EW_INS', u15: 'U15' },
    year: { column: 'Jahre' },
  })
  expect(findings.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['ATL-0209', 4, 'EW_INS'],
    ['ATL-0209', 4, 'U15'],
    ['ATL-0209', 4, 'Jahre'],
    ['ATL-0209', 4, 'RAUMNR'],
  ])
  expect(findings[0]!.expected?.en).toBe('one of "RAUM_NR", "EW_INSG", "Jahr"')
  expect(findings.map(({ remedy }) => remedy?.en)).toEqual([
    'change sources.ew.columns.ew; similar: "EW_INSG"',
    'change sources.ew.columns.u15',
    'change sources.ew.year; similar: "Jahr"',
    'change sources.ew.key; similar: "RAUM_NR"',
  ])
})
describe('a header that stands twice', () => {
  it('is an error when it is asked for', () => {
    const [finding] = find(['RAUM', 'EW', 'EW ']).findings
    expect(finding).toMatchObject({ code: 'ATL-0209', column: 'EW' })
    expect(finding!.found.en).toBe('the column "EW" occurs more than once (columns 2, 3)')
  })
  it('does not matter otherwise', () => expect(find(['RAUM', 'EW', 'X', 'X']).findings).toEqual([]))
})
it('comes back as findings, without a table', async () =>
  expect(await read('RAUM;A\n1;2\n')).toMatchObject({ value: [], findings: [{ code: 'ATL-0209', column: 'EW' }] }))
