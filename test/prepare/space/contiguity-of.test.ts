import { describe, expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { Polygon } from '../../../src/model/layer.ts'
import { contiguityOf } from '../../../src/prepare/space/contiguity-of.ts'
import { ground } from '../../../src/prepare/space/ground.ts'
import { layerOf, ring, square } from '../../support/layer.ts'
import { pairsOf } from '../../support/reference-layer.ts'
import { shuffled } from '../../support/shuffled.ts'

type Areas = Readonly<Record<string, readonly Polygon[]>>

function found(areas: Areas, tolerance = 0, ids = Object.keys(areas)) {
  const keys = ids.map(raumId)
  const result = contiguityOf(ground(layerOf(areas), keys), tolerance)
  const { queen, rook } = result.contiguity
  return { ...result, queen: pairsOf(keys, queen), rook: pairsOf(keys, rook) }
}

// a b
// c d
const four: Areas = {
  a: [[square(0, 1000, 1000)]],
  b: [[square(1000, 1000, 1000)]],
  c: [[square(0, 0, 1000)]],
  d: [[square(1000, 0, 1000)]],
}

describe('contiguity', () => {
  it('is queen at corners, rook along edges, with the length in km', () => {
    const { queen, rook } = found(four)
    expect([...queen.keys()]).toEqual(['a–b', 'a–c', 'a–d', 'b–c', 'b–d', 'c–d'])
    expect([...rook]).toEqual([
      ['a–b', 1],
      ['a–c', 1],
      ['b–d', 1],
      ['c–d', 1],
    ])
  })
  it('stands in both rows, ascending', () => {
    const { contiguity } = found(four)
    expect(Array.from(contiguity.queen.to)).toEqual([1, 2, 3, 0, 2, 3, 0, 1, 3, 0, 1, 2])
    expect(Array.from(contiguity.queen.start)).toEqual([0, 3, 6, 9, 12])
    expect(Array.from(contiguity.rook.to)).toEqual([1, 2, 0, 3, 0, 3, 1, 2])
  })
  it('does not hang on the order of the areas in the layer, nor of those asked for', () => {
    const sorted = (map: Map<string, number>) =>
      [...map].map(([pair, length]) => [pair.split('–').sort().join('–'), length]).sort()
    for (let seed = 1; seed <= 5; seed++) {
      const mixed = Object.fromEntries(shuffled(Object.entries(four), seed))
      const got = found(mixed, 0.1, shuffled(Object.keys(four), seed + 10))
      expect(sorted(got.queen)).toEqual(sorted(found(four).queen))
      expect(sorted(got.rook)).toEqual(sorted(found(four).rook))
    }
  })
  it('counts holes: an enclave touches the area around it alone', () => {
    const hole = square(300, 300, 200)
    const { rook, queen } = found({
      around: [[square(0, 0, 1000), hole]],
      in: [[hole]],
      out: [[square(1000, 0, 1000)]],
    })
    expect([...rook]).toEqual([
      ['around–in', 0.8],
      ['around–out', 1],
    ])
    expect([...queen.keys()]).toEqual(['around–in', 'around–out'])
  })
  it('counts exclaves for their area', () => {
    const { rook, islands } = found({
      a: [[square(0, 0, 1000)], [square(5000, 0, 1000)]],
      b: [[square(6000, 0, 1000)]],
    })
    expect([...rook]).toEqual([['a–b', 1]])
    expect(islands).toEqual([])
  })
  it('takes a vertex that stands twice for no edge', () => {
    const twice = ring([0, 0], [1000, 0], [1000, 1000], [1000, 1000], [0, 1000])
    const other = ring([1000, 1000], [1000, 1000], [2000, 1000], [2000, 2000], [1000, 2000])
    expect(found({ a: [[twice]], b: [[other]] })).toMatchObject({ rook: new Map(), queen: new Map([['a–b', 1]]) })
  })
  it('does not count a border double that an area has twice', () => {
    // One polygon of a runs into another one of a.
    const a: Polygon[] = [[square(0, 0, 1000)], [square(0, 0, 1000)]]
    expect([...found({ a, b: [[square(1000, 0, 1000)]] }).rook]).toEqual([['a–b', 1]])
  })
  it('tells islands and parts', () => {
    const { parts, islands } = found({ ...four, x: [[square(9000, 0, 100)]], y: [[square(8000, 0, 100)]] })
    expect(parts).toBe(3)
    expect(islands).toEqual(['x', 'y'])
  })
})

describe('contiguity by tolerance', () => {
  const pair = (other: Polygon): Areas => ({ a: [[square(0, 0, 1000)]], b: [other] })
  it.each([
    ['a gap of 5 cm', pair([square(1000.05, 0, 1000)]), 1],
    ['an overlap of 5 cm', pair([square(999.95, 0, 1000)]), 1],
    ['a corner in the middle of an edge', pair([square(1000, 250, 500)]), 0.5],
    ['a gap and a corner in the middle', pair([square(1000.05, 250, 500)]), 0.5],
  ])('bridges %s', (_, areas, km) => {
    expect(found(areas)).toMatchObject({ queen: new Map(), rook: new Map(), loose: [], parts: 2 })
    const { queen, rook, loose, parts } = found(areas, 0.1)
    expect([...queen.keys()]).toEqual(['a–b'])
    expect(rook.get('a–b')).toBeCloseTo(km, 3)
    expect(loose).toMatchObject([{ a: 'a', b: 'b', link: 'rook' }])
    expect(loose[0]!.length).toBe(rook.get('a–b'))
    expect(parts).toBe(1)
  })
  it('finds a corner that lies on a border as queen', () => {
    const tip = ring([1000.03, 500], [1500, 200], [1500, 800])
    const { rook, loose } = found(pair([tip]), 0.1)
    expect(rook.size).toBe(0)
    expect(loose).toEqual([{ a: 'a', b: 'b', link: 'queen', length: 0 }])
  })
  it('leaves gaps wider than the tolerance', () => expect(found(pair([square(1000.2, 0, 1000)]), 0.1).parts).toBe(2))
  it('adds to a border that is there in part, and says so', () => {
    const bent = ring([1000, 0], [2000, 0], [2000, 1000], [1000.05, 1000], [1000, 400])
    const straight = ring([0, 0], [1000, 0], [1000, 400], [1000, 1000], [0, 1000])
    const { rook, loose } = found({ a: [[straight]], b: [[bent]] }, 0.1)
    expect(rook.get('a–b')).toBeCloseTo(1, 6)
    expect(loose).toMatchObject([{ link: 'longer' }])
    expect(loose[0]!.length).toBeCloseTo(0.6, 6)
  })
})
