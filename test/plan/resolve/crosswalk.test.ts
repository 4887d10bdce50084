import { expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

const resolved = (text: string) =>
  planOf([
    '  levels:',
    `  earlier:\n    - { gebietsstand: 2019-01-01, file: alt.geojson, crosswalk: ${text} }\n  levels:`,
  ]).areas.editions[1]!.crosswalk

it('a path is a file of our own', () =>
  expect(resolved('u.csv')).toEqual({
    file: 'u.csv',
    format: { encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.', thousands: null, skip: 0, footer: null },
    from: 'raum_alt',
    to: 'raum_neu',
    weight: 'gewicht',
    by: { column: 'art' },
    normalise: false,
    slivers: null,
    counts: [],
  }))
it('any other file says everything', () =>
  expect(
    resolved('{ file: u.csv, from: A, to: B, weight: W, by: area, normalise: true, slivers: 0.01, counts: [ew.alle] }'),
  ).toMatchObject({ from: 'A', to: 'B', weight: 'W', by: 'area', normalise: true, slivers: 0.01, counts: ['ew.alle'] }))
