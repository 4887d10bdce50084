import { stream } from './chance.ts'
import type { City } from './city.ts'
import { centre, origin, sides, water } from './mesh.ts'
import type { Place } from './society.ts'
import { comma, lines, utf8Bom } from './write-csv.ts'
import { writeGeojson, type Feature } from './write-geojson.ts'

interface Point {
  readonly art: string
  readonly name: string
  readonly east: number
  readonly north: number
  readonly access: string
  readonly seats: number | ''
  readonly carrier: string
}

interface Kind {
  readonly art: string
  readonly count: number
  /** How often a place gets one, per resident. */
  readonly pull: (place: Place) => number
  readonly carriers: readonly string[]
}

const everywhere = () => 1
const kinds: readonly Kind[] = [
  {
    art: 'Kita',
    count: 40,
    pull: (p) => 0.8 + p.burden,
    carriers: ['städtisch', 'kirchlich', 'frei', 'frei', 'Elternverein'],
  },
  { art: 'Familienzentrum', count: 6, pull: (p) => p.burden * p.burden, carriers: ['städtisch', 'frei'] },
  { art: 'Mehrgenerationenhaus', count: 2, pull: everywhere, carriers: ['frei'] },
  // Doctors settle where fewer people are poor; this is what the reach of the city's services should show.
  { art: 'Hausarzt', count: 35, pull: (p) => 1.15 - p.burden, carriers: ['privat'] },
  { art: 'Supermarkt', count: 22, pull: everywhere, carriers: ['privat'] },
  { art: 'Haltestelle', count: 88, pull: (p) => 1000 / (p.residents + 700), carriers: ['Stadtverkehr'] },
]

const streets = ['Brunnen', 'Garten', 'Kasernen', 'Linden', 'Markt', 'Mühlen', 'Schul', 'Tor', 'Wasser', 'Ziegel']
const flowers = ['Ackerwinde', 'Kornblume', 'Löwenzahn', 'Pusteblume', 'Sauerklee', 'Wegwarte', 'Weidenröschen']

function title(art: string, area: string, number: number, next: () => number): string {
  if (art === 'Kita') return `Kita ${flowers[number % flowers.length]} ${area}`
  if (art === 'Hausarzt') return `Hausarztpraxis ${area} ${number}`
  if (art === 'Haltestelle') return `${area}, ${streets[Math.floor(next() * streets.length)]}straße`
  return `${art} ${area}`
}

/** Well inside its own land: borders are smoothed, and a point in a border cell could end up next door. */
function inner(city: City, c: number): boolean {
  return sides(c).every(
    (d) => city.labels[d] === city.labels[c] && sides(d).every((e) => city.labels[e] === city.labels[c]),
  )
}

function locate(c: number, next: () => number): { east: number; north: number } {
  const [x, y] = centre(c)
  const metre = (base: number, km: number) => Math.round((base + km * 1000 + (next() - 0.5) * 90) * 100) / 100
  return { east: metre(origin.east, x), north: metre(origin.north, y) }
}

function points(city: City, seed: number): Point[] {
  const next = stream(seed, 'points')
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]
  const ground = city.places.map((place) => place.cells.filter((c) => inner(city, c)))
  const access = () => pick(['ja', 'ja', 'ja', 'teilweise', 'teilweise', 'nein', 'nein', 'unbekannt'])
  const inhabited = kinds.flatMap((kind) => {
    const weights = city.places.map((place, i) =>
      place.kind === 'jva' || ground[i].length === 0 ? 0 : place.residents * kind.pull(place),
    )
    const all = weights.reduce((a, b) => a + b, 0)
    return Array.from({ length: kind.count }, (_, n): Point => {
      // Even steps instead of free draws: nobody plans ten stops in one street and none in the next.
      let left = ((n + next()) / kind.count) * all
      const i = Math.max(
        0,
        weights.findIndex((w) => (left -= w) < 0),
      )
      const seats = kind.art === 'Kita' ? 30 + 5 * Math.floor(next() * 19) : ''
      const name = title(kind.art, city.names.neu.get(city.places[i].neu) ?? '', n + 1, next)
      return {
        art: kind.art,
        name,
        ...locate(pick(ground[i]), next),
        access: access(),
        seats,
        carrier: pick(kind.carriers),
      }
    })
  })
  const river = [...city.labels.keys()].filter((c) => city.labels[c] === water && inner(city, c))
  const bridge = river.slice(-2)
  const afloat = bridge.map((c, i): Point => ({
    art: 'Haltestelle',
    name: `Lange Brücke ${['West', 'Ost'][i]}`,
    ...locate(c, next),
    access: 'ja',
    seats: '',
    carrier: 'Stadtverkehr',
  }))
  return [...inhabited, ...afloat]
}

export function pointFiles(city: City, seed: number): [string, Uint8Array][] {
  const list = points(city, seed).map((point, i) => ({ id: `E${String(i + 1).padStart(4, '0')}`, ...point }))
  const head = ['ID', 'ART', 'NAME', 'OSTWERT', 'NORDWERT', 'BARRIEREFREI', 'PLAETZE', 'TRAEGER']
  const rows = list.map((p) => [p.id, p.art, p.name, comma(p.east, 2), comma(p.north, 2), p.access, p.seats, p.carrier])
  const stops = list
    .filter((point) => point.art === 'Haltestelle')
    .map((p): Feature => ({
      type: 'Feature',
      properties: { ID: p.id, NAME: p.name, BARRIEREFREI: p.access },
      geometry: { type: 'Point', coordinates: [p.east, p.north] },
    }))
  return [
    ['punkte/einrichtungen.csv', utf8Bom(lines([head, ...rows], '\n'))],
    ['punkte/haltestellen.geojson', writeGeojson('Musterstadt (erfundene Stadt), Haltestellen', stops)],
  ]
}
