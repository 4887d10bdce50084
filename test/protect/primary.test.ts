import { describe, expect, it } from 'vitest'
import { statusCode } from '../../src/model/status.ts'
import { breaches, primary } from '../../src/protect/primary.ts'
import { observations } from '../support/observations.ts'

const three = { minimumCount: 3, denominators: null }
const show = (cells: Parameters<typeof observations>[0], rule: Parameters<typeof primary>[1] = three) => {
  const { values, numerator, denominator, status, notes } = primary(observations(cells), rule)
  return cells.map((_, i) => [values[i], numerator[i], denominator[i], status[i], notes[i]?.de ?? null])
}
const secret = [NaN, NaN, NaN, statusCode.secret, 'gesperrt: weniger als 3 Personen']

describe('a count of the group', () => {
  it('of 0 is shown: it says that nobody is concerned', () => expect(show([[0, 50]])).toEqual([[0, 0, 50, 0, null]]))
  it.each([1, 2])('of %i is withheld, value and both counts', (count) => expect(show([[count, 50]])).toEqual([secret]))
  it('of 3 is shown', () => expect(show([[3, 50]])).toEqual([[6, 3, 50, 0, null]]))
  it('of a fraction is withheld', () => expect(show([[0.4, 50]])).toEqual([secret]))
})
describe('a count of all others', () => {
  it('of 0 is shown: everybody is concerned', () => expect(show([[50, 50]])).toEqual([[100, 50, 50, 0, null]]))
  it.each([48, 49])('of 50 − %i is withheld', (count) => expect(show([[count, 50]])).toEqual([secret]))
  it('of 3 is shown', () => expect(show([[47, 50]])).toEqual([[94, 47, 50, 0, null]]))
})
it('all areas of fewer than 3 persons are withheld', () =>
  expect(
    show([
      [0, 2],
      [1, 2],
      [2, 2],
      [1, 1],
    ]),
  ).toEqual([secret, secret, secret, secret]))
it('a minimum of 1 shows everything', () =>
  expect(show([[1, 2]], { minimumCount: 1, denominators: null })).toEqual([[50, 1, 2, 0, null]]))

describe('a denominator', () => {
  const thirty = { minimumCount: 3, denominators: 30 }
  it.each([
    [29, [NaN, NaN, NaN, statusCode.weak, 'Bezugszahl unter 30']],
    [30, [20, 6, 30, 0, null]],
  ])('of %i', (all, shown) => expect(show([[6, all]], thirty)).toEqual([shown]))
  it('that is small does not hide that the count is secret', () => expect(show([[1, 10]], thirty)).toEqual([secret]))
})

it('what is missing stays so for its own reason, without counts', () => {
  const observed = observations(['absent', 'void', 'secret'], { notes: [null, { de: 'JVA', en: 'prison' }, null] })
  observed.numerator[0] = 1
  observed.denominator[1] = 500
  const shown = primary(observed, three)
  expect([...shown.status]).toEqual([statusCode.absent, statusCode.void, statusCode.secret])
  expect([...shown.values, ...shown.numerator, ...shown.denominator].every(Number.isNaN)).toBe(true)
  expect(shown.notes).toEqual([null, { de: 'JVA', en: 'prison' }, null])
})
it('published values without counts are left as they are', () =>
  expect(show([1.5, 2], { minimumCount: 3, denominators: null })).toEqual([
    [1.5, NaN, NaN, 0, null],
    [2, NaN, NaN, 0, null],
  ]))
it('says so in both languages', () => {
  expect(primary(observations([[1, 50]]), three).notes[0]!.en).toBe('withheld: fewer than 3 persons')
  expect(primary(observations([[5, 10]]), { minimumCount: 3, denominators: 30 }).notes[0]!.en).toBe(
    'denominator below 30',
  )
})
it('does not touch what it is given', () => {
  const observed = observations([
    [1, 50],
    [10, 20],
  ])
  const before = structuredClone(observed)
  primary(observed, { minimumCount: 3, denominators: 30 })
  expect(observed).toEqual(before)
})

describe('breaches', () => {
  it('name position and the count that is too small', () =>
    expect(
      breaches(
        observations([
          [0, 9],
          [1, 9],
          [8, 9],
          [4, 9],
          [2, 3],
        ]),
        three,
      ),
    ).toEqual([
      { position: 1, count: 1 },
      { position: 2, count: 1 },
      { position: 4, count: 2 },
    ]))
  // refuse must not refuse, and the report must not count, what would not be shown anyway
  it('are none where there is no rate', () => {
    const observed = observations(['absent', 'void'])
    observed.numerator.fill(1)
    expect(breaches(observed, three)).toEqual([])
  })
})
