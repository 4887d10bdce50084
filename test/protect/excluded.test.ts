import { expect, it } from 'vitest'
import { statusCode } from '../../src/model/status.ts'
import { excluded } from '../../src/protect/excluded.ts'
import { observations } from '../support/observations.ts'

const reason = { de: 'JVA', en: 'prison' }
const weak = { de: 'unsicher', en: 'uncertain' }
const observed = observations([[10, 50], [20, 50], 'weak', 'secret'], { notes: [null, null, weak, null] })

it('numbers go, the reason stands in their place', () => {
  const { values, numerator, denominator, status, notes } = excluded(observed, [reason, null, null, reason])
  expect([...values]).toEqual([NaN, 40, NaN, NaN])
  expect([...numerator]).toEqual([NaN, 20, NaN, NaN])
  expect([...denominator]).toEqual([NaN, 50, NaN, NaN])
  expect([...status]).toEqual([statusCode.void, statusCode.ok, statusCode.weak, statusCode.void])
  expect(notes).toEqual([reason, null, weak, reason])
})
it('nothing is excluded without reasons', () => expect(excluded(observed, [null, null, null, null])).toEqual(observed))
it('does not touch what it is given', () => {
  const before = structuredClone(observed)
  excluded(observed, [reason, reason, reason, reason])
  expect(observed).toEqual(before)
})
