import { describe, expect, it } from 'vitest'
import { catalogue, chosen, collections } from '../../src/measures/index.ts'

describe('chosen', () => {
  it('is one id', () => expect(chosen('gini')).toEqual(['gini']))
  it('is all', () => expect(chosen('all')).toEqual(Object.keys(catalogue)))
  it('is a dimension', () => {
    expect(chosen('exposure')).toEqual(expect.arrayContaining(['isolation', 'interaction', 'eta-squared']))
    expect(chosen('exposure')).not.toContain('gini')
  })
  it('is a family, and segregation more than the folder', () => expect(chosen('segregation')).toContain('gini'))
  it('is nothing for an unknown word, also one that every object has', () => {
    expect(chosen('gini2')).toBeNull()
    expect(chosen('toString')).toBeNull()
  })
  it.each(collections)('%s names at least one measure', (word) => expect(chosen(word)!.length).toBeGreaterThan(0))
})
