import { readFileSync } from 'node:fs'
import type { Inputs } from '../../src/model/measure.ts'
import type { Neighbours } from '../../src/model/neighbours.ts'
import { referenceCases, type ReferenceCase } from './reference-cases.ts'

type Block = Readonly<Record<string, number>>

/** One group with its map as other programs had it: their own neighbour lists, centroids and centres. */
export interface SpatialCase extends ReferenceCase {
  readonly map: Pick<Inputs, 'group' | 'other' | 'total' | 'space' | 'contiguity'>
  /** With the centre that bears this name in PySAL's answers. */
  readonly centred: (name: string) => Pick<Inputs, 'group' | 'other' | 'total' | 'space' | 'centres'>
  /** Published formulas in numpy, empty areas left out: `spatial_km_diag_…` by name, the rest together. */
  readonly numpy: Block
  readonly decay: Readonly<Record<'massey-denton' | 'white' | 'zero', Block>>
  /** Whether OasisR saw the same neighbours: in Berlin GEOS gives it 2 to 4 links less (README of the reference). */
  readonly sameLinks: boolean
  readonly oasisrDecay: Readonly<Record<'massey-denton' | 'white' | 'zero', Block>>
}

/** All groups of a reference folder with geometry; lengths in km. */
export function spatialCases(folder: URL, year: string): readonly SpatialCase[] {
  const json = (name: string) => JSON.parse(readFileSync(new URL(`expected/${name}`, folder), 'utf8'))
  const geometry = json('geometry.json')
  const touching = json('contiguity.json')
  const ids = geometry.id as string[]
  const km = (values: number[], unit = 1000) => Object.freeze(values.map((value) => value / unit))
  const space = Object.freeze({
    x: km(geometry.centroid_x),
    y: km(geometry.centroid_y),
    size: km(geometry.area_m2, 1e6),
    perimeter: km(geometry.perimeter_m),
  })
  const lengths = touching.shared_boundary_m as Record<string, Record<string, number>>
  const contiguity = {
    queen: listed(ids, (id) => (touching.queen[id] ?? []).map((to: string) => [to, 1])),
    rook: listed(ids, (id) => (touching.rook[id] ?? []).map((to: string) => [to, lengths[id]![to]! / 1000])),
  }
  const literature = json('literature_singlegroup.json').values
  const third = json('r_oasisr.json')
  return referenceCases(folder, year).map((one) => {
    const own = literature[one.name]
    const without = own.without_empty_areas ?? own
    const oasisr = third[one.name.split('|')[0]!]
    return {
      ...one,
      map: { ...one.inputs, space, contiguity },
      centred: (name) => {
        const [x, y] = one.pysal[`AbsoluteCentralization(center=${name}).center_values`] as unknown as [number, number]
        return { ...one.inputs, space, centres: { x: [x / 1000], y: [y / 1000] } }
      },
      numpy: without,
      decay: {
        'massey-denton': without['spatial_km_diag_sqrt(0.6a)'],
        white: without['spatial_km_diag_0.6sqrt(a)'],
        zero: without['spatial_km_diag_0'],
      },
      sameLinks: third.links.queen === touching.queen_links && third.links.rook === touching.rook_links,
      oasisrDecay: {
        'massey-denton': oasisr['km_diagsqrt(0.6a)'],
        white: oasisr['km_diag0.6sqrt(a)'],
        zero: oasisr['km_diag0'],
      },
    }
  })
}

function listed(ids: readonly string[], of: (id: string) => (readonly [string, number])[]): Neighbours {
  const position = new Map(ids.map((id, i) => [id, i]))
  const rows = ids.map((id) => of(id).map(([to, weight]) => [position.get(to)!, weight] as const))
  for (const row of rows) row.sort(([a], [b]) => a - b)
  const start = new Int32Array(ids.length + 1)
  rows.forEach((row, i) => (start[i + 1] = start[i]! + row.length))
  const links = rows.flat()
  return { start, to: Int32Array.from(links, ([to]) => to), weight: Float64Array.from(links, ([, weight]) => weight) }
}

/** The invented city, 2021. */
export const kunststadt = spatialCases(new URL('../../fixtures/reference/kunststadt-64/', import.meta.url), '2021')

/** Position of a named way in the options of a choice. */
export const ways = { 'massey-denton': 0, white: 1, zero: 2 } as const
export const owns = Object.entries(ways) as ['massey-denton' | 'white' | 'zero', number][]
