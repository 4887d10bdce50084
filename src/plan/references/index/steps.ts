import type { IndexTree } from '../../index-tree.ts'
import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'

/** Steps that must be said: those of the chain where no preset says them, and who is assessed where gaps are filled. */
export function stepProblems(index: IndexSpec, tree: IndexTree, path: readonly PropertyKey[]): Problem[] {
  const steps = [
    'normalise',
    'aggregate',
    'classes',
    ...(index.dynamics ? (['dynamics-classes'] as const) : []),
  ] as const
  const missing = steps
    .filter((step) => index[step] === undefined)
    .map((step): Problem => ({
      code: 'ATL-0104',
      path,
      at: 'key',
      found: { de: `ohne preset fehlt der Schritt "${step}"`, en: `without a preset the step "${step}" is missing` },
      remedy: { de: 'den Schritt angeben, oder ein preset nennen', en: 'say the step, or name a preset' },
    }))
  const filling = index.impute ? 'impute' : stretches(index.aggregate) ? 'at-least' : null
  if (index.screening !== undefined || filling === null || tree.indicators.length === 0) return missing
  return [
    ...missing,
    {
      code: 'ATL-0104',
      path,
      at: 'key',
      found: { de: `mit ${filling} fehlt "screening"`, en: `with ${filling} "screening" is missing` },
      expected: {
        de: 'welche Räume mit Lücken bewertet werden: screening: {present: Anteil} oder screening: none',
        en: 'which areas with gaps are assessed: screening: {present: share} or screening: none',
      },
    },
  ]
}

const stretches = (aggregate: IndexSpec['aggregate']): boolean =>
  [aggregate ?? []].flat().some((level) => (level['at-least'] ?? 1) < 1)
