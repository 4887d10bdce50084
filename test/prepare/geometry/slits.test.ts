import { describe, expect, it } from 'vitest'
import { cornerIds } from '../../../src/prepare/geometry/corner-ids.ts'
import type { Segment } from '../../../src/prepare/geometry/noded.ts'
import { slits } from '../../../src/prepare/geometry/slits.ts'

type Corner = [x: number, y: number]

/** The slits between rings that run counter-clockwise and share no border; areas are numbered from 0. */
function found(...rings: Corner[][]) {
  const all = rings.flat()
  const [x, y] = [Float64Array.from(all, ([px]) => px), Float64Array.from(all, ([, py]) => py)]
  const corners = cornerIds(x, y, 0)
  let first = 0
  const segments = rings.flatMap((ring, area): Segment[] => {
    const at = first
    first += ring.length
    return ring.map((_, i) => ({ from: corners[at + i]!, to: corners[at + ((i + 1) % ring.length)]!, area }))
  })
  return slits(segments, x, y).map(({ one, other, length, size }) => [
    one,
    other,
    ...[length, size].map((value) => Math.round(value * 100) / 100),
  ])
}
const box = (left: number, bottom: number, right: number, top: number): Corner[] => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
]

it('are strips between two areas that face each other', () =>
  expect(found(box(0, 0, 100, 100), box(102, 20, 200, 200))).toEqual([[0, 1, 80, 160]]))
it('may wind and have corners on one side only', () =>
  expect(
    found(
      [
        [0, 0],
        [100, 0],
        [100, 50],
        [150, 100],
        [0, 100],
      ],
      [
        [101, 0],
        [200, 0],
        [200, 100],
        [151, 100],
        [101, 50],
      ],
    ),
  ).toMatchObject([[0, 1, expect.closeTo(50 + Math.sqrt(2) * 50, 0), expect.closeTo(100, 0)]]))
it('are none between parts of one area', () => expect(slits([], [], [])).toEqual([]))

// The strip to a depth of 3 m: from the corner to 3 / tan(angle), 1.5 m wide on average
describe('where two areas meet at the edge in an angle', () => {
  const wedge = (degrees: number) => {
    const rise = 200 * Math.tan((degrees * Math.PI) / 180)
    return found(
      [
        [0, 0],
        [0, -50],
        [200, -50],
        [200, 0],
      ],
      [
        [0, 0],
        [200, rise],
        [200, 100],
        [0, 100],
      ],
    )
  }
  it.each([90, 45, 20, 10, 7])('of %d degrees there is none', (degrees) => expect(wedge(degrees)).toEqual([]))
  it('of 3 degrees there is one, as far as it is narrow', () => {
    const [[, , length, size]] = wedge(3) as [[number, number, number, number]]
    expect(length).toBeCloseTo(3 / Math.tan((3 * Math.PI) / 180), 0)
    expect(size).toBeCloseTo((length * 3) / 2, 0)
  })
})

it('are none where the strip is wider than a slip', () =>
  expect(found(box(0, 0, 100, 1000), box(103.5, 0, 200, 1000))).toEqual([]))
it('are none where it is short', () => expect(found(box(0, 0, 100, 100), box(102, 70, 200, 200))).toEqual([]))
it('are none where areas overlap', () => expect(found(box(0, 0, 100, 100), box(98, 0, 200, 100))).toEqual([]))
it('end at what lies between', () =>
  expect(found(box(0, 0, 100, 100), box(101, 0, 101.5, 100), box(102.5, 0, 200, 100))).toEqual([
    [0, 1, 100, 100],
    [1, 2, 100, 100],
  ]))
