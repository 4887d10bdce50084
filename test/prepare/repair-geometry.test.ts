import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { raumId } from '../../src/model/bezugsraum.ts'
import { checkGeometry } from '../../src/prepare/check-geometry.ts'
import { sizes } from '../../src/prepare/geometry/sizes.ts'
import { repairGeometry } from '../../src/prepare/repair-geometry.ts'
import { layerOf, square } from '../support/layer.ts'

const [x, y] = [500_000, 5_900_000]
const none = { rewind: false, untangle: false, snap: null }
const rings = (layer: ReturnType<typeof layerOf>, id: string) => layer.polygons.get(raumId(id))!

it('changes nothing that the plan does not name', () => {
  const layer = layerOf({ a: [[[...square(x, y, 100)].reverse()]], b: [[square(x + 100.05, y, 100)]] })
  const { value, findings } = repairGeometry(layer, none, 'geo.json')
  expect(value).toBe(layer)
  expect(findings).toEqual([])
})
it('turns rings, and says in which areas', () => {
  const [outer, hole] = [square(x, y, 100), [...square(x + 25, y + 25, 50)].reverse()]
  const layer = layerOf({ a: [[[...outer].reverse(), [...hole].reverse()]], b: [[square(x + 100, y, 100)]] })
  const { value, findings } = repairGeometry(layer, { ...none, rewind: true }, 'geo.json')
  expect(rings(value, 'a')).toEqual([[outer, hole]])
  expect(rings(value, 'b')).toEqual(rings(layer, 'b'))
  expect(findings).toMatchObject([{ code: 'ATL-0415', severity: 'info', file: 'geo.json' }])
  expect(findings[0]!.found.en).toBe('rings in 1 area turned (repair: rewind): a')
})
it('puts corners onto those of the earlier area, and lists every area', () => {
  const layer = layerOf({
    a: [[square(x, y, 100)]],
    b: [[square(x + 100.005, y, 100)]],
    c: [[square(x + 200.1, y, 100)]],
  })
  const { value, findings } = repairGeometry(layer, { ...none, snap: 0.01 }, 'geo.json')
  expect(rings(value, 'a')).toEqual(rings(layer, 'a'))
  expect(rings(value, 'b')[0]![0]![0]).toEqual([x + 100, y])
  expect(rings(value, 'b')[0]![0]!.at(-1)).toEqual([x + 100, y])
  expect(rings(value, 'c')).toEqual(rings(layer, 'c'))
  expect(findings).toMatchObject([{ code: 'ATL-0415', raum: 'b' }])
  // a strip of 0.005 m by 100 m
  expect(findings[0]!.found.en).toBe(
    '2 corners put onto that of another area, by 0.005 m at most (repair: snap 0.01); its size grows by 0.5 m²',
  )
  const strict = { file: 'geo.json', tolerance: 1e-9, setting: 'areas.base' }
  const codes = (of: typeof layer) => checkGeometry(of, strict, true).map(({ code }) => code)
  expect(codes(layerOf({ a: [[square(x, y, 100)]], b: [[square(x + 99.995, y, 100)]] }))).toEqual(['ATL-0412'])
  const lapping = layerOf({ a: [[square(x, y, 100)]], b: [[square(x + 99.995, y, 100)]] })
  const repaired = repairGeometry(lapping, { ...none, snap: 0.01 }, 'geo.json')
  expect(codes(repaired.value)).toEqual([])
  expect(repaired.findings[0]!.found.de).toMatch(/die Fläche wird um 0,5 m² kleiner$/)
})
it('never puts corners of one area together', () => {
  const thin = layerOf({ a: [[square(x, y, 0.005, 100)]] })
  expect(repairGeometry(thin, { ...none, snap: 0.01 }, 'geo.json')).toMatchObject({
    findings: [],
    value: { polygons: thin.polygons },
  })
})

