import { normalise as normalisers } from '../../../measures/composite/normalise/table.ts'
import type { Method } from '../../../model/method.ts'
import type { IndexTree } from '../../index-tree.ts'
import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'
import { unknown } from '../unknown.ts'

/**
 * Alternatives that mean nothing: classes on a scale that changes, weights that do not come from the plan, names of nothing,
 * parts without which nothing is left.
 */
export function uncertaintyProblems(index: IndexSpec, tree: IndexTree, path: readonly PropertyKey[]): Problem[] {
  const { uncertainty, classes, weights, restandardise, aggregate } = index
  if (!uncertainty) return []
  const at = [...path, 'uncertainty']
  const problem = (entry: string, de: string, en: string, expected: [string, string]): Problem => ({
    code: 'ATL-0107',
    path: [...at, entry],
    at: 'key',
    found: { de, en },
    expected: { de: expected[0], en: expected[1] },
  })
  const scaled = restandardise === true || [aggregate ?? []].flat().at(-1)?.rescale !== undefined
  const fixed = Array.isArray(classes) || (typeof classes === 'object' && classes.method === 'fixed')
  const moves = (['normalise', 'aggregate', 'treat', 'without'] as const).filter(
    (entry) => uncertainty[entry] !== undefined,
  )
  const drawn = [aggregate ?? []].flat().map(({ method }) => method)
  // Weights of another method add up to something else, and so does what is summed with them
  const summed = drawn.includes('sum') && Array.isArray(uncertainty.weights) ? (['weights'] as const) : []
  const given = [weights ?? []].flat().map(({ method }) => method)
  // Votes give the same weights whatever the values are: these can be moved like declared ones
  const fixedly = given.length === 0 || given.some((method) => method === 'declared' || method === 'budget')
  const spread = uncertainty.weights !== undefined && !Array.isArray(uncertainty.weights)
  const doubt = drawn.length > 0 && drawn.every((method) => method === 'benefit-of-the-doubt')
  const needs = (uncertainty.normalise ?? []).filter(({ method }) =>
    (normalisers[method] as Method).needs.some((need) => need !== 'population' || index.population === undefined),
  )
  const ids = [...tree.indicators, ...tree.groups].map(({ id }) => id)
  const gone = uncertainty.without === 'each' ? tree.indicators.map(({ id }) => id) : (uncertainty.without ?? [])
  return [
    ...(fixed && !scaled
      ? [...moves, ...summed].map((entry) =>
          problem(
            entry,
            `mit ${entry} ändert sich die Skala, auf der die festen Klassengrenzen liegen`,
            `with ${entry} the scale changes on which the fixed class bounds lie`,
            [
              'restandardise: true, rescale auf der letzten Ebene, oder Klassen nach einem Verfahren',
              'restandardise: true, rescale on the last level, or classes by a method',
            ],
          ),
        )
      : []),
    ...(!fixedly && spread
      ? [
          problem(
            'weights',
            `band und dirichlet verschieben vereinbarte Gewichte; hier gibt es keine, denn weights ist ${given.join(', ')}`,
            `band and dirichlet move agreed weights; there are none here, since weights is ${given.join(', ')}`,
            given.every((method) => method === 'equal')
              ? [
                  'weights: declared am Index (ohne Zahlen zählt jedes 1), oder hier eine Liste von Verfahren',
                  'weights: declared for the index (without numbers each counts 1), or a list of methods here',
                ]
              : ['eine Liste von Verfahren wie [equal]', 'a list of methods such as [equal]'],
          ),
        ]
      : []),
    ...(doubt && uncertainty.weights !== undefined
      ? [
          problem(
            'weights',
            'mit aggregate: benefit-of-the-doubt hat jeder Raum eigene Gewichte; andere ändern nichts',
            'with aggregate: benefit-of-the-doubt every area has weights of its own; others change nothing',
            ['andere Fragen, etwa normalise oder without', 'other questions, such as normalise or without'],
          ),
        ]
      : []),
    ...needs.map(({ method }) =>
      problem(
        'normalise',
        `${method} braucht Angaben, die der Index nicht macht`,
        `${method} needs what the index does not give`,
        ['eine Normalisierung ohne weitere Angaben', 'a normalisation that needs nothing else'],
      ),
    ),
    ...gone
      .filter((one) => ids.includes(one) && isAll(one, tree))
      .map((one) =>
        problem('without', `ohne ${one} bleibt vom Index nichts`, `without ${one} nothing is left of the index`, [
          'Teile, neben denen andere stehen',
          'parts that others stand beside',
        ]),
      ),
    ...(Array.isArray(uncertainty.without)
      ? uncertainty.without.flatMap((one, i) => unknown(one, ids, 'indicator', [...at, 'without', i]))
      : []),
  ]
}

/** Whether every indicator is this part or lies within it. */
function isAll(part: string, { indicators, groups }: IndexTree): boolean {
  const above = new Map(groups.map(({ id, parent }) => [id, parent]))
  const within = (id: string): boolean => id === part || (above.has(id) && within(above.get(id)!))
  return indicators.every(({ id, parent }) => id === part || within(parent))
}
