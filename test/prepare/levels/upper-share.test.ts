import { describe, expect, it } from 'vitest'
import { statusCode, type Status } from '../../../src/model/status.ts'
import { makeLevel } from '../../../src/prepare/levels/make-level.ts'
import { upperShare } from '../../../src/prepare/levels/upper-share.ts'
import { column } from '../../support/frame.ts'
import { observations } from '../../support/observations.ts'

const one = makeLevel('stadt', ['s', 's', 's'], new Map())
type Cell = number | Exclude<Status, 'ok'>
const upper = (shares: Cell[], persons: Cell[] | null) => {
  const read = upperShare(observations(shares), one, persons && { ...column(persons), name: 'ew.alle' })
  return { ...read, value: read.values[0], code: read.status[0], note: read.notes[0]?.en ?? null }
}

describe('with persons that stand for the denominator', () => {
  it('is weighted by them and flagged', () => {
    // (50 · 100 + 20 · 300 + 80 · 100) / 500 = 38, where the mean would be 50
    const { value, note, estimated, numerator, denominator } = upper([50, 20, 80], [100, 300, 100])
    expect([value, estimated, numerator[0], denominator[0]]).toEqual([38, Uint8Array.of(1), NaN, NaN])
    expect(note).toBe('estimated (shares of the areas weighted by ew.alle)')
  })
  it('an area without any counts for nothing, with or without a share', () =>
    expect(upper([50, 'absent', 80], [100, 0, 100])).toMatchObject({ value: 65, code: statusCode.ok }))
  it.each([
    [
      [50, 'secret', 80],
      [1, 2, 3],
    ],
    [
      [50, 20, 80],
      [1, 'secret', 3],
    ],
  ] as [Cell[], Cell[]][])('one that is missing leaves no total: %j %j', (shares, persons) =>
    expect(upper(shares, persons)).toMatchObject({
      value: NaN,
      code: statusCode.secret,
      note: 'no total: the number is missing in 1 of 3 areas',
    }),
  )
  it('is void where there is nobody', () =>
    expect(upper([50, 20, 80], [0, 0, 0])).toMatchObject({ code: statusCode.void, note: 'denominator is 0' }))
})

describe('without them', () => {
  it('it is no number, and says why', () =>
    expect(upper([50, 20, 'absent'], null)).toMatchObject({
      value: NaN,
      code: statusCode.void,
      note: 'delivered without numerator and denominator, so it cannot be added up',
    }))
  it('nothing is estimated', () => expect(upper([50, 20, 80], null)).not.toHaveProperty('estimated'))
  it('what was not delivered is absent', () =>
    expect(upper(['absent', 'absent', 'absent'], null)).toMatchObject({ code: statusCode.absent, note: null }))
})
