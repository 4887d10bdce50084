import { expect, it } from 'vitest'
import { inhabited } from '../../../src/measures/association/inhabited.ts'
import { line } from '../../support/line.ts'

it('leaves out where nobody lives, with its links, before rows are weighed', () => {
  const { where, share, neighbours } = inhabited(line([1, 0, 3, 2], [2, 0, 4, 8]), { contiguity: 0, weights: 0 })
  expect(Array.from(where)).toEqual([0, 2, 3])
  expect(Array.from(share)).toEqual([0.5, 0.75, 0.25])
  expect(Array.from(neighbours.start)).toEqual([0, 0, 1, 2])
  expect(Array.from(neighbours.weight)).toEqual([1, 1])
})
