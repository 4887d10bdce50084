import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { change } from '../../../src/pipeline/change/changes.ts'
import { observations } from '../../support/observations.ts'

const later = { de: 'jetzt', en: 'now' }
const before = { de: 'vorher', en: 'before' }

it('is now minus before, in units of the indicator', () => {
  const made = change(observations([12.5, 10]), observations([10, 11], { year: 2022 }), 2)
  expect(made).toMatchObject({ indicator: 'armut_d2', year: 2024, notes: [null, null] })
  expect([...made.values]).toEqual([2.5, -1])
  expect([...made.status]).toEqual([0, 0])
})
it('has no counts', () => {
  const made = change(observations([[10, 50]]), observations([[5, 50]]), 1)
  expect([...made.values]).toEqual([10])
  expect([...made.numerator, ...made.denominator]).toEqual([NaN, NaN])
})
describe('where a value is withheld', () => {
  const made = change(
    observations(['secret', 10, 'weak', 10], { notes: [later, null, null, null] }),
    observations([10, 'secret', 'secret', 'absent'], { notes: [null, before, null, null], year: 2023 }),
    1,
  )
  it('there is none', () => expect([...made.values]).toEqual([NaN, NaN, NaN, NaN]))
  it('the reason of now goes before that of then', () => {
    expect([...made.status]).toEqual([statusCode.secret, statusCode.secret, statusCode.weak, statusCode.absent])
    expect(made.notes).toEqual([
      later,
      { de: `2023: ${before.de}`, en: `2023: ${before.en}` },
      null,
      { de: 'kein früherer Wert', en: 'no earlier value' },
    ])
  })
})

describe('in per cent', () => {
  const made = change(observations([12, 0, 5, 'secret']), observations([10, 4, 0, 0], { year: 2022 }), 2, 'percent')
  it('is the change in per cent of the earlier value', () => {
    expect(made.indicator).toBe('armut_p2')
    expect([...made.values]).toEqual([20, -100, NaN, NaN])
  })
  it('is void where the earlier value is 0, unless something else is missing', () => {
    expect([...made.status]).toEqual([0, 0, statusCode.void, statusCode.secret])
    expect(made.notes[2]).toEqual({ de: 'der frühere Wert ist 0', en: 'the earlier value is 0' })
  })
})

it('of an estimate is an estimate', () => {
  const guess = { ...observations([10, 10], { year: 2022 }), estimated: Uint8Array.of(1, 0) }
  const made = change(observations([12, 12]), guess, 2)
  expect([...made.estimated!]).toEqual([1, 0])
  expect(made.notes.map((note) => note?.en ?? null)).toEqual(['estimated (crosswalk)', null])
})

// shrunken 12 and 8 were counted as 20 and 5
it('keeps beside it what it would be without shrinkage', () => {
  const drawn = (value: number, counted: number) => ({
    ...observations([value]),
    unshrunk: Float64Array.of(counted),
  })
  const of = (as: 'points' | 'percent') => change(drawn(12, 20), drawn(8, 5), 1, as)
  expect([[...of('points').values], [...of('points').unshrunk!]]).toEqual([[4], [15]])
  expect([[...of('percent').values], [...of('percent').unshrunk!]]).toEqual([[50], [300]])
  expect(change(observations([1]), observations([2]), 1).unshrunk).toBeUndefined()
})
