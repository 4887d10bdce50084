import { describe, expect, it } from 'vitest'
import { arrange } from '../../../src/measures/inference/arrange.ts'
import { city } from '../../support/city.ts'

describe('arrange', () => {
  const x = city(5)
  const n = x.total.length
  const backwards = Array.from({ length: n }, (_, i) => n - 1 - i)

  it('is the same city when put back', () => {
    const back = arrange(arrange(x, backwards), backwards)
    expect(Array.from(back.group)).toEqual(Array.from(x.group))
    expect(back.contiguity).toEqual(x.contiguity)
    expect(Array.from(back.space.perimeter)).toEqual(Array.from(x.space.perimeter))
  })

  // areas 0–1–2 in a row; without 1 nobody touches anybody
  it('takes links along with what is left out', () => {
    const row = {
      start: Int32Array.of(0, 1, 3, 4),
      to: Int32Array.of(1, 0, 2, 1),
      weight: Float64Array.of(0.5, 0.5, 2, 2),
    }
    const three = { contiguity: { queen: row, rook: row } }
    expect(Array.from(arrange(three, [0, 2]).contiguity.rook.start)).toEqual([0, 0, 0])
    const two = arrange(three, [2, 1]).contiguity.rook
    expect([Array.from(two.start), Array.from(two.to), Array.from(two.weight)]).toEqual([
      [0, 1, 2],
      [1, 0],
      [2, 2],
    ])
  })
  it('invents nothing that is not there', () => expect(Object.keys(arrange({ total: [1, 2] }, [1]))).toEqual(['total']))
})
