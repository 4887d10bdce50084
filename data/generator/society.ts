import type { Atom } from './areas.ts'
import { apportion, dice, noise, type Dice } from './chance.ts'
import { special } from './names.ts'
import { distance } from './terrain.ts'

/** What is known of a place before anything is counted. */
export interface Place extends Atom {
  /** Latent burden between 0 and 1: every rate below leans on it, none is computed from another's result. */
  readonly burden: number
  readonly residents: number
  readonly kind: 'wohnen' | 'insel' | 'gewerbe' | 'jva'
}

/** A rounded hill: 1 at its top, falling off over `spread` kilometres. */
function hill(atom: Atom, x: number, y: number, spread: number): number {
  const d = distance(atom.x, atom.y, x, y) / spread
  return 1 / ((1 + d * d) * (1 + d * d))
}

/** Places whose burden the README promises; the surface decides all others. */
const known = new Map<string, number>([
  [special.nordhafen, 1],
  [special.insel, 0.7],
  [special.jva, 0.5],
])

function burden(atom: Atom, seed: number): number {
  const set = known.get(atom.neu)
  if (set !== undefined) return set
  const harbour = 0.66 * hill(atom, 2.2, 6.5, 2.4)
  const estate = 0.68 * hill(atom, 9.5, 3.0, 1.5)
  const station = 0.22 * hill(atom, 6.2, 6.3, 1.0)
  const woods = 0.32 * hill(atom, 4.6, 1.4, 3.2)
  const value = 0.24 + harbour + estate + station - woods + 0.075 * noise(seed, `burden/${atom.id}`)
  return Math.min(Math.max(value, 0.02), 0.86)
}

const kinds = new Map<string, Place['kind']>([
  [special.insel, 'insel'],
  [special.gewerbe, 'gewerbe'],
  [special.jva, 'jva'],
])

const fixed = { insel: 41, gewerbe: 212, jva: 618 }

function density(atom: Atom, seed: number): number {
  const town = hill(atom, 5.8, 5.0, 4.2)
  const estate = 0.7 * hill(atom, 9.6, 3.1, 1.3)
  const woods = 0.35 * hill(atom, 4.3, 1.2, 2.2)
  return Math.max(0.05, 0.1 + town + estate - woods) * Math.max(0.5, 1 + 0.25 * noise(seed, `density/${atom.id}`))
}

const areaPopulation = { least: 640, most: 3300, city: 101_500 }

export function society(atoms: readonly Atom[], seed: number): Place[] {
  const weights = atoms.map((atom) => (kinds.has(atom.neu) ? 0 : atom.cells.length * density(atom, seed)))
  const rough = apportion(areaPopulation.city - 1000, weights)
  return atoms.map((atom, i) => {
    const kind = kinds.get(atom.neu) ?? 'wohnen'
    // A strip or an exclave is only a part of its area and may be small.
    const part = atoms.some((other) => other !== atom && (other.neu === atom.neu || other.alt === atom.alt))
    const least = part ? 90 : areaPopulation.least + Math.floor(100 * Math.abs(noise(seed, `least/${atom.id}`)))
    const residents = kind === 'wohnen' ? Math.min(Math.max(rough[i], least), areaPopulation.most) : fixed[kind]
    return { ...atom, kind, residents, burden: burden(atom, seed) }
  })
}

export type Counts = Readonly<Record<string, number>>
export type Rate = (place: Place, year: number) => number

/**
 * A rate that leans on the burden: `level(year)` in the whole city, `low` times as much where there is no burden,
 * `high` times at the top, before scaling to the level. Growth makes the slope steeper each year: this is how the
 * segregation of the invented city rises while the rates fall.
 */
export function leaning(
  places: readonly Place[],
  level: readonly number[],
  shape: { low: number; linear: number; high: number; growth: number },
): Rate {
  const relative = (b: number, year: number) => {
    const flat = shape.low + shape.linear * b + (shape.high - shape.low - shape.linear) * b * b
    return flat * (1 + shape.growth * (year - 2019) * (b - 0.4))
  }
  const homes = places.filter((place) => place.kind !== 'jva')
  const all = homes.reduce((sum, place) => sum + place.residents, 0)
  return (place, year) => {
    const mean = homes.reduce((sum, p) => sum + p.residents * relative(p.burden, year), 0) / all
    return (level[year - 2019] * relative(place.burden, year)) / mean
  }
}

export const years = [2019, 2020, 2021, 2022, 2023, 2024] as const

export const diceFor = (seed: number, place: Place, year: number): Dice => dice(seed, place.id, year)
