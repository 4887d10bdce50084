import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measures } from '../../src/measures/index.ts'

describe('measures', () => {
  it('lists every measure of its families once', () => {
    const folders = [...new Set(Object.values(measures).map(({ family }) => family))]
    const written = folders.flatMap((family) =>
      readdirSync(new URL(`../../src/measures/${family}/`, import.meta.url))
        .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
        .filter((file) =>
          / = measure\(\{/.test(readFileSync(new URL(`../../src/measures/${family}/${file}`, import.meta.url), 'utf8')),
        )
        .map((file) => file.replace(/\.ts$/, '')),
    )
    expect(Object.keys(measures)).toEqual(written.sort())
  })
  it('is in the order of the ids', () => expect(Object.keys(measures)).toEqual(Object.keys(measures).sort()))

  describe.each(Object.entries(measures))('%s', (id, measure) => {
    it('stands under its id, in the file of that name', () => {
      expect(measure.id).toBe(id)
      expect(existsSync(new URL(`../../src/measures/${measure.family}/${id}.ts`, import.meta.url))).toBe(true)
    })
    it('is frozen', () => expect(Object.isFrozen(measure)).toBe(true))
    it.each(['de', 'en'] as const)('says in a sentence how to read it (%s)', (language) => {
      expect(measure.reading[language].split('{value}')).toHaveLength(2)
      expect(measure.reading[language]).toMatch(/^[A-Z{].*[^.]\.$/)
      expect(measure.label[language]).not.toBe('')
    })
    it('declares its parameters, each default within its range', () => {
      for (const { label, default: usual, range } of Object.values(measure.parameters)) {
        expect(label.de).not.toBe('')
        expect(label.en).not.toBe('')
        expect(usual).toBeGreaterThanOrEqual(range[0])
        expect(usual).toBeLessThanOrEqual(range[1])
      }
    })
    it('names the ways it may go, each once', () => {
      for (const { default: usual, range, options } of Object.values(measure.parameters)) {
        if (options === undefined) continue
        expect(range).toEqual([0, options.length - 1])
        expect(options[usual]).toBeDefined()
        expect(new Set(options.map(({ name }) => name)).size).toBe(options.length)
        for (const { label } of options) expect([label.de, label.en]).not.toContain('')
      }
    })
    it('names a formula and a source with a year', () => {
      expect(measure.formula).not.toBe('')
      expect(measure.source).toMatch(/\(\d{4}\)/)
    })
  })
})
