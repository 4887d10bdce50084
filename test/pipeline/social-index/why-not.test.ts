import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { whyNot } from '../../../src/pipeline/social-index/why-not.ts'
import { planOf } from '../../support/atlas-text.ts'
import { observations } from '../../support/observations.ts'

describe('whyNot', () => {
  const plan = planOf()
  const reason = { de: 'JVA', en: 'prison' }
  const small = { de: '20 Personen', en: '20 persons' }
  const note = { de: 'gesperrt', en: 'withheld' }
  const observed = new Map([
    ['armut', observations([1, 'secret', 1, 'absent'], { notes: [null, note, null, null] })],
    ['wahl', observations(['weak', 1, 1, 'void'])],
  ])
  const why = (i: number, excluded: typeof reason | null = null, screened: typeof reason | null = null) =>
    whyNot(plan, plan.index['sozial']!.chain.indicators, (id) => observed.get(id)!, excluded, screened, i)
  it('names the first indicator that lacks, with its own reason', () =>
    expect([0, 1, 3].map((i) => why(i))).toEqual([
      { status: statusCode.weak, note: { de: 'Wahl, zu unsicher', en: 'turnout, too uncertain' } },
      { status: statusCode.secret, note: { de: 'Armut, gesperrt', en: 'poverty, withheld' } },
      { status: statusCode.absent, note: { de: 'Armut, keine Angabe', en: 'poverty, no data' } },
    ]))
  it('but the exclusion before all', () => expect(why(1, reason)).toEqual({ status: statusCode.void, note: reason }))
  it('and the screening where no indicator lacks', () => {
    expect(why(2, null, small)).toEqual({ status: statusCode.void, note: small })
    expect(why(2).note.en).toBe('the index is undefined here')
  })
})
