import type { Document } from 'yaml'

interface Parts {
  readonly years: unknown
  /** null where the plan names none yet. */
  readonly areas: object | null
  readonly sources: Readonly<Record<string, unknown>>
  readonly points: Readonly<Record<string, unknown>>
}

/** Years, areas, sources and points of a plan as they are written, the areas without what names columns of sources. */
export function parts(document: Document): Parts {
  const read = record(document.toJS({ maxAliasCount: 100 }))
  const areas = withoutExclude(record(read['areas']))
  const { earlier } = areas
  const editions = Array.isArray(earlier)
    ? { earlier: (earlier as unknown[]).map((edition) => withoutCounts(record(edition))) }
    : {}
  return {
    years: read['years'],
    areas: Object.keys(areas).length === 0 ? null : { ...areas, ...editions },
    sources: record(read['sources']),
    points: record(read['points']),
  }
}

const withoutExclude = ({ exclude: _exclude, ...rest }: Readonly<Record<string, unknown>>) => rest

function withoutCounts(edition: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { counts, ...crosswalk } = record(edition['crosswalk'])
  return counts === undefined ? { ...edition } : { ...edition, crosswalk }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
