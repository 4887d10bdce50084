import { describe, expect, it } from 'vitest'
import type { Layer, Position, Ring } from '../../src/model/layer.ts'
import { checkGeometry } from '../../src/prepare/check-geometry.ts'
import { reproject } from '../../src/prepare/reproject.ts'
import { layerOf, ring, square } from '../support/layer.ts'

const [ox, oy] = [500_000, 5_900_000]
/** Corners in metres from a place in EPSG:25832. */
const at = (...corners: [number, number][]): Ring => ring(...corners.map(([x, y]): Position => [ox + x, oy + y]))
const box = (x: number, y: number, size = 100) => square(ox + x, oy + y, size)
const about = { file: 'geo.json', tolerance: 0.1, setting: 'areas.base' }
const all = (layer: Layer, tolerance = 0.1) => checkGeometry(layer, { ...about, tolerance }, true)
const told = (layer: Layer, tolerance?: number) =>
  all(layer, tolerance).map(({ code, severity, raum }) => [code, severity, raum])

it('finds nothing in a clean coverage with hole and enclave', () =>
  expect(
    told(layerOf({ a: [[box(0, 0), [...box(25, 25, 50)].reverse()]], b: [[box(25, 25, 50)]], c: [[box(100, 0)]] })),
  ).toEqual([]))
it('finds nothing in nothing', () => expect(told(layerOf({}))).toEqual([]))

describe('borders that meet themselves (ATL-0407)', () => {
  it('cross in a figure of eight', () => {
    const [finding] = all(layerOf({ a: [[at([0, 0], [100, 100], [100, 0], [0, 90])]] }))
    expect(finding).toMatchObject({ code: 'ATL-0407', severity: 'warning', raum: 'a' })
    expect(finding!.found.en).toBe('the border crosses itself')
  })
  it('touch themselves at a corner', () => {
    const pinched = at([0, 0], [100, 0], [50, 50], [100, 100], [0, 100], [50, 50])
    const [finding] = all(layerOf({ a: [[pinched]] }))
    expect(finding).toMatchObject({ code: 'ATL-0407', raum: 'a', value: '500050, 5900050' })
    expect(finding!.found.en).toBe('the border touches itself')
  })
  it('touch themselves with a corner on an edge', () => {
    const leaning = at([0, 0], [100, 0], [100, 100], [50, 0], [0, 100])
    expect(all(layerOf({ a: [[leaning]] }))[0]).toMatchObject({ code: 'ATL-0407', value: '500050, 5900000' })
  })
  it('cross where a hole leaves its ring', () =>
    expect(told(layerOf({ a: [[box(0, 0), [...box(50, 50, 100)].reverse()]] }))[0]).toEqual([
      'ATL-0407',
      'warning',
      'a',
    ]))
  it('may touch where a hole meets its ring in one corner', () =>
    expect(told(layerOf({ a: [[box(0, 0), at([0, 0], [30, 60], [60, 30])]] }))).toEqual([['ATL-0411', 'info', 'a']]))
})

it('tells rings that run the wrong way once for the file (ATL-0408)', () => {
  const findings = all(layerOf({ a: [[[...box(0, 0)].reverse()]], b: [[box(100, 0)]] }))
  expect(findings).toMatchObject([{ code: 'ATL-0408', severity: 'info' }])
  expect(findings[0]!.found.en).toContain('1 of 2 rings (1 of 2 areas)')
})
it('finds repeated vertices (ATL-0409)', () =>
  expect(told(layerOf({ a: [[at([0, 0], [100, 0], [100, 0], [100, 100], [0, 100])]] }))).toEqual([
    ['ATL-0409', 'info', 'a'],
  ]))
it('finds spikes (ATL-0410)', () => {
  const findings = all(layerOf({ a: [[at([0, 0], [100, 0], [150, 0], [100, 0], [100, 100], [0, 100])]] }))
  expect(findings.filter(({ code }) => code === 'ATL-0410')).toMatchObject([{ raum: 'a', value: '500150, 5900000' }])
})

