import { expect, it } from 'vitest'
import { unassessable } from '../../src/pipeline/unassessable.ts'

const members = [
  { id: 'armut', weight: 1 },
  { id: 'wahl', weight: 1 },
]
const assessed = (armut: number[], wahl: number[], value: number[], pool: number[]) => ({
  z: new Map([
    ['armut', Float64Array.from(armut)],
    ['wahl', Float64Array.from(wahl)],
  ]),
  sum: Float64Array.from(value),
  value: Float64Array.from(value),
  rank: Float64Array.from(value),
  klasse: [],
  pool: Uint8Array.from(pool),
})

it('finds nothing in an index that has values', () =>
  expect(
    unassessable('sozial', 2024, assessed([-1, 1, NaN], [-1, 1, NaN], [-2, 2, NaN], [1, 1, 0]), members, 'status'),
  ).toEqual([]))
it('names each member that is the same everywhere', () =>
  expect(unassessable('sozial', 2024, assessed([-1, 1], [NaN, NaN], [NaN, NaN], [1, 1]), members, 'status')).toEqual([
    {
      code: 'ATL-0312',
      severity: 'error',
      year: 2024,
      column: 'wahl',
      found: {
        de: 'sozial, 2024: "wahl" hat in allen bewerteten Räumen denselben Wert und lässt sich nicht standardisieren',
        en: 'sozial, 2024: "wahl" has the same value in all assessed areas and cannot be standardised',
      },
      remedy: {
        de: 'den Indikator prüfen oder aus dem Index nehmen',
        en: 'check the indicator or take it out of the index',
      },
    },
  ]))
it('says that the members cancel out', () =>
  expect(unassessable('sozial', 2024, assessed([-1, 1], [1, -1], [NaN, NaN], [1, 1]), members, 'status')).toMatchObject(
    [
      {
        code: 'ATL-0312',
        severity: 'error',
        column: 'sozial',
        found: { de: expect.stringContaining('heben sich'), en: expect.stringContaining('cancel each other out') },
      },
    ],
  ))
it('says that nobody is left to assess', () => {
  const nobody = assessed([NaN], [NaN], [NaN], [0])
  expect(unassessable('sozial', 2024, nobody, members, 'status')).toEqual([
    {
      code: 'ATL-0314',
      severity: 'error',
      year: 2024,
      found: { de: 'sozial, 2024: kein Raum hat alle Indikatoren', en: 'sozial, 2024: no area has all indicators' },
      remedy: {
        de: 'Ausschlüsse und fehlende Werte prüfen, oder index.years einschränken',
        en: 'check exclusions and missing values, or restrict index.years',
      },
    },
  ])
  expect(unassessable('sozial', 2024, nobody, members, 'dynamics')).toEqual([])
})
