import { isMap, LineCounter, parseDocument } from 'yaml'
import { AtlasError } from '../model/error.ts'
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
    ...(whole.areas && { areas: whole.areas }),
    sources: kept(whole.sources, sources),
    points: kept(whole.points, points),
    indicators: {},
    protect: { 'minimum-count': 1 },
  }
  return { plan: placeless(reduced, file), sources: Object.keys(whole.sources) }
}

/** JSON is YAML: what is wrong is said by the same reader, but a place in the reduced text is none in the file. */
function placeless(reduced: object, file: string): Plan {
  try {
    return readPlan(JSON.stringify(reduced), file)
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    throw new AtlasError(error.findings.map(({ row: _row, column: _column, ...finding }) => finding))
  }
}

const kept = (entries: Readonly<Record<string, unknown>>, ids: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(entries, id) ? [[id, entries[id]]] : [])))
