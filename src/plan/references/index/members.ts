import type { Placed } from '../../index-tree.ts'
import type { Names } from '../../parts.ts'
import type { Problem } from '../../problem.ts'
import { unknown } from '../unknown.ts'

/** Indicators of an index: declared, each once, and none without a direction. */
export function memberProblems(members: readonly Pick<Placed, 'id' | 'path'>[], names: Names): Problem[] {
  const seen = new Set<string>()
  return members.flatMap(({ id, path }): Problem[] => {
    const place = { path, at: 'key', value: id } as const
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
      ...unknown(id, names.directions.keys(), 'indicator', path).map((problem) => ({ ...problem, ...place })),
      ...(names.directions.get(id) === 'neutral' ? [neutral] : []),
    ]
  })
}
