import { inhabited } from '../../measures/association/inhabited.ts'
import type { LinkValues } from '../../measures/association/links.ts'
import type { City } from '../../model/city.ts'
import type { Definition, Values } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import { components } from '../../prepare/space/components.ts'
import { parametersOf } from './measure-city.ts'
import { parameterText } from './parameter-text.ts'

/** A measure of any kind with what it is set to. */
export interface SetMeasure {
  readonly measure: Definition
  readonly given: Partial<Values<string>>
}

/** Who is whose neighbour on a level, as a measure asks for it, among the areas where somebody lives. */
export interface CityLinks {
  readonly level: string
  /** `neighbours=knn k=6`. */
  readonly neighbours: string
  readonly areas: number
  /** Links, each direction by itself. */
  readonly links: number
  /** Neighbours an area: in the mean, the fewest, the most. */
  readonly mean: number
  readonly least: number
  readonly most: number
  /** Areas without any. */
  readonly islands: readonly string[]
  /** Connected parts, whichever way links point; an area without neighbours is one by itself. */
  readonly parts: number
}

/** What is told of links, the links themselves, and what they were asked by. */
export interface FoundLinks {
  readonly told: CityLinks
  readonly ids: readonly string[]
  readonly values: LinkValues
  readonly found: Neighbours
  /** Centroids in km. */
  readonly x: Float64Array
  readonly y: Float64Array
}

/** The neighbours that some measures ask for, each kind once; none without geometry. */
export function linksOf(city: City, asked: readonly SetMeasure[]): readonly FoundLinks[] {
  const { space, contiguity, total } = city
  if (!space || !contiguity) return []
  const kinds = new Map<string, LinkValues>()
  for (const { measure, given } of asked) {
    const { neighbours, k, km } = measure.parameters
    if (!neighbours || !k || !km) continue
    const values = parametersOf({ parameters: { neighbours, k, km } }, given)
    const text = parameterText({ parameters: { neighbours, k, km } }, values)
    kinds.set(text, { ...values, weights: 1 } as unknown as LinkValues)
  }
  return [...kinds].map(([text, values]) => {
    const { where, neighbours: found } = inhabited({ group: total, total, space, contiguity }, values)
    const { start, to } = found
    const counts = Array.from(where, (_, i) => start[i + 1]! - start[i]!)
    const ids = Array.from(where, (i) => city.ids[i]!)
    return {
      told: {
        level: city.level,
        neighbours: text,
        areas: where.length,
        links: to.length,
        mean: to.length / where.length,
        least: Math.min(...counts),
        most: Math.max(...counts),
        islands: ids.filter((_, i) => counts[i] === 0),
        parts: new Set(components(found)).size,
      },
      ids,
      values,
      found,
      x: Float64Array.from(where, (i) => space.x[i]!),
      y: Float64Array.from(where, (i) => space.y[i]!),
    }
  })
}
