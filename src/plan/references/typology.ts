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

/** Entries that a method needs, and those that say nothing with it. */
function starts(
  { method, starts: given, covariance }: Parts['typology'][string],
  path: readonly PropertyKey[],
): Problem[] {
  const missing = (key: string, expected: Problem['expected']): Problem => ({
    code: 'ATL-0104',
    path: [...path, 'method'],
    found: { de: `der Eintrag "${key}" fehlt`, en: `the key "${key}" is missing` },
    ...(expected && { expected }),
  })
  const needless = (key: string, value: string, only: string, expected: Problem['expected']): Problem => ({
    code: 'ATL-0107',
    path: [...path, key],
    at: 'key',
    value,
    found: { de: `${key} nur mit method: ${only}`, en: `${key} with method: ${only} only` },
    ...(expected && { expected }),
  })
  return [
    ...(method !== 'ward' && given === undefined
      ? [
          missing('starts', {
            de: `bei ${method}: wie oft von vorn begonnen wird, etwa starts: 100`,
            en: `with ${method}: how often it begins anew, such as starts: 100`,
          }),
        ]
      : []),
    ...(method === 'ward' && given !== undefined
      ? [
          needless('starts', String(given), 'k-means', {
            de: 'ward hat nur eine Lösung',
            en: 'ward has one answer only',
          }),
        ]
      : []),
    ...(method === 'gaussian-mixture' && covariance === undefined
      ? [
          missing('covariance', {
            de: 'bei gaussian-mixture: full, oder diagonal (weniger Parameter, für wenige Räume)',
            en: 'with gaussian-mixture: full, or diagonal (fewer parameters, for few areas)',
          }),
        ]
      : []),
    ...(method !== 'gaussian-mixture' && covariance !== undefined
      ? [
          needless('covariance', covariance, 'gaussian-mixture', {
            de: 'ward und k-means kennen keine Kovarianz',
            en: 'ward and k-means know no covariance',
          }),
        ]
      : []),
  ]
}
