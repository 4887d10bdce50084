import { expect, it } from 'vitest'
import { didYouMean } from '../../src/plan/problem.ts'

it('is nothing for nothing near', () => expect(didYouMean([])).toBeUndefined())
it('names one', () =>
  expect(didYouMean(['gini'])).toEqual({ de: 'gemeint ist vielleicht gini', en: 'did you mean gini?' }))
it('names several', () =>
  expect(didYouMean(['a', 'b'])).toEqual({ de: 'gemeint ist vielleicht a oder b', en: 'did you mean a or b?' }))
