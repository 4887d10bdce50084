import { expect, it } from 'vitest'
import { sensitive } from '../../src/pipeline/sensitive.ts'
import { planOf } from '../support/atlas-text.ts'
import { frame } from '../support/frame.ts'

type Counts = Parameters<typeof frame>[0]
const quote = [50, 50]
const answer = (counts: Counts, group = 'arme', reference = 'rest', plan = planOf()) =>
  sensitive(plan, new Map([[2024, frame({ 'ew.quote': quote, ...counts })]]))({ group, reference, year: 2024 })

it('no where every count may be shown', () => expect(answer({ 'ew.arm': [10, 20], 'ew.alle': [100, 100] })).toBe(false))
it('yes where one is too small', () => expect(answer({ 'ew.arm': [2, 20], 'ew.alle': [100, 100] })).toBe(true))
it('yes where all others are too few', () => expect(answer({ 'ew.arm': [98, 20], 'ew.alle': [100, 100] })).toBe(true))
it('yes also in an area that is excluded: its count is kept back, and could be solved for', () => {
  const plan = planOf(['  levels:', '  exclude: [{ key: "0101", reason: x }]\n  levels:'])
  expect(answer({ 'ew.arm': [2, 20], 'ew.alle': [100, 100] }, 'arme', 'rest', plan)).toBe(true)
})
it('only in the year', () => {
  const small = frame({ 'ew.quote': quote, 'ew.arm': [2, 20], 'ew.alle': [100, 100] }, {}, 2023)
  const fine = frame({ 'ew.quote': quote, 'ew.arm': [20, 20], 'ew.alle': [100, 100] })
  const ask = sensitive(
    planOf(),
    new Map([
      [2023, small],
      [2024, fine],
    ]),
  )
  expect([2023, 2024].map((year) => ask({ group: 'arme', reference: 'rest', year }))).toEqual([true, false])
})
it('no where no indicator shows the counts area by area', () => {
  const plan = planOf(['numerator: ew.arm', 'numerator: ew.quote'])
  expect(answer({ 'ew.arm': [2, 20], 'ew.alle': [100, 100] }, 'arme', 'rest', plan)).toBe(false)
})

const paired = planOf([
  'measures: [segregation-index, isolation]',
  'pairs: [[ew.quote, ew.arm]]\n  measures: [isolation]',
])
it('yes where it is the other group of a pair', () =>
  expect(answer({ 'ew.arm': [2, 20], 'ew.alle': [100, 100] }, 'ew.quote', 'ew.arm', paired)).toBe(true))
it('no for a group that the plan does not have', () =>
  expect(answer({ 'ew.arm': [2, 20], 'ew.alle': [100, 100] }, 'ew.quote', 'ew.alle', paired)).toBe(false))
it('yes for a group that is a denominator of single persons', () => {
  const plan = planOf(['arme: { count: ew.arm, of: ew.alle }', 'alle: { count: ew.alle, of: ew.quote }'])
  const counts = { 'ew.arm': [0, 20], 'ew.alle': [2, 100], 'ew.quote': [50, 200] }
  expect(answer(counts, 'alle', 'rest', plan)).toBe(true)
  expect(answer({ ...counts, 'ew.alle': [20, 100] }, 'alle', 'rest', plan)).toBe(false)
})
it('yes for the rest of a group under a name of its own', () => {
  const plan = planOf(['arme: { count: ew.arm', 'arme: { count: ew.quote'])
  const counts = { 'ew.arm': [2, 20], 'ew.alle': [100, 100], 'ew.quote': [98, 80] }
  expect(answer(counts, 'arme', 'rest', plan)).toBe(true)
  expect(answer({ ...counts, 'ew.quote': [97, 80] }, 'arme', 'rest', plan)).toBe(false)
})
