import type { IndexTree } from '../../index-tree.ts'
import type { Parts } from '../../parts.ts'
import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'

/** Weights that are declared but would not count, and dimensions without a theme. */
export function weightProblems(
  index: IndexSpec,
  tree: IndexTree,
  { indicators }: Parts,
  path: readonly PropertyKey[],
): Problem[] {
  const { weights, aggregate } = index
  const on = <M extends { readonly method: string }>(said: M | M[] | undefined, parent: string) =>
    [said ?? []].flat()[Array.isArray(said) ? tree.heights.get(parent)! : 0]?.method
  const idle = [...tree.indicators, ...tree.groups].flatMap(({ id, parent, weight, path: at }): Problem[] => {
    const [weigh, draw] = [on(weights, parent), on(aggregate, parent)]
    const other = weigh !== undefined && weigh !== 'declared' ? `weights: ${weigh}` : null
    const why = other ?? (draw === 'benefit-of-the-doubt' && weight !== 0 ? `aggregate: ${draw}` : null)
    if (weight === 1 || why === null) return []
    return [
      {
        code: 'ATL-0107',
        path: at,
        at: 'key',
        value: String(weight),
        found: {
          de: `"${id}" hat das Gewicht ${weight}, das mit ${why} nicht zählt`,
          en: `"${id}" has the weight ${weight}, which does not count with ${why}`,
        },
        expected:
          other === null
            ? { de: 'kein Gewicht, oder ein anderes aggregate', en: 'no weight, or another aggregate' }
            : { de: 'weights: declared, oder kein Gewicht', en: 'weights: declared, or no weight' },
      },
    ]
  })
  idle.push(...votesOnGiven(index, path))
  if ([weights ?? []].flat()[0]?.method !== 'by-dimension') return idle
  const without = tree.indicators.filter(
    ({ id }) => Object.hasOwn(indicators, id) && indicators[id]!.theme === undefined,
  )
  return [
    ...idle,
    ...without.map(({ id }): Problem => ({
      code: 'ATL-0104',
      path: ['indicators', id],
      at: 'key',
      found: { de: `"${id}" hat kein "theme"`, en: `"${id}" has no "theme"` },
      expected: {
        de: `das Thema als Dimension, denn ${path.join('.')} gewichtet nach Dimensionen`,
        en: `the theme as dimension, since ${path.join('.')} weighs by dimension`,
      },
    })),
  ]
}

/** Points are given to indicators; changes that were delivered as such have none. */
function votesOnGiven({ weights, dynamics }: IndexSpec, path: readonly PropertyKey[]): Problem[] {
  if (!dynamics || !('given' in dynamics)) return []
  const used = [dynamics.weights ?? weights ?? []].flat()
  if (!used.some(({ method }) => method === 'budget')) return []
  return [
    {
      code: 'ATL-0107',
      path: [...path, 'dynamics'],
      at: 'key',
      found: {
        de: 'Punkte von Fachleuten gelten den Indikatoren, nicht den gelieferten Veränderungen',
        en: 'points of experts are for the indicators, not for delivered changes',
      },
      expected: { de: 'dynamics: {weights: declared}', en: 'dynamics: {weights: declared}' },
    },
  ]
}
