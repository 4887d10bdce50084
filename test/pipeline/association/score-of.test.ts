import { expect, it } from 'vitest'
import type { RaumId } from '../../../src/model/bezugsraum.ts'
import type { IndicatorScore } from '../../../src/model/score.ts'
import { year } from '../../../src/model/year.ts'
import { scoreOf } from '../../../src/pipeline/association/score-of.ts'
import type { LevelPlace } from '../../../src/pipeline/association/places.ts'

const none = { start: new Int32Array(4), to: new Int32Array(0), weight: new Float64Array(0) }
/** Three areas in a row, none of which touches another. */
const place: LevelPlace = {
  level: 'raum',
  ids: ['00', '01', '02'],
  space: { x: [0, 1, 2], y: [0, 0, 0], size: [1, 1, 1], perimeter: [4, 4, 4] },
  contiguity: { queen: none, rook: none },
}
const rows = (values: readonly number[], counts: readonly number[] = []) =>
  values.map((value, i): IndicatorScore => ({
    raum: `0${i}` as RaumId,
    name: '',
    ebene: 'raum',
    year: year(2024),
    indicator: 'armut',
    value,
    numerator: counts[i] ?? NaN,
    denominator: counts.length > 0 ? 100 : NaN,
    z: NaN,
    rank: NaN,
    klasse: null,
    status: 'ok',
    note: null,
  }))
const knn = { neighbours: 3, k: 1 }
const draws = { draws: 99, seed: 1 }
const asked = (id: string, values: readonly number[], given: Record<string, number> = knn) =>
  scoreOf({ id, given }, rows(values), place, draws)!

it.each([
  ['moran', [5, 5, 5], knn, 'too few areas, or all values are equal'],
  ['moran', [1, 2, 3], {}, 'no area has a neighbour'],
  ['getis-ord', [-1, 2, 3], knn, 'values below 0'],
])('says why there is no %s of %j', (id, values, given, why) => {
  const score = asked(id, values, given)
  expect([score.value, score.expected, score.drawn]).toEqual([NaN, NaN, NaN])
  expect(score.note!.en).toContain(why)
})

it('works on values below 0 where no zero is needed', () =>
  // Nearest of each is the middle one, and of that the first: w(0,1), w(1,0), w(2,1); z = −2, 1, 1
  expect(asked('moran', [-3, 0, 0]).value).toBeCloseTo((-2 - 2 + 1) / 6, 14))

it('has no rates of small areas without counts', () => {
  expect(scoreOf({ id: 'moran-of-rates', given: knn }, rows([1, 2, 3]), place, draws)).toBeNull()
  expect(scoreOf({ id: 'moran-of-rates', given: knn }, rows([1, 2, 3], [1, 2, 30]), place, draws)!.value).toBeLessThan(
    1,
  )
})