describe('gaps (ATL-0411)', () => {
  // b stands 2 m from a, and both touch c below: a slit that is open to the outside, or closed by d
  const slit = {
    a: [[box(0, 0)]],
    b: [[box(102, 0)]],
    c: [[at([0, -50], [202, -50], [202, 0], [102, 0], [100, 0], [0, 0])]],
  }
  const closed = { ...slit, d: [[at([0, 100], [100, 100], [102, 100], [202, 100], [202, 150], [0, 150])]] }
  it('may be open to the outside, where they are narrow and long', () => {
    const findings = all(layerOf(slit))
    expect(findings).toMatchObject([{ code: 'ATL-0411', severity: 'warning', raum: 'a' }])
    expect(findings[0]!.found.en).toBe(
      '200 m² belong to no area, in a slit between a and b that is open to the edge; 100 m long, 2.00 m wide on average',
    )
    expect(all(reproject(layerOf(slit)))[0]!.found.en).toMatch(/^200 m² .* (99|100) m long, (1.9[89]|2.00) m wide/)
    expect(told(layerOf(slit), 2.5)).toEqual([])
  })
  it('may divide the city', () => {
    const { a, b } = slit
    expect(all(layerOf({ a, b }))[0]!.found.en).toMatch(/^200 m² .* 100 m long/)
  })
  it('are no part of the outside that is wider', () => {
    const { a } = slit
    expect(told(layerOf({ a, b: [[box(104, 0)]] }))).toEqual([])
  })
  it('are places between areas', () => {
    const findings = all(layerOf(closed))
    expect(findings).toMatchObject([{ code: 'ATL-0411', severity: 'warning', raum: 'a' }])
    // 2 · 200 m² / 204 m
    expect(findings[0]!.found.en).toBe('200 m² belong to no area, between a, b, c, d; 1.96 m wide on average')
    expect(findings[0]!.found.de).toContain('1,96 m')
  })
  it('are none within the tolerance', () => expect(told(layerOf(closed), 2.5)).toEqual([]))
  it('are told as notes where they are too wide for a slip', () => {
    const lake = { a: [[box(0, 0), [...box(25, 25, 50)].reverse()]] }
    expect(told(layerOf(lake))).toEqual([['ATL-0411', 'info', 'a']])
  })
  it('are none where one side has a corner more', () => {
    const left = at([0, 0], [100, 0], [100, 100], [0, 100])
    const right = at([100, 0], [200, 0], [200, 100], [100, 100], [100, 40])
    const top = at([0, 100], [200, 100], [200, 200], [0, 200])
    expect(told(layerOf({ a: [[left]], b: [[right]], c: [[top]] }))).toEqual([])
  })
  it('are found in degrees as well', () => {
    const findings = all(reproject(layerOf(closed)))
    expect(findings).toMatchObject([{ code: 'ATL-0411', raum: 'a' }])
    expect(findings[0]!.found.en).toMatch(/^200 m².* 1.9[67] m wide/)
  })
})

describe('overlaps (ATL-0412)', () => {
  it('of two areas, with both names', () => {
    const findings = all(layerOf({ a: [[box(0, 0)]], b: [[box(90, 10)]] }))
    expect(findings).toMatchObject([{ code: 'ATL-0412', severity: 'warning', raum: 'a' }])
    // 10 m by 90 m; a's border inside b: 90 + 10 m, b's inside a the same
    expect(findings[0]!.found.en).toBe('overlaps with b: 900 m², along 200 m of border')
  })
  it('of crossing bars without a corner in each other', () => {
    const across = at([-100, 40], [200, 40], [200, 60], [-100, 60])
    const upright = at([40, -100], [60, -100], [60, 200], [40, 200])
    expect(told(layerOf({ a: [[across]], b: [[upright]] }))).toEqual([['ATL-0412', 'warning', 'a']])
  })
  it('of an area inside another', () =>
    expect(told(layerOf({ a: [[box(0, 0)]], b: [[box(25, 25, 50)]] }))).toEqual([['ATL-0412', 'warning', 'a']]))
  it('of the same area under two keys', () =>
    expect(told(layerOf({ a: [[box(0, 0)]], b: [[box(0, 0)]] }))).toEqual([['ATL-0412', 'warning', 'a']]))
  it('are none within the tolerance', () => {
    const slipped = layerOf({ a: [[box(0, 0)]], b: [[box(99.95, 0)]] })
    expect(told(slipped)).toEqual([])
    expect(told(slipped, 0.01)).toEqual([['ATL-0412', 'warning', 'a']])
  })
})

