import { expect, it } from 'vitest'
import { clusterClasses } from '../../../src/pipeline/segregation/cluster-classes.ts'

it('has a number for every kind, 0 for what chance would bring, and nothing where nothing was tested', () => {
  const kinds = ['high-high', 'high-low', 'low-high', 'low-low'] as const
  expect(kinds.map((kind) => clusterClasses(kind, 0.01)!.number)).toEqual([1, 2, 3, 4])
  expect(clusterClasses(null, 0.3)!.number).toBe(0)
  expect(clusterClasses(null, NaN)).toBeNull()
})
