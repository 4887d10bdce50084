import { atoms } from './areas.ts'
import { election, type elections } from './elections.ts'
import { households } from './households.ts'
import { places as plan } from './names.ts'
import { population } from './population.ts'
import { school } from './school.ts'
import { society, years, type Counts, type Place } from './society.ts'
import { stay } from './stay.ts'
import { terrain } from './terrain.ts'
import { welfare } from './welfare.ts'

export type Gebietsstand = 'alt' | 'neu'
/** Counts per key, in the order of the keys. */
export type Rows = ReadonlyMap<string, Counts>

export interface City {
  readonly labels: Int16Array
  readonly places: readonly Place[]
  readonly names: Readonly<Record<Gebietsstand, ReadonlyMap<string, string>>>
  readonly people: (place: Place, year: number) => Counts
  readonly counts: (year: number) => Rows
  readonly votes: (election: (typeof elections)[number]) => Rows
}

export const standOf = (year: number): Gebietsstand => (year < 2022 ? 'alt' : 'neu')

/** Areas are sums of their places, so that old and new areas tell the same story. */
export function gather(places: readonly Place[], stand: Gebietsstand, count: (place: Place) => Counts): Rows {
  const rows = new Map<string, Record<string, number>>()
  for (const key of [...new Set(places.map((place) => place[stand]))].sort()) rows.set(key, {})
  for (const place of places) {
    const row = rows.get(place[stand]) as Record<string, number>
    for (const [name, n] of Object.entries(count(place))) row[name] = (row[name] ?? 0) + n
  }
  return rows
}

const names: City['names'] = {
  alt: new Map(plan.map((place) => [place.alt, place.altName])),
  neu: new Map(plan.map((place) => [place.neu, place.name])),
}

export function city(seed: number): City {
  const land = atoms(terrain(seed), seed)
  const places = society(land.atoms, seed)
  const people = population(places, seed)
  const homes = households(places, seed)
  const aid = welfare(places, seed)
  const pupils = school(places, seed)
  const staying = stay(seed)
  const voting = election(seed)
  const known = new Map(
    years.map((year) => [
      year as number,
      gather(places, standOf(year), (place) => {
        const residents = people(place, year)
        const dwellings = homes(place, year, residents)
        return {
          ...residents,
          ...dwellings,
          ...aid(place, year, residents, dwellings),
          ...pupils(place, year, residents),
          ...staying(place, year, residents),
        }
      }),
    ]),
  )
  return {
    labels: land.labels,
    places,
    names,
    people,
    counts: (year) => known.get(year) as Rows,
    votes: (vote) => gather(places, standOf(vote.year), (place) => voting(place, vote, people(place, vote.year))),
  }
}

export function total(rows: Rows): Counts {
  const sum: Record<string, number> = {}
  for (const counts of rows.values()) for (const [name, n] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + n
  return sum
}
