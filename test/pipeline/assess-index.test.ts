import { describe, expect, it } from 'vitest'
import { statusCode } from '../../src/model/status.ts'
import { assess, whyNot } from '../../src/pipeline/assess-index.ts'
import { planOf } from '../support/atlas-text.ts'
import { frame } from '../support/frame.ts'
import { observations } from '../support/observations.ts'

const plan = planOf()
const index = plan.index['sozial']!
const raw = { ...index, restandardise: false }
const run = (
  armut: Parameters<typeof observations>[0],
  wahl: Parameters<typeof observations>[0],
  with_ = raw,
  within = (_: number) => true,
) =>
  assess(
    plan,
    with_,
    with_.status,
    new Map([
      ['armut', observations(armut)],
      ['wahl', observations(wahl)],
    ]),
    with_.classes,
    within,
  )

// armut 1 3 5: mean 3, sd √(8/3), z ∓√1.5; wahl is a resource: 60 50 40 turns into −z, the same again
const z = Math.sqrt(1.5)
describe('assess', () => {
  it('standardises, turns resources round and adds up', () => {
    const { z: members, sum, value, rank, pool } = run([1, 3, 5], [60, 50, 40])
    for (const id of ['armut', 'wahl']) {
      const [a, b, c] = members.get(id)!
      expect(a).toBeCloseTo(-z, 12)
      expect(b).toBeCloseTo(0, 12)
      expect(c).toBeCloseTo(z, 12)
    }
    expect(sum[2]).toBeCloseTo(2 * z, 12)
    expect([...value]).toEqual([...sum])
    expect([...rank]).toEqual([3, 2, 1])
    expect([...pool]).toEqual([1, 1, 1])
  })
  it('standardises the sum once more where asked', () => {
    const { value, klasse } = run([1, 3, 5], [60, 50, 40], index)
    expect(value[2]).toBeCloseTo(z, 12)
    expect(klasse.map((one) => one!.sign)).toEqual(['1', '2', '3']) // −1.22, 0, 1.22: below −1, to 1, to 1.5
  })
  it('keeps weights', () => {
    const weighted = {
      ...raw,
      status: [
        { id: 'armut', weight: 3 },
        { id: 'wahl', weight: 1 },
      ],
    }
    expect(run([1, 3, 5], [60, 50, 40], weighted).sum[2]).toBeCloseTo(4 * z, 12)
  })
  it('lets areas that lack a member or are not within count nowhere', () => {
    const {
      z: members,
      rank,
      value,
      klasse,
      pool,
    } = run([1, 3, 5, 1000, 7], [60, 50, 40, 'secret', 30], raw, (i) => i !== 4)
    expect([...pool]).toEqual([1, 1, 1, 0, 0])
    expect(members.get('armut')![2]).toBeCloseTo(z, 12)
    expect([...rank.slice(3), ...value.slice(3), ...members.get('armut')!.slice(3)].every(Number.isNaN)).toBe(true)
    expect(klasse.slice(3)).toEqual([null, null])
  })
  it('is all missing where nobody is left', () =>
    expect([...run([1, 2], [1, 2], raw, () => false).value].every(Number.isNaN)).toBe(true))
})

describe('whyNot', () => {
  const data = frame({ 'ew.alle': [1, 1, 1, 1] })
  const reason = { de: 'JVA', en: 'prison' }
  const note = { de: 'gesperrt', en: 'withheld' }
  const observed = new Map([
    ['armut', observations([1, 'secret', 1, 'absent'], { notes: [null, note, null, null] })],
    ['wahl', observations(['weak', 1, 1, 'void'])],
  ])
  const why = (reasons: readonly (typeof reason | null)[]) => whyNot(plan, index.status, observed, reasons, data)
  it('names the first member that lacks, with its own reason', () =>
    expect(why([null, null, null, null])).toEqual([
      { status: statusCode.weak, note: { de: 'Wahl, keine Angabe', en: 'turnout, no value' } },
      { status: statusCode.secret, note: { de: 'Armut, gesperrt', en: 'poverty, withheld' } },
      null,
      { status: statusCode.absent, note: { de: 'Armut, keine Angabe', en: 'poverty, no value' } },
    ]))
  it('but the exclusion before all', () =>
    expect(why([reason, null, reason, null])[2]).toEqual({ status: statusCode.void, note: reason }))
})
