import { describe, expect, it } from 'vitest'
import { toldOf } from '../../../src/pipeline/segregation/told-of.ts'
import { groupSubject, setSubject, type SubjectPlan } from '../../../src/pipeline/segregation/subject-plan.ts'
import type { Frame, StatedTotal } from '../../../src/model/frame.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame } from '../../support/frame.ts'

const plan = (more = 'drop: [Summe]') => planOf(['drop: [Summe]', more])
const subject: SubjectPlan = groupSubject(planOf().segregation!.groups[0]!)
const pair: SubjectPlan = {
  id: 'paar',
  kind: 'pair',
  reference: 'ew.quote',
  counts: ['ew.arm', 'ew.quote'],
  total: null,
}
const stated = (of: Frame, name: string, totals: readonly StatedTotal[]): Frame => ({
  ...of,
  numbers: new Map([...of.numbers].map(([id, column]) => [id, id === name ? { ...column, totals } : column])),
})
const gap = frame({ 'ew.arm': [5, 'secret', 'unknown', 0], 'ew.alle': [10, 20, 1, 40] })

describe('a withheld group', () => {
  it('is what the plan says of signs, and never more than all', () =>
    expect(toldOf(plan('suppressed: [1, 2]'), gap, subject)).toMatchObject({
      areas: [0, 1, 2, 3],
      hidden: 2,
      rounding: 0,
      partly: {
        against: 'total',
        group: { least: [5, 1, 1, 0], most: [5, 2, 1, 0] },
        compared: { most: [10, 20, 1, 40] },
      },
    }))
  it('is anything up to all where the plan says nothing', () =>
    expect(toldOf(plan(), gap, subject)!.partly.group).toMatchObject({ least: [5, 0, 0, 0], most: [5, 20, 1, 0] }))
  it('leaves areas out of which nothing is told, and keeps of totals what holds without them', () => {
    const cells = frame({ 'ew.arm': [5, 'secret', 'absent'], 'ew.alle': [10, 20, 30] })
    const told = toldOf(
      plan(),
      stated(cells, 'ew.arm', [
        { areas: [0, 1, 2], total: 9 },
        { areas: [0, 1], total: 7 },
      ]),
      subject,
    )!
    expect(told.areas).toEqual([0, 1])
    expect(told.partly.group.sums).toEqual([
      { areas: [0, 1], least: 0, most: 9 },
      { areas: [0, 1], least: 7, most: 7 },
    ])
  })
  it('needs a range where the other one of a pair does not give it', () => {
    const cells = frame({ 'ew.arm': [5, 'secret', 3], 'ew.quote': [1, 2, 'secret'] })
    expect(toldOf(plan(), cells, pair)).toBeNull()
    expect(toldOf(plan('suppressed: [1, 4]'), cells, pair)).toMatchObject({
      hidden: 2,
      partly: { against: 'other', group: { most: [5, 4, 3] }, compared: { least: [1, 2, 1] } },
    })
  })
})

describe('rounded counts', () => {
  const cells = frame({ 'ew.arm': [5, 0, 10], 'ew.alle': [10, 20, 35] })
  it('are up to half a step away, totals too', () =>
    expect(
      toldOf(plan('rounding: 5'), stated(cells, 'ew.arm', [{ areas: [0, 1, 2], total: 20 }]), subject),
    ).toMatchObject({
      hidden: 0,
      rounding: 5,
      partly: {
        group: { least: [3, 0, 8], most: [7, 2, 12], sums: [{ least: 18, most: 22 }] },
        compared: { least: [8, 18, 33], most: [12, 22, 37] },
      },
    }))
})

describe('nothing is in a range', () => {
  it.each([
    ['where all is known', frame({ 'ew.arm': [5, 1], 'ew.alle': [10, 20] }), subject],
    ['where nothing is known', frame({ 'ew.arm': ['secret', 'secret'], 'ew.alle': [10, 20] }), subject],
    ['where persons are parted', frame({ 'ew.arm': [5.5, 'secret'], 'ew.alle': [10, 20] }), subject],
    [
      'of several groups',
      gap,
      setSubject({ id: 'alle', label: { de: '', en: '' }, groups: ['ew.arm', 'ew.quote'], of: 'ew.alle' }),
    ],
  ])('%s', (_, cells, who) => expect(toldOf(plan(), cells, who)).toBeNull())
})
it('totals of perturbed counts say nothing', () => {
  const totals = [{ areas: [0, 1, 2, 3], total: 9 }]
  const told = toldOf(plan('suppressed: [1, 2]\n    perturbation: cell-key'), stated(gap, 'ew.arm', totals), subject)
  expect(told!.partly.group.sums).toEqual([])
})
