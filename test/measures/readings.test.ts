import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/measures/index.ts'
import type { Language } from '../../src/model/text.ts'
import { isShare } from '../../src/render/report/segregation/is-share.ts'
import { readingOf } from '../../src/pipeline/city/say/reading-words.ts'

const say = (id: string, value: number, language: Language) =>
  readingOf({ measure: catalogue[id]!, value, bounds: null }, language)
/** Values for which a sentence may go wrong: below nothing, nothing, one of a hundred, one, and what is left out of a whole number. */
const tried = [-2.4, -1, -0.664, -0.01, -0.0001, 0, 0.0001, 0.004, 0.01, 0.27, 1, 2.5]
const within = (id: string) =>
  tried.filter((value) => value >= catalogue[id]!.range[0] && value <= catalogue[id]!.range[1])
const cases = Object.keys(catalogue).flatMap((id) => (['de', 'en'] as const).map((language) => [id, language] as const))

/** Where a value below 0 may stand: on a scale that says what is below 0. */
const belowZero = {
  de: /von −100 |gleich (große|nah)|Wo 0 heißt/,
  en: /from −100 |Where 0 means/,
} as const
/** A direction beside the value, which a sign would turn round. */
const direction = {
  de: /\b(über|unter|höher|niedriger|größer|kleiner|weniger|mehr|seltener|häufiger|stärker)\b/,
  en: /\b(above|below|higher|lower|greater|smaller|less|more|rarer|exceeds|falls short)\b/,
} as const
const plurals = {
  de: /(?:^|[ (])(?:weniger als )?1 (?:Einheiten|Nachbarschaften|Prozentpunkte|Standardabweichungen|Personen|Räume)|(?:müssten|gehören|bleiben|decken sich) (?:weniger als )?1 |(?<![\d,])1 von 100 Personen( der Gruppe)?( umziehen)? müssten/,
  en: /(?:^|[ (])(?:less than )?1 (?:units|joins|percentage points|standard deviations|hundredths|persons|areas|times in)|(?<![\d.])1 of 100 (?:persons |parts )?(?:belong|do|are)\b|(?<![\d.])1 belong\b/,
} as const

describe.each(cases)('the sentence of %s in %s', (id, language) => {
  const measure = catalogue[id]!
  it('is one sentence with one number in place of the value', () => {
    for (const value of within(id)) {
      const said = say(id, value, language)!
      expect(said).toMatch(/^\P{Ll}[^{}]*[^{}.]\.$/u)
      expect(said).not.toMatch(/NaN|undefined|Infinity|−0(?![,.\d])|−0[,.]0+(?!\d)|--|  /)
    }
  })
  it('gives no number a sign that the words say already', () => {
    for (const value of within(id).filter((value) => value < 0)) {
      const said = say(id, value, language)!
      const number = /−\d+([.,]\d+)?/.exec(said.replaceAll('−100', ''))
      if (number !== null) {
        expect([said, belowZero[language].test(said)]).toEqual([said, true])
        expect(said).not.toMatch(direction[language])
      }
    }
  })
  it('has no value outside the scale that it names', () => {
    const scale = /(?:von|from) (−?\d+) .*?(?:bis|to) (\d+) \(/.exec(measure.reading[language])
    if (scale === null) return
    const unit = isShare(measure) ? 100 : 1
    const least = measure.readingBelow ? Math.max(0, measure.range[0]) : measure.range[0]
    expect([Number(scale[1]!.replace('−', '-')), Number(scale[2])]).toEqual([least * unit, measure.range[1] * unit])
  })
  it('says one as one', () => {
    for (const value of within(id)) expect(say(id, value, language)).not.toMatch(plurals[language])
  })
  it('says nothing where there is no value', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(say(id, value, language)).toBeNull()
  })
})

it('says of a value below 0 on which side it lies', () => {
  expect(say('local-getis-ord', -0.664, 'de')).toContain('liegen 0,664 Standardabweichungen unter dem')
  expect(say('local-getis-ord', 1, 'de')).toContain('liegen 1 Standardabweichung über dem')
  expect(say('local-getis-ord', -1, 'en')).toContain('are 1 standard deviation below what')
  expect(say('adjusted-dissimilarity', -0.25, 'de')).toContain('um 25 Prozent kleiner als bei zufälliger')
  expect(say('moran', -0.3, 'de')).toContain(': 0,300 unter 0 auf einer Skala')
  expect(say('absolute-clustering', -0.3, 'de')).toContain('liegt sie bei −0,300')
  expect(say('relative-concentration', -0.3, 'en')).toContain('in larger areas than')
})
it('takes the verb of one person in English too', () => {
  expect(say('isolation', 0.01, 'en')).toContain('1 of 100 persons belongs to')
  expect(say('interaction', 0.004, 'en')).toContain('less than 1 of 100 persons does not belong')
  expect(say('dissimilarity-order-k', 0.01, 'en')).toContain('1 of 100 is left')
  expect(say('mutual-information', 1, 'en')).toContain('1 unit of information')
  expect(say('mutual-information', 1, 'de')).toContain('1 Einheit Information')
  expect(say('join-counts', 1, 'de')).toContain('1 Nachbarschaft ist von')
  expect(say('isolation-without-self', 0.01, 'en')).toContain('1 time in 100')
})
