import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, localMeasures, measures } from '../../src/measures/index.ts'
import { city, made } from '../support/city.ts'

describe('measures', () => {
  it('lists every measure of its families once', () => {
    const folders = [...new Set(Object.values(catalogue).map(({ family }) => family))]
    const written = folders.flatMap((family) =>
      readdirSync(new URL(`../../src/measures/${family}/`, import.meta.url))
        .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
        .filter((file) =>
          / = (measure|localMeasure)\(\{/.test(
            readFileSync(new URL(`../../src/measures/${family}/${file}`, import.meta.url), 'utf8'),
          ),
        )
        .map((file) => file.replace(/\.ts$/, '')),
    )
    expect([...Object.keys(measures), ...Object.keys(localMeasures)].sort()).toEqual(written.sort())
  })
  it.each([measures, localMeasures])('is in the order of the ids', (all) =>
    expect(Object.keys(all)).toEqual(Object.keys(all).sort()),
  )

  describe.each(Object.entries(catalogue))('%s', (id, measure) => {
    it('stands under its id, in the file of that name', () => {
      expect(measure.id).toBe(id)
      expect(existsSync(new URL(`../../src/measures/${measure.family}/${id}.ts`, import.meta.url))).toBe(true)
    })
    it('is frozen', () => expect(Object.isFrozen(measure)).toBe(true))
    it.each(['de', 'en'] as const)('says in a sentence how to read it (%s)', (language) => {
      expect(measure.reading[language].split('{value}')).toHaveLength(2)
      // "−5 of 100 persons would have to move", "−2 per cent less" make no sense
      const counts = /\{value\}( von 100| of 100| Prozent| per cent|-Fache| times)|müssten/
      if (measure.range[0] < 0 && counts.test(measure.reading[language]))
        expect(measure.readingBelow![language].split('{value}')).toHaveLength(2)
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

describe.each(Object.values(localMeasures))('$id, an area', (measure) => {
  const cities = Array.from({ length: 50 }, (_, i) => city(i + 1))
  const whole = (n: number) => Array.from({ length: n }, (_, of) => ({ of, part: 1 }))
  it('goes with the areas, whatever their order', () => {
    for (const x of cities) {
      const turned = measure.compute(made(x, whole(x.total.length).reverse())).reverse()
      measure.compute(x).forEach((value, i) => {
        if (Number.isNaN(value)) expect(turned[i]).toBeNaN()
        else expect(turned[i]).toBeCloseTo(value, 10)
      })
    }
  })
  it('says nothing where nobody lives, and elsewhere what it says without such areas', () => {
    for (const x of cities) {
      const n = x.total.length
      const got = measure.compute(made(x, [{ of: 0, part: 0 }, ...whole(n), { of: n - 1, part: 0 }]))
      ;[NaN, ...measure.compute(x), NaN].forEach((want, i) =>
        Number.isNaN(want) ? expect(got[i]).toBeNaN() : expect(got[i]).toBeCloseTo(want, 9),
      )
    }
  })
  it('lies within its range', () => {
    const [low, high] = measure.range
    for (const value of cities.flatMap((x) => [...measure.compute(x)]))
      expect(Number.isNaN(value) || (value >= low && value <= high)).toBe(true)
  })
})
