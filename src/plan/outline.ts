import { isMap, LineCounter, parseDocument } from 'yaml'
import { parts } from './outline-parts.ts'
import type { Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'

/** A plan text reduced to its areas, its years, some of its sources and points: what is enough to read files with. */
export interface Outline {
  readonly plan: Plan
  /** The sources that the whole text declares. */
  readonly sources: readonly string[]
}

/**
 * The outline of a plan that need not be whole yet: sources may be missing, and indicators may name them all the
 * same. Throws an AtlasError for what is wrong with the parts that are kept, or with the YAML itself.
 */
export function outline(
  text: string,
  file: string,
  sources: readonly string[] = [],
  points: readonly string[] = [],
): Outline {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false })
  if (document.errors.length > 0 || !isMap(document.contents)) return { plan: readPlan(text, file), sources: [] }
  const whole = parts(document)
  const reduced = {
    atlas: 1,
    title: 'x',
    publisher: { name: 'x', licence: 'x' },
    years: whole.years,
    areas: whole.areas,
    sources: kept(whole.sources, sources),
    points: kept(whole.points, points),
    indicators: {},
    protect: { 'minimum-count': 1 },
  }
  // JSON is YAML: what is wrong is said by the same reader.
  return { plan: readPlan(JSON.stringify(reduced), file), sources: Object.keys(whole.sources) }
}

const kept = (entries: Readonly<Record<string, unknown>>, ids: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(entries, id) ? [[id, entries[id]]] : [])))
