import { describe, expect, it } from 'vitest'
import { nulls } from '../../../src/measures/inference/nulls.ts'
import { resamplings } from '../../../src/measures/inference/resamplings.ts'
import { intervalWords, nullWords, pWords, resamplingWords } from '../../../src/measures/inference/words.ts'

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const sentences = [...Object.values(nullWords), ...Object.values(resamplingWords), ...Object.values(intervalWords)]
  it.each(sentences.map((text) => text[language]))('is made of sentences: %s', (text) =>
    expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/),
  )
  it('has a word for every null and every way to draw anew', () => {
    expect(Object.keys(nullWords).sort()).toEqual(Object.keys(nulls).sort())
    expect(Object.keys(resamplingWords).sort()).toEqual(Object.keys(resamplings).sort())
  })
  it.each(['register', 'sample'] as const)('has the places to be filled: %s', (kind) => {
    for (const place of ['{low}', '{high}', '{level}']) expect(intervalWords[kind][language]).toContain(place)
  })
  it('says what a p-value is not', () => expect(pWords[language]).toContain('{p}'))
  it('does not call the interval of a register an error of sampling', () => {
    expect(intervalWords.register.de).toContain('keinen Stichprobenfehler')
    expect(intervalWords.register.en).toContain('no sampling error')
  })
})
