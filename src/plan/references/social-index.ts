import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { acrossCrosswalk } from './across-crosswalk.ts'
import { exclusionReferences } from './exclusions.ts'
import { unknown } from './unknown.ts'
import { outsideYears } from './years.ts'

type IndexSpec = Parts['index'][string]

/** Members, steps, years and exclusions of the indices. */
export const indexReferences = (parts: Parts, names: Names): Problem[] =>
  Object.entries(parts.index).flatMap(([id, index]) => {
    const path = ['index', id]
    const given = index.dynamics && 'given' in index.dynamics ? index.dynamics.given : []
    return [
      ...memberProblems(index.status, names, [...path, 'status']),
      ...memberProblems(given, names, [...path, 'dynamics', 'given']),
      ...stepProblems(index, path),
      ...(index.dynamics && 'over' in index.dynamics
        ? acrossCrosswalk(index.dynamics.estimated, parts, [...path, 'dynamics'])
        : []),
      ...outsideYears(index.years, parts.years, [...path, 'years']),
      ...exclusionReferences(index.exclude, names, [...path, 'exclude']),
    ]
  })

function memberProblems(members: IndexSpec['status'], names: Names, path: readonly PropertyKey[]): Problem[] {
  const seen = new Set<string>()
  return members.flatMap(({ id }, i): Problem[] => {
    const place = { path: [...path, i], at: 'key', value: id } as const
    const twice = seen.has(id)
    seen.add(id)
    if (twice)
      return [
        {
          code: 'ATL-0107',
          ...place,
          found: { de: `der Indikator "${id}" steht zweimal da`, en: `the indicator "${id}" is there twice` },
          expected: {
            de: 'jeder Indikator einmal; ein Gewicht als indikator: gewicht',
            en: 'each indicator once; a weight as indicator: weight',
          },
        },
      ]
    const neutral: Problem = {
      code: 'ATL-0107',
      ...place,
      found: {
        de: `der Indikator "${id}" ist neutral und hat im Index keine Richtung`,
        en: `the indicator "${id}" is neutral and has no direction in an index`,
      },
      expected: { de: 'direction: burden oder resource', en: 'direction: burden or resource' },
    }
    return [
      ...unknown(id, names.directions.keys(), 'indicator', place.path).map((problem) => ({ ...problem, ...place })),
      ...(names.directions.get(id) === 'neutral' ? [neutral] : []),
    ]
  })
}

/** Without preset every step of the chain must be said. */
function stepProblems(index: IndexSpec, path: readonly PropertyKey[]): Problem[] {
  if (index.preset) return []
  const steps = ['normalise', 'aggregate', 'restandardise', 'classes'] as const
  return [...steps, ...(index.dynamics ? (['dynamics-classes'] as const) : [])]
    .filter((step) => index[step] === undefined)
    .map((step) => ({
      code: 'ATL-0104',
      path,
      at: 'key',
      found: { de: `ohne preset fehlt der Schritt "${step}"`, en: `without a preset the step "${step}" is missing` },
      remedy: { de: 'den Schritt angeben, oder ein preset nennen', en: 'say the step, or name a preset' },
    }))
}
