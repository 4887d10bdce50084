import { expect, test } from 'vitest'
import { geojson } from './read.ts'

type Ring = [number, number][]
const stands = [2019, 2022]

function polygons(path: string): { key: string; rings: Ring[] }[] {
  return geojson(path).features.map((f) => ({
    key: String(f.properties.RAUM_NR),
    rings: f.geometry.coordinates as Ring[],
  }))
}

const areas = (stand: number) => polygons(`geo/bezugsraeume_${stand}.geojson`)

/** Directed edges as text, so that two areas share an edge only when every digit agrees. */
function edges(list: { rings: Ring[] }[]): [string, string][] {
  return list.flatMap(({ rings }) =>
    rings.flatMap((ring) => ring.slice(1).map((point, i): [string, string] => [ring[i].join(' '), point.join(' ')])),
  )
}

/** Edges whose reverse does not occur: the outer border. */
function open(list: [string, string][]): Map<string, string[]> {
  const all = new Set(list.map(([a, b]) => `${a}|${b}`))
  const result = new Map<string, string[]>()
  for (const [a, b] of list) if (!all.has(`${b}|${a}`)) result.set(a, [...(result.get(a) ?? []), b])
  return result
}

function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0]
  return (
    ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] - x0) * (y - y0) - (x - x0) * (ring[i][1] - y0), 0) / 2
  )
}

test.each(stands)('borders are shared point by point and nothing is left open but the river, %i', (stand) => {
  const list = edges(areas(stand))
  expect(new Set(list.map(String)).size).toBe(list.length)
  // With the river as one more area the whole city must have a single outer ring.
  const outline = open([...list, ...edges(polygons('geo/fluss.geojson'))])
  for (const followers of outline.values()) expect(followers).toHaveLength(1)
  const [start] = outline.keys()
  let steps = 0
  for (let at = start; steps === 0 || at !== start; steps++) at = outline.get(at)?.[0] ?? start
  expect(steps).toBe(outline.size)
})

test('no two border edges cross', () => {
  const unique = new Map<string, Ring>()
  for (const { rings } of [...areas(2019), ...areas(2022), ...polygons('geo/fluss.geojson')])
    for (const ring of rings)
      ring.slice(1).forEach((b, i) => unique.set([ring[i].join(' '), b.join(' ')].sort().join('|'), [ring[i], b]))
  const boxes = new Map<string, Ring[]>()
  for (const edge of unique.values()) {
    const [[ax, ay], [bx, by]] = edge
    for (let x = Math.floor(Math.min(ax, bx) / 100); x <= Math.floor(Math.max(ax, bx) / 100); x++)
      for (let y = Math.floor(Math.min(ay, by) / 100); y <= Math.floor(Math.max(ay, by) / 100); y++)
        boxes.set(`${x} ${y}`, [...(boxes.get(`${x} ${y}`) ?? []), edge])
  }
  const side = ([a, b]: Ring, [x, y]: [number, number]) =>
    Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]))
  const cross = (e: Ring, f: Ring) => side(e, f[0]) * side(e, f[1]) < 0 && side(f, e[0]) * side(f, e[1]) < 0
  const found = [...boxes.values()].flatMap((box) => box.flatMap((e, i) => box.slice(i + 1).filter((f) => cross(e, f))))
  expect(found).toEqual([])
})

test.each(stands)('rings are closed, simple and in shapefile order, %i', (stand) => {
  for (const { key, rings } of areas(stand))
    rings.forEach((ring, i) => {
      expect(ring[0], key).toEqual(ring.at(-1))
      expect(new Set(ring.map(String)).size, key).toBe(ring.length - 1)
      expect(signedArea(ring) < 0, key).toBe(i === 0)
      for (const value of ring.flat()) expect(Math.abs(value * 1000 - Math.round(value * 1000))).toBeLessThan(1e-3)
    })
})

test.each(stands)('64 areas in 65 features: one exclave, one hole, one island, one repeated name, %i', (stand) => {
  const { name, features } = geojson(`geo/bezugsraeume_${stand}.geojson`)
  expect(name).toContain('erfunden')
  expect(features).toHaveLength(65)
  const keys = features.map((f) => String(f.properties.RAUM_NR))
  expect(keys).not.toEqual([...keys].sort())
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual(['02030201'])
  const pieces = features.filter((f) => f.properties.RAUM_NR === '02030201').map((f) => f.properties.EXCLAVE)
  expect(pieces.sort()).toEqual(['1/2', '2/2'])
  const list = areas(stand)
  const host = list.filter(({ rings }) => rings.length > 1)
  expect(host.map(({ key }) => key)).toEqual(['03020103'])
  const enclave = list.find(({ key }) => key === '03020104')
  expect(
    edges(enclave ? [enclave] : [])
      .map(([a, b]) => `${b} ${a}`)
      .sort(),
  ).toEqual(
    edges([{ rings: host[0].rings.slice(1) }])
      .map(([a, b]) => `${a} ${b}`)
      .sort(),
  )
  const island = list.filter(({ key }) => key === '01020101')
  expect(open([...edges(island), ...edges(list.filter(({ key }) => key !== '01020101'))]).size).toBeGreaterThan(0)
  const others = new Set(edges(list.filter(({ key }) => key !== '01020101')).flat())
  expect(edges(island).filter(([a]) => others.has(a))).toEqual([])
  const twice = features.filter((f) => f.properties.RAUM_NAME === 'Lindenhof').map((f) => f.properties.ST_NR)
  expect(twice.sort()).toEqual(['0103', '0303'])
})

test('between the two Gebietsstände one merge, one split and one shift', () => {
  const [old, now] = stands.map((stand) => new Map(areas(stand).map(({ key, rings }) => [key, rings])))
  expect([...old.keys()].filter((key) => !now.has(key)).sort()).toEqual(['02020203', '02020204', '03030103'])
  expect([...now.keys()].filter((key) => !old.has(key)).sort()).toEqual(['02020206', '03030105', '03030106'])
  const size = (rings: Ring[] = []) => rings.reduce((sum, ring) => sum - signedArea(ring), 0)
  const moved = [...now].filter(([key, rings]) => old.has(key) && Math.abs(size(rings) - size(old.get(key))) > 1)
  expect(moved.map(([key]) => key).sort()).toEqual(['01010101', '01010102'])
  const sum = (keys: string[], map: Map<string, Ring[]>) => keys.reduce((n, key) => n + size(map.get(key)), 0)
  expect(sum(['02020203', '02020204'], old)).toBeCloseTo(sum(['02020206'], now), 3)
  expect(sum(['03030103'], old)).toBeCloseTo(sum(['03030105', '03030106'], now), 3)
  expect(sum(['01010101', '01010102'], old)).toBeCloseTo(sum(['01010101', '01010102'], now), 3)
})