describe('a border that crosses itself', () => {
  const at = (...corners: [number, number][]) => corners.map(([dx, dy]): [number, number] => [x + dx, y + dy])
  const untangle = (polygons: [number, number][][][]) => {
    const layer = layerOf({ a: polygons, b: [[square(x + 1000, y, 100)]] })
    const { value, findings, repaired } = repairGeometry(layer, { ...none, untangle: true }, 'geo.json')
    const strict = { file: 'geo.json', tolerance: 0.1, setting: 'areas.base' }
    const left = checkGeometry(value, strict, true).filter(({ code }) => code === 'ATL-0407' || code === 'ATL-0408')
    return { value, findings, repaired, left, size: sizes(value).get(raumId('a'))! }
  }
  const eight = at([0, 0], [30, 30], [30, 0], [0, 30], [0, 0])

  // Two triangles of 30 · 15 / 2 m², which run against each other: as one ring they come to nothing.
  it('is parted into its loops, with both sizes', () => {
    const { value, findings, repaired, left, size } = untangle([[eight]])
    expect(rings(value, 'a')).toHaveLength(2)
    expect([size, left, repaired.untangled]).toEqual([450, [], 1])
    expect(findings).toMatchObject([{ code: 'ATL-0415', severity: 'info', raum: 'a', file: 'geo.json' }])
    expect(findings[0]!.found.de).toBe(
      'Grenze, die sich selbst kreuzt, an den Kreuzungen in Schleifen geteilt (repair: untangle); die Fläche war 0,0 m², Schleifen gegeneinander gerechnet, und ist jetzt 450,0 m²',
    )
    expect(new Set(rings(value, 'a').flat(2).map(String))).toEqual(new Set([...eight, ...at([15, 15])].map(String)))
  })
  it('is left as it is where the plan does not say so, or where nothing crosses', () => {
    const layer = layerOf({ a: [[eight]] })
    expect(repairGeometry(layer, none, 'geo.json').value).toBe(layer)
    const sound = layerOf({ a: [[square(x, y, 100), [...square(x + 25, y + 25, 50)].reverse()]] })
    expect(repairGeometry(sound, { ...none, untangle: true }, 'geo.json')).toMatchObject({ value: sound, findings: [] })
  })
  it('leaves out what it runs around twice', () => {
    // a border 100 × 100 that runs on into a second round of 40 × 40 inside the first
    const twice = at([0, 0], [100, 0], [100, 100], [30, 100], [30, 30], [70, 30], [70, 70], [0, 70], [0, 0])
    // The rectangle x 0–30, y 70–100 lies outside all the time, the square of 40 is wound around twice.
    const { value, size, left } = untangle([[twice]])
    expect([size, left]).toEqual([100 * 100 - 30 * 30 - 40 * 40, []])
    expect(rings(value, 'a').flat()).not.toEqual([])
  })
  it('keeps its holes in the loops that they lie in, and other parts untouched', () => {
    const wide = at([0, 0], [300, 300], [300, 0], [0, 300], [0, 0])
    const hole = at([250, 140], [250, 160], [270, 160], [270, 140], [250, 140])
    const part = [...square(x + 500, y, 50)] as [number, number][]
    const { value, size, left } = untangle([[wide, hole], [part]])
    // Loops of 300 · 150 / 2 m² each, a hole of 20 · 20 in one, and a part of 50 · 50
    expect([size, left]).toEqual([45_000 - 400 + 2500, []])
    expect(
      rings(value, 'a')
        .map((own) => own.length)
        .sort(),
    ).toEqual([1, 1, 2])
    expect(rings(value, 'a')).toContainEqual([part])
  })
  it('is left and told where a hole crosses its border: loops do not say what is inside', () => {
    const { findings, left } = untangle([[eight, at([10, 2], [20, 2], [20, 20], [10, 20], [10, 2])]])
    expect(findings).toEqual([])
    expect(left[0]).toMatchObject({ code: 'ATL-0407', found: { en: 'the border crosses itself at 3 places' } })
    expect(left[0]!.remedy!.en).toBe('correct the geometry (in QGIS: "Fix geometries")')
    const strict = { file: 'geo.json', tolerance: 0.1, setting: 'areas.base' }
    const [told] = checkGeometry(layerOf({ a: [[eight]] }), strict, true)
    expect(told!.remedy!.en).toContain('or declare repair: [untangle] in areas.base')
  })

  // Another way to the same size: of a fine grid of places each asks by a ray how many borders it crosses.
  it('has the size that even–odd counting gives, for rings by lot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
          minLength: 5,
          maxLength: 12,
        }),
        (corners) => {
          const ring = at(...corners, corners[0]!)
          const layer = layerOf({ a: [[ring]] })
          const { value, repaired } = repairGeometry(layer, { ...none, untangle: true }, 'geo.json')
          if (repaired.untangled === 0) return
          let inside = 0
          const [steps, n] = [0.25, 160]
          for (let i = 0; i < n; i++)
            for (let k = 0; k < n; k++) {
              const [px, py] = [(i + 0.503) * steps, (k + 0.497) * steps]
              const crossed = corners.filter(([ax, ay], e) => {
                const [bx, by] = corners[(e + 1) % corners.length]!
                return ay > py !== by > py && ax + ((py - ay) / (by - ay)) * (bx - ax) > px
              })
              if (crossed.length % 2 === 1) inside++
            }
          const size = sizes(value).get(raumId('a'))!
          // Along the border the grid is off by half a step on average.
          const border = corners.reduce((sum, [ax, ay], e) => {
            const [bx, by] = corners[(e + 1) % corners.length]!
            return sum + Math.hypot(bx - ax, by - ay)
          }, 0)
          expect(Math.abs(size - inside * steps ** 2)).toBeLessThan(0.1 * border * steps + 2)
          const strict = { file: 'geo.json', tolerance: 0.1, setting: 'areas.base' }
          const left = checkGeometry(value, strict, true)
          expect(left.filter(({ code, found }) => code === 'ATL-0407' && found.en.includes('crosses'))).toEqual([])
        },
      ),
      { seed: 8, numRuns: 150 },
    )
  })
})
