import { expect, it } from 'vitest'
import { inspectCsv } from '../../../src/ingest/inspect/inspect-csv.ts'
import type { Given } from '../../../src/ingest/inspect/given.ts'

const header =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;' +
  '2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label'
const row = (key: string, sex: string, value: string, unit = 'Anzahl') =>
  `12411;Bevölkerung;STAG;Stichtag;2024-12-31;KREISE;Kreise;${key};x;GES;Geschlecht;${sex};${sex === '' ? 'Insgesamt' : 'weiblich'};${value};${unit};BEVSTD;Stand`
const national = row('DG', '', '99').replace('KREISE;Kreise', 'DINSG;Deutschland')
const areas = { gebietsstand: '2022-01-01', keys: new Set(['01001', '01002']), names: new Map<string, string>() }
const seen = (rows: readonly string[], given: Given = {}, known = [areas]) =>
  inspectCsv(new TextEncoder().encode([header, ...rows].join('\n') + '\n'), 'x.csv', known, given)
const good = [
  row('01001', '', '10,5'),
  row('01001', 'GESW', '6'),
  row('01002', '', '-'),
  row('12345678', '', '7'),
  national,
]

it('says contents, dimensions, days, and which dimension is that of the areas', () => {
  const { genesis, table, doubts } = seen(good)
  expect([table, doubts]).toEqual([null, []])
  expect(genesis).toMatchObject({
    rows: 5,
    times: ['2024-12-31'],
    measures: [{ code: 'BEVSTD', label: 'Stand', units: ['Anzahl'] }],
    variables: [
      { code: 'KREISE', label: 'Kreise', total: false, matches: 2, areas: 2, digits: 5 },
      { code: 'GES', label: 'Geschlecht', attributes: [{ code: 'GESW', label: 'weiblich' }], total: true, matches: 0 },
      { code: 'DINSG' },
    ],
    key: { code: 'KREISE' },
    decimal: ',',
    signs: [{ sign: '-', count: 1 }],
    // the row of the nation is none of the areas
    slices: [
      { measure: 'BEVSTD', unit: 'Anzahl', where: {}, rows: 3 },
      { measure: 'BEVSTD', unit: 'Anzahl', where: { GES: 'GESW' }, rows: 1 },
    ],
  })
})
it.each([
  ['a sign that is none of theirs', [row('01001', '', 'k. A.')], {}, /none of the signs of GENESIS/],
  ['a number that may be two', [row('01001', '', '1.234')], {}, /decides whether point or comma/],
  ['no variable of the areas', [row('DG', '', '1')], {}, /no variable alone holds keys of the areas \(KREISE, GES\)/],
  ['a variable that is not there', good, { key: ['GEMEIN'] }, /no variable alone/],
])('asks about %s', (_, rows, given, words) =>
  expect(seen(rows, given).doubts.map(({ code, found }) => [code, found.en])).toEqual([
    ['ATL-0220', expect.stringMatching(words)],
  ]),
)
it('takes what is said', () => {
  const { genesis } = seen([row('01001', '', '1.234')], { decimal: '.', key: ['KREISE'] }, [])
  expect([genesis!.decimal, genesis!.key!.code, genesis!.doubts]).toEqual(['.', 'KREISE', []])
})
