import { describe, expect, it } from 'vitest'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationLine } from '../../../../src/render/report/segregation/line.ts'
import { segregationSentence } from '../../../../src/render/report/segregation/sentence.ts'
import { hasValue, segregationValue, spokenValue } from '../../../../src/render/report/segregation/value.ts'
import { release } from '../../../support/release.ts'
import { city, english, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

const bounds = { lower: 0.27, upper: 0.3104, sharp: true, hidden: 14, rounding: 0 }
const ranged = (more: object = {}) => segregationScore({ value: NaN, expected: NaN, bounds: { ...bounds, ...more } })
const [index] = publication.measures
const group = publication.groups[0]!
const e = edition(city, publication)
const en = edition(city, english)

describe('a value that is a range', () => {
  it('is printed from where to where, rounded outwards', () => {
    expect(segregationValue(e, index!, ranged())).toBe('27,0–31,1')
    expect(segregationValue(e, index!, ranged({ lower: 0.2701, upper: 0.2701 }))).toBe('27,0')
    expect(segregationValue(e, index!, ranged({ lower: 0.27, upper: 0.27 }))).toBe('27,0')
  })
  it('is said in whole numbers, rounded outwards', () => {
    expect(spokenValue(e, index!, ranged())).toBe('zwischen 27 und 32')
    expect(spokenValue(en, index!, ranged({ lower: 0.001 }))).toBe('between 0 and 32')
    expect(spokenValue(e, index!, ranged({ upper: 0.27 }))).toBe('27')
  })
  it('is a value', () =>
    expect([ranged(), ranged({ lower: NaN, upper: NaN }), segregationScore()].map(hasValue)).toEqual([
      true,
      false,
      true,
    ]))
  it('stands as it is where all is known', () => {
    expect(segregationValue(e, index!, segregationScore())).toBe('31,3')
    expect(spokenValue(e, index!, segregationScore())).toBe('31')
  })
})

describe('the report', () => {
  const own = release({ segregation: [segregationScore({ year: year(2023), value: 0.28 }), ranged()] })
  it('says the range and why', () => {
    expect(segregationSentence(edition(own, publication), group)).toMatch(
      /\. Zwischen 27 und 32 von 100 Personen der Gruppe müssten umziehen, .* wie die übrigen, weil 14 Fallzahlen gesperrt sind\. 2023 waren es 28\.$/,
    )
    expect(segregationSentence(edition(own, english), group)).toMatch(
      /\. Between 27 and 32 of 100 persons .*, because 14 counts are withheld\. In 2023 it was 28\.$/,
    )
  })
  it('has it in the summary', () =>
    expect(segregationLine(edition(own, publication))).toMatch(/: 27,0–31,1 \(2023: 28,0\)$/))
})
