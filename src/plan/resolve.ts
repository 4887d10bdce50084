import type { Plan } from './plan.ts'
import { resolveAreas } from './resolve/areas.ts'
import { resolveAssociation } from './resolve/association.ts'
import { resolveChecks } from './resolve/checks.ts'
import { exclusion } from './resolve/exclusion.ts'
import { resolveIndicator } from './resolve/indicator.ts'
import { chosenLevels } from './resolve/levels.ts'
import { resolvePoints } from './resolve/points.ts'
import { resolveSegregation } from './resolve/segregation.ts'
import { resolveIndex } from './resolve/social-index.ts'
import { resolveSource } from './resolve/source.ts'
import { resolveTypology } from './resolve/typology.ts'
import { within } from './resolve/within.ts'
import type { Spec } from './schema/spec.ts'

/** The plan as understood: defaults filled in, short forms written out. Names are known to be good. */
export function resolve(spec: Spec): Plan {
  const { from, to } = spec.years
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const sections = <A, B>(record: Readonly<Record<string, A>>, map: (value: A, id: string) => B): Record<string, B> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]))
  const sources = sections(spec.sources, (source) => resolveSource(source, years))
  return {
    title: spec.title,
    notice: spec.notice ?? null,
    publisher: {
      name: spec.publisher.name,
      licence: spec.publisher.licence,
      contact: spec.publisher.contact ?? null,
      ags: spec.publisher.ags ?? null,
      uri: spec.publisher.uri ?? null,
    },
    years,
    language: spec.language,
    areas: resolveAreas(spec.areas),
    sources,
    points: sections(spec.points, (points, id) => resolvePoints(points, id, years)),
    checks: resolveChecks(spec.checks, sources),
    indicators: sections(spec.indicators, (indicator) => resolveIndicator(indicator, spec.classes, spec.points)),
    levels: [...new Set([spec.areas.base.level, ...chosenLevels(spec.levels, spec.areas)])],
    segregation: spec.segregation ? resolveSegregation(spec.segregation, spec.areas) : null,
    association: spec.association ? resolveAssociation(spec.association, spec) : null,
    index: sections(spec.index, (index, id) =>
      resolveIndex(id, index, spec.indicators, within(index.years, years), index.exclude.map(exclusion)),
    ),
    typology: sections(spec.typology, (typology) =>
      resolveTypology(typology, spec.indicators, within(typology.years, years), typology.exclude.map(exclusion)),
    ),
    protect: {
      minimumCount: spec.protect['minimum-count'],
      denominators: spec.protect.denominators ?? null,
      below: spec.protect.below,
      secondary: spec.protect.secondary,
    },
    outputs: spec.outputs,
  }
}
