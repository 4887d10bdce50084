import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measures, segregation } from '../../src/measures/index.ts'

describe('measures', () => {
  it('lists every measure of its families once', () =>
    expect(
      Object.values(measures)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      Object.values(segregation)
        .map(({ id }) => id)
        .sort(),
    ))
  it('is in the order of the ids', () => expect(Object.keys(measures)).toEqual(Object.keys(measures).sort()))

  describe.each(Object.entries(measures))('%s', (id, measure) => {
    it('stands under its id, in the file of that name', () => {
      expect(measure.id).toBe(id)
      expect(existsSync(new URL(`../../src/measures/segregation/${id}.ts`, import.meta.url))).toBe(true)
    })
    it('is frozen', () => expect(Object.isFrozen(measure)).toBe(true))
    it.each(['de', 'en'] as const)('says in a sentence how to read it (%s)', (language) => {
      expect(measure.reading[language].split('{value}')).toHaveLength(2)
      expect(measure.reading[language]).toMatch(/^[A-Z{].*[^.]\.$/)
      expect(measure.label[language]).not.toBe('')
    })
    it('names a formula and a source with a year', () => {
      expect(measure.formula).not.toBe('')
      expect(measure.source).toMatch(/\(\d{4}\)/)
    })
  })
})
