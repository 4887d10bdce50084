import { expect, it } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

const names = ['dissimilarity', 'gini', 'isolation', 'interaction']

it('finds a misspelt name', () => expect(nearest('dissimilarty', names)).toEqual(['dissimilarity']))
it('counts two swapped letters as one edit', () => expect(nearest('gnii', names)).toEqual(['gini']))
it('ignores case', () => expect(nearest('EW_INSG', ['ew_insg'])).toEqual(['ew_insg']))
it('answers nothing where nothing is near', () => expect(nearest('xyz', names)).toEqual([]))
it('puts the nearest first and stops at three', () =>
  expect(nearest('spalte5', ['spalte1', 'spalten5', 'spalte2', 'spalte3', 'spalte4'])).toHaveLength(3))
