import { stream } from './chance.ts'
import { centre, components, outside, sides, water } from './mesh.ts'
import { places, shift } from './names.ts'
import { distance, surface } from './terrain.ts'
import { tidy } from './tidy.ts'

/** A piece of land that belonged to one old area and belongs to one new area: the unit of every count. */
export interface Atom {
  readonly id: string
  readonly alt: string
  readonly neu: string
  readonly cells: readonly number[]
  readonly x: number
  readonly y: number
}

/** Which place claims which cell: areas grow from their places, nearest cells first, and never across water. */
function grow(land: Int16Array, seed: number): Int16Array {
  const labels = land.map((kind) => (kind === water ? water : outside))
  const east = surface(seed, 'warp-east', 0.7)
  const north = surface(seed, 'warp-north', 0.7)
  const next = stream(seed, 'grow')
  const roughness = Float64Array.from(land, () => 0.92 + 0.16 * next())
  const bent = (x: number, y: number) => [x + 0.95 * (east(x, y) - 0.5), y + 0.95 * (north(x, y) - 0.5)]
  const starts = places.map((place) => bent(place.x, place.y))
  const reach = (c: number, p: number) => {
    const [x, y] = bent(...centre(c))
    return roughness[c] * distance(x, y, starts[p][0], starts[p][1])
  }
  // Distances in rings of 20 m serve as the queue; within a ring first come, first served.
  const rings: [number, number][][] = Array.from({ length: 1000 }, () => [])
  const offer = (c: number, p: number, from: number) =>
    rings[Math.min(999, Math.max(from, Math.floor(reach(c, p) * 50)))].push([c, p])
  places.forEach((place, p) => {
    if (place.disc === undefined) offer(Math.floor(place.y * 10) * 120 + Math.floor(place.x * 10), p, 0)
  })
  rings.forEach((ring, r) => {
    for (const [c, p] of ring) {
      if (land[c] !== 0 || labels[c] !== outside) continue
      labels[c] = p
      for (const d of sides(c)) if (d >= 0 && land[d] === 0 && labels[d] === outside) offer(d, p, r)
    }
  })
  return labels
}

/** Discs come after the growing: the enclave, the exclave and the prison are cut out of what is there. */
function cut(labels: Int16Array, seed: number): void {
  const edge = surface(seed, 'disc', 0.4)
  places.forEach((place, p) => {
    if (place.disc === undefined) return
    for (let c = 0; c < labels.length; c++) {
      const [x, y] = centre(c)
      const near = distance(x, y, place.x, place.y) < place.disc * (0.85 + 0.4 * edge(x, y))
      if (near && labels[c] >= 0) labels[c] = p
    }
  })
}

/** The shifted strip becomes a label of its own, after the last place. */
function move(labels: Int16Array): void {
  const taken = places.findIndex((place) => place.neu === shift.neu)
  for (let c = 0; c < labels.length; c++) {
    const [x, y] = centre(c)
    if (labels[c] === taken && distance(x, y, shift.x, shift.y) < shift.reach) labels[c] = places.length
  }
}

export function atoms(land: Int16Array, seed: number): { labels: Int16Array; atoms: Atom[] } {
  const labels = grow(land, seed)
  cut(labels, seed)
  move(labels)
  // A strip can leave crumbs behind; they go back to where most of the border is.
  tidy(labels)
  const strip = { ...shift, name: '', altName: '' }
  const list = [...places, strip].map((place, p) => {
    const cells = [...labels.keys()].filter((c) => labels[c] === p)
    const [x, y] = cells.map(centre).reduce(([a, b], [x, y]) => [a + x / cells.length, b + y / cells.length], [0, 0])
    if (components(cells).length !== 1) throw new Error(`${place.neu} is not one piece`)
    return { id: `${place.alt}-${place.neu}-${p}`, alt: place.alt, neu: place.neu, cells, x, y }
  })
  return { labels, atoms: list }
}
