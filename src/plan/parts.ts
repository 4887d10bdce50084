import type { z } from 'zod'
import { areas } from './schema/areas.ts'
import { association } from './schema/association.ts'
import { checks } from './schema/checks.ts'
import { indicator } from './schema/indicators.ts'
import { levelChoice } from './schema/levels.ts'
import { points } from './schema/points.ts'
import { protect } from './schema/protect.ts'
import { segregation } from './schema/segregation.ts'
import { socialIndex } from './schema/social-index.ts'
import { source } from './schema/sources.ts'
import { typology } from './schema/typology.ts'
import { years } from './schema/basic.ts'

/** The parts of a plan that are sound in themselves, so that their names can be checked even where others are not. */
export interface Parts {
  readonly years: z.output<typeof years> | null
  readonly areas: z.output<typeof areas> | null
  readonly sources: Readonly<Record<string, z.output<typeof source>>>
  readonly indicators: Readonly<Record<string, z.output<typeof indicator>>>
  readonly points: Readonly<Record<string, z.output<typeof points>>>
  readonly checks: z.output<typeof checks> | null
  readonly levels: z.output<typeof levelChoice> | null
  readonly protect: z.output<typeof protect> | null
  readonly segregation: z.output<typeof segregation> | null
  readonly association: z.output<typeof association> | null
  readonly index: Readonly<Record<string, z.output<typeof socialIndex>>>
  readonly typology: Readonly<Record<string, z.output<typeof typology>>>
  /** As written; empty where the plan leaves them to the default. */
  readonly outputs: readonly unknown[]
}

export function soundParts(read: unknown): Parts {
  const sections = entriesOf(read)
  const one = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | null =>
    schema.safeParse(value).data ?? null
  const each = <S extends z.ZodType>(schema: S, value: unknown): Record<string, z.output<S>> =>
    Object.fromEntries(
      Object.entries(entriesOf(value)).flatMap(([id, entry]) => {
        const parsed = schema.safeParse(entry)
        return parsed.success ? [[id, parsed.data]] : []
      }),
    )
  return {
    years: one(years, sections['years']),
    areas: one(areas, sections['areas']),
    sources: each(source, sections['sources']),
    indicators: each(indicator, sections['indicators']),
    points: each(points, sections['points']),
    checks: one(checks, sections['checks']),
    levels: one(levelChoice, sections['levels']),
    protect: one(protect, sections['protect']),
    segregation: one(segregation, sections['segregation']),
    association: one(association, sections['association']),
    index: each(socialIndex, sections['index']),
    typology: each(typology, sections['typology']),
    outputs: Array.isArray(sections['outputs']) ? sections['outputs'] : [],
  }
}

/** The names that a plan declares, whether or not what they stand for is sound. */
export interface Names {
  /** `source.column` and its type. */
  readonly columns: ReadonlyMap<string, 'number' | 'text'>
  readonly directions: ReadonlyMap<string, unknown>
  readonly levels: readonly string[]
  readonly sources: readonly string[]
}

export function declaredNames(read: unknown): Names {
  const sections = entriesOf(read)
  const columns = Object.entries(entriesOf(sections['sources'])).flatMap(([id, entry]) =>
    Object.entries(entriesOf(entriesOf(entry)['columns'])).map(
      ([name, column]) => [`${id}.${name}`, entriesOf(column)['type'] === 'text' ? 'text' : 'number'] as const,
    ),
  )
  const areaEntries = entriesOf(sections['areas'])
  const base = entriesOf(areaEntries['base'])['level']
  return {
    columns: new Map([
      ...columns,
      ...Object.keys(entriesOf(sections['points'])).map((id) => [`${id}.count`, 'number'] as const),
    ]),
    directions: new Map(
      Object.entries(entriesOf(sections['indicators'])).map(([id, entry]) => [id, entriesOf(entry)['direction']]),
    ),
    sources: Object.keys(entriesOf(sections['sources'])),
    levels: [...(typeof base === 'string' ? [base] : []), ...Object.keys(entriesOf(areaEntries['levels']))],
  }
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