describe('holes outside their polygon (ATL-0416)', () => {
  const hole = [...box(0, 300, 20)].reverse()
  it('are told as such, and not as gaps', () => {
    const findings = all(layerOf({ a: [[box(0, 0), hole]], b: [[box(100, 0)]] }))
    expect(findings).toMatchObject([{ code: 'ATL-0416', severity: 'warning', raum: 'a' }])
    expect(findings[0]!.found.en).toBe('a hole of 400 m² lies outside the polygon it is cut from')
  })
  it('are told where they lie in another area', () =>
    expect(told(layerOf({ a: [[box(0, 0), [...box(130, 30, 20)].reverse()]], b: [[box(100, 0)]] }))).toEqual([
      ['ATL-0416', 'warning', 'a'],
    ]))
  it('are measured against their own polygon of several', () => {
    const inside = [...box(330, 330, 40)].reverse()
    expect(told(layerOf({ a: [[box(0, 0)], [box(300, 300), inside]] }))).toEqual([['ATL-0411', 'info', 'a']])
    expect(told(layerOf({ a: [[box(0, 0), inside], [box(300, 300)]] }))[0]).toEqual(['ATL-0416', 'warning', 'a'])
  })
  it('are none where a hole touches its polygon from within', () =>
    expect(told(layerOf({ a: [[box(0, 0), at([0, 0], [30, 60], [60, 30])]] }))).toEqual([['ATL-0411', 'info', 'a']]))
})

it('finds parts far outside (ATL-0413)', () => {
  const city = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`a${i}`, [[box((i % 3) * 100, Math.floor(i / 3) * 100)]]]),
  )
  const astray = layerOf({ ...city, z: [[square(10, 10, 100)]] })
  expect(checkGeometry(astray, about, false)).toMatchObject([{ code: 'ATL-0413', raum: 'z', value: '10, 10' }])
  expect(told(layerOf(city))).toEqual([])
})
it('finds tiny and thin parts (ATL-0414), holes too', () => {
  const sliver = at([200, 0], [300, 0], [300, 0.4])
  const findings = checkGeometry(
    layerOf({ a: [[box(0, 0)], [sliver]], b: [[box(100, 0), [...box(110, 10, 4)].reverse()]] }),
    about,
    false,
  )
  expect(findings.map(({ code, raum }) => [code, raum])).toEqual([
    ['ATL-0414', 'a'],
    ['ATL-0414', 'b'],
  ])
  expect(findings[1]!.found.de).toBe('ein Loch hat 16,0 m² und ist im Mittel 2,00 m breit')
})
it('finds parts of which their holes leave nothing (ATL-0414)', () => {
  const [finding] = checkGeometry(
    layerOf({ a: [[box(0, 0), [...box(0, 0)].reverse()]], b: [[box(100, 0)]] }),
    about,
    false,
  )
  expect(finding).toMatchObject({ code: 'ATL-0414', raum: 'a' })
  expect(finding!.found.en).toBe('a part has 0.0 m² and is 0.00 m wide on average')
})
it('leaves the costly checks to those who ask for them', () =>
  expect(checkGeometry(layerOf({ a: [[[...box(0, 0)].reverse()]], b: [[box(90, 0)]] }), about, false)).toEqual([]))
