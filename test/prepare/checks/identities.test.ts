import { describe, expect, it } from 'vitest'
import { identities } from '../../../src/prepare/checks/identities.ts'
import { formula, subject } from '../../support/subject.ts'

const check = {
  left: formula('ew.quote'),
  right: formula('100 * ew.alt / ew.mittel'),
  tolerance: { relative: 0.1 },
}

describe('an identity', () => {
  // Flensburg 2021: Mürwik 52.8 against 51.3 is rounding of other age limits, Fruerlund 22.1 against 39.8 is not
  it('finds what is off by more than its tolerance', () =>
    expect(
      identities(
        subject(
          { 'ew.quote': [52.8, 22.1, 'secret'], 'ew.alt': [51274, 39777, 1], 'ew.mittel': [100000, 100000, 1] },
          { identities: [check] },
        ),
      ),
    ).toMatchObject([
      {
        code: 'ATL-0331',
        severity: 'error',
        row: 3,
        column: 'QUOTE',
        raum: '0102',
        value: '22.1',
        found: { de: 'ew.quote ist 22,1, 100 * ew.alt / ew.mittel ist 39,777' },
        expected: { en: '39.777, allowed ± 10%' },
      },
    ]))
  it('passes over areas without a result', () =>
    expect(identities(subject({ 'ew.quote': [5], 'ew.alt': [1], 'ew.mittel': [0] }, { identities: [check] }))).toEqual(
      [],
    ))
  it('includes its bound', () => {
    const at = (quote: number) =>
      identities(subject({ 'ew.quote': [quote], 'ew.alt': [1], 'ew.mittel': [1] }, { identities: [check] })).length
    expect([at(110), at(90), at(110.1), at(89.9)]).toEqual([0, 0, 1, 1])
  })
})
