import { describe, expect, it } from 'vitest'
import { indicatorScores } from '../../../src/pipeline/classes/indicator-scores.ts'
import type { ClassRule } from '../../../src/plan/indicator-plan.ts'
import { frame } from '../../support/frame.ts'
import { observations } from '../../support/observations.ts'

const data = frame({ 'ew.alle': [1, 1, 1, 1, 1] })
const scores = (direction: 'burden' | 'resource' | 'neutral', rule: ClassRule | null = null, z?: Float64Array) =>
  indicatorScores(
    observations([10, 30, 'secret', 30, 20], { notes: [null, null, { de: 'a', en: 'b' }, null, null] }),
    data.units,
    'raum',
    direction,
    rule,
    z,
  )

it('has a row for each area, in the order of the keys', () =>
  expect(scores('burden')).toMatchObject(
    ['0101', '0102', '0103', '0104', '0105'].map((raum) => ({
      raum,
      name: `Raum ${raum}`,
      ebene: 'raum',
      year: 2024,
      indicator: 'armut',
    })),
  ))
it('keeps why a number is missing', () =>
  expect(scores('burden')[2]).toMatchObject({
    value: NaN,
    rank: NaN,
    klasse: null,
    status: 'secret',
    note: { de: 'a', en: 'b' },
  }))

describe('rank 1 is the highest burden, equal values share the best rank', () => {
  it.each([
    ['burden', [4, 1, NaN, 1, 3]],
    ['resource', [1, 3, NaN, 3, 2]],
    ['neutral', [4, 1, NaN, 1, 3]],
  ] as const)('%s', (direction, ranks) => expect(scores(direction).map(({ rank }) => rank)).toEqual(ranks))
})

it('z stands where an index has it', () => {
  expect(scores('burden').map(({ z }) => z)).toEqual([NaN, NaN, NaN, NaN, NaN])
  expect(scores('burden', null, Float64Array.of(-1, 1, NaN, 1, 0)).map(({ z }) => z)).toEqual([-1, 1, NaN, 1, 0])
})

describe('classes', () => {
  const label = { de: 'x', en: 'x' }
  it('by declared bounds', () => {
    const rule: ClassRule = {
      kind: 'breaks',
      classes: [
        { number: 1, label, sign: '1', to: 10 },
        { number: 2, label, sign: '2', below: 30 },
        { number: 3, label, sign: '3' },
      ],
    }
    expect(scores('burden', rule).map(({ klasse }) => klasse?.number ?? null)).toEqual([1, 3, null, 3, 2])
  })
  // two of four values shown lie to the median 25
  it('by a method over the values that are shown', () => {
    const classes = scores('burden', { kind: 'method', method: 'quantile', count: 2 }).map(({ klasse }) => klasse)
    expect(classes.map((one) => one?.number ?? null)).toEqual([1, 2, null, 2, 1])
    expect(classes[0]).toMatchObject({ sign: '1', label: { de: 'bis 25,0', en: 'to 25.0' } })
    expect(classes[1]).toMatchObject({ sign: '2', label: { de: 'über 25,0', en: 'above 25.0' } })
  })
  it('none where nothing is shown', () => {
    const nothing = indicatorScores(
      observations(['secret']),
      frame({ 'ew.alle': [1] }).units,
      'raum',
      'burden',
      { kind: 'method', method: 'quantile', count: 2 },
      undefined,
    )
    expect(nothing[0]!.klasse).toBeNull()
  })
})
