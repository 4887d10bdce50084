import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localMeasures } from '../../src/measures/index.ts'

describe('localMeasures', () => {
  it('lists every one of the folder', () =>
    expect(Object.keys(localMeasures)).toEqual(
      expect.arrayContaining(
        readdirSync(new URL('../../src/measures/local/', import.meta.url))
          .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
          .map((file) => file.replace(/\.ts$/, '')),
      ),
    ))
  it.each(Object.values(localMeasures))('$id says how to read it, with its source', ({ reading, source, formula }) => {
    for (const text of [reading.de, reading.en]) {
      expect(text.split('{value}')).toHaveLength(2)
      expect(text).toMatch(/\.$/)
    }
    expect(source).toMatch(/\(\d{4}\)/)
    expect(formula).not.toBe('')
  })
})
