import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { exclusionReferences } from './exclusions.ts'
import { outsideScope, ownYears } from './index/years.ts'
import { nameProblems } from './type-names.ts'
import { unknown } from './unknown.ts'
import { outsideYears } from './years.ts'

/** Indicators, years and exclusions of the typologies, and whether method and starts go together. */
export const typologyReferences = (parts: Parts, names: Names): Problem[] =>
  Object.entries(parts.typology).flatMap(([id, typology]) => {
    const path = ['typology', id]
    const { base, normalise, years } = typology
    const own = parts.years && ownYears(parts.years, years)
    const member = (i: number) => [...path, 'indicators', i]
    return [
      ...typology.indicators.flatMap((name, i) => unknown(name, names.directions.keys(), 'indicator', member(i))),
      ...typology.indicators.flatMap((name, i) =>
        typology.indicators.indexOf(name) < i ? [twice(name, member(i))] : [],
      ),
      ...starts(typology, path),
      ...nameProblems(typology, path),
      ...(own ? outsideScope({ scope: normalise.scope, path: [...path, 'normalise', 'scope'] }, own) : []),
      ...(own && base !== undefined ? outsideScope({ scope: { base }, path }, own) : []),
      ...outsideYears(years, parts.years, [...path, 'years']),
      ...exclusionReferences(typology.exclude, names, [...path, 'exclude']),
    ]
  })

const twice = (name: string, path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  value: name,
  found: { de: `der Indikator "${name}" steht zweimal da`, en: `the indicator "${name}" is there twice` },
  expected: { de: 'jeder Indikator einmal', en: 'each indicator once' },
})

/** Ward has one answer and begins once; of k-means it must be said how often. */
function starts({ method, starts: given }: Parts['typology'][string], path: readonly PropertyKey[]): Problem[] {
  if (method === 'k-means' && given === undefined)
    return [
      {
        code: 'ATL-0104',
        path: [...path, 'method'],
        found: { de: 'der Eintrag "starts" fehlt', en: 'the key "starts" is missing' },
        expected: {
          de: 'bei k-means: wie oft von vorn begonnen wird, etwa starts: 100',
          en: 'with k-means: how often it begins anew, such as starts: 100',
        },
      },
    ]
  if (method === 'ward' && given !== undefined)
    return [
      {
        code: 'ATL-0107',
        path: [...path, 'starts'],
        at: 'key',
        value: String(given),
        found: { de: 'starts nur mit method: k-means', en: 'starts with method: k-means only' },
        expected: { de: 'ward hat nur eine Lösung', en: 'ward has one answer only' },
      },
    ]
  return []
}
