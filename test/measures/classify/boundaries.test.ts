import { describe, expect, it } from 'vitest'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'

describe('boundaries', () => {
  it('closes each class above and leaves the last open', () =>
    expect(boundaries([1, 2])).toEqual([{ to: 1 }, { to: 2 }, {}]))
  it('or closes it below, so that the boundary belongs to the next', () =>
    expect(boundaries([1, 2], 'lower')).toEqual([{ below: 1 }, { below: 2 }, {}]))
  it('makes one of equal cuts', () => expect(boundaries([1, 1, 2, 2])).toEqual([{ to: 1 }, { to: 2 }, {}]))
  it('of no cuts is one open class', () => expect(boundaries([])).toEqual([{}]))
})
