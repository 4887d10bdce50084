import { apportion, shuffle, stream } from './chance.ts'
import { area, borders, type Polygon } from './boundaries.ts'
import type { City, Gebietsstand } from './city.ts'
import { water } from './mesh.ts'
import { regionen, stadtteile } from './names.ts'
import { comma, lines, utf8, utf8Bom } from './write-csv.ts'
import { polygon, writeGeojson } from './write-geojson.ts'

type Draw = (cells: readonly number[]) => Polygon[]

/** Areas with two pieces come as two features with the same key, the way exclaves are often delivered. */
function bezugsraeume(city: City, stand: Gebietsstand, date: string, draw: Draw, seed: number): Uint8Array {
  const features = [...city.names[stand]].flatMap(([key, name]) => {
    const parts = draw(city.places.filter((place) => place[stand] === key).flatMap((place) => place.cells))
    parts.sort((a, b) => area(b) - area(a))
    return parts.map((part, i) =>
      polygon(
        {
          RAUM_NR: key,
          RAUM_NAME: name,
          ST_NR: key.slice(0, 4),
          SR_NR: key.slice(0, 2),
          STAND: date,
          FLAECHE_M2: Math.round(area(part)),
          EXCLAVE: `${i + 1}/${parts.length}`,
        },
        part,
      ),
    )
  })
  const title = `Musterstadt (erfundene Stadt), Bezugsräume, Gebietsstand ${date}`
  return writeGeojson(title, shuffle(features, stream(seed, `order/geo/${stand}`)))
}

function fluss(city: City, draw: Draw): Uint8Array {
  const parts = draw([...city.labels.keys()].filter((c) => city.labels[c] === water))
  return writeGeojson(
    'Musterstadt (erfundene Stadt), Fluss',
    parts.map((part, i) => polygon({ NAME: 'Muster (erfundener Fluss)', TEIL: i + 1 }, part)),
  )
}

/** Millionths, so that the printed weights of an old area add up to exactly 1. */
const weight = (n: number) => (n === 1_000_000 ? '1' : comma(n / 1_000_000, 6))

function umsteiger(city: City, draw: Draw): Uint8Array {
  const rows = [...city.names.alt.keys()].sort().flatMap((alt) => {
    const parts = city.places.filter((place) => place.alt === alt)
    const targets = [...new Set(parts.map((place) => place.neu))].sort()
    const sum = (value: (place: City['places'][number]) => number) =>
      apportion(
        1_000_000,
        targets.map((neu) => parts.filter((place) => place.neu === neu).reduce((n, place) => n + value(place), 0)),
      )
    const people = sum((place) => city.people(place, 2021).EW_INSG)
    const land = sum((place) => draw(place.cells).reduce((m, part) => m + area(part), 0))
    return targets.map((neu, i) => [alt, neu, weight(people[i]), weight(land[i])])
  })
  return utf8Bom(lines([['RAUM_ALT', 'RAUM_NEU', 'ANTEIL_EINWOHNER', 'ANTEIL_FLAECHE'], ...rows], '\n'))
}

export function geoFiles(city: City, seed: number): [string, Uint8Array][] {
  const draw = borders(city.labels, seed)
  const stadtteil = stadtteile.map(([key, name]) => [key, name, key.slice(0, 2)])
  return [
    ['geo/bezugsraeume_2019.geojson', bezugsraeume(city, 'alt', '2019-01-01', draw, seed)],
    ['geo/bezugsraeume_2022.geojson', bezugsraeume(city, 'neu', '2022-01-01', draw, seed)],
    ['geo/fluss.geojson', fluss(city, draw)],
    ['geo/stadtteile.csv', utf8(lines([['ST_NR', 'ST_NAME', 'SR_NR'], ...stadtteil], '\n'))],
    ['geo/sozialregionen.csv', utf8(lines([['SR_NR', 'SR_NAME'], ...regionen], '\n'))],
    ['geo/umsteiger_2019_2022.csv', umsteiger(city, draw)],
  ]
}
