import type { IndexTree } from '../../index-tree.ts'
import type { Names } from '../../parts.ts'
import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'

/** An index of nothing, empty sub-indices, sub-indices with a name that is taken, and lists that do not fit the levels. */
export function structureProblems(id: string, tree: IndexTree, index: IndexSpec, names: Names): Problem[] {
  const path = ['index', id]
  if (tree.indicators.length === 0 && tree.groups.length === 0)
    return [
      {
        code: 'ATL-0104',
        path,
        at: 'key',
        found: { de: 'der Eintrag "status" fehlt', en: 'the key "status" is missing' },
        expected: {
          de: 'status: [Indikatoren], oder groups: {Teilindex: [Indikatoren]}',
          en: 'status: [indicators], or groups: {sub-index: [indicators]}',
        },
      },
    ]
  const seen = new Set([id, ...names.directions.keys()])
  return [
    ...tree.groups.flatMap(({ id: own, path: at }): Problem[] => {
      const place = { path: at, at: 'key', value: own } as const
      const empty = ![...tree.indicators, ...tree.groups].some(({ parent }) => parent === own)
      const taken = seen.has(own)
      seen.add(own)
      return [
        ...(empty
          ? [
              {
                code: 'ATL-0104',
                ...place,
                found: { de: `der Teilindex "${own}" ist leer`, en: `the sub-index "${own}" is empty` },
                expected: { de: 'Indikatoren oder Teilindizes', en: 'indicators or sub-indices' },
              } as const,
            ]
          : []),
        ...(taken
          ? [
              {
                code: 'ATL-0107',
                ...place,
                found: {
                  de: `"${own}" heißt schon ein Index, ein Teilindex oder ein Indikator`,
                  en: `"${own}" is the name of an index, a sub-index or an indicator already`,
                },
              } as const,
            ]
          : []),
      ]
    }),
    ...listProblems(index, tree.levels, path),
    ...(index.dynamics
      ? listProblems(index.dynamics, 'given' in index.dynamics ? 1 : tree.levels, [...path, 'dynamics'])
      : []),
  ]
}

function listProblems(
  said: Pick<IndexSpec, 'aggregate' | 'weights' | 'restandardise'>,
  levels: number,
  path: readonly PropertyKey[],
): Problem[] {
  const lists = (['aggregate', 'weights'] as const).flatMap((key): Problem[] => {
    const list = said[key]
    if (!Array.isArray(list) || list.length === levels) return []
    return [
      {
        code: 'ATL-0107',
        path: [...path, key],
        value: String(list.length),
        found: {
          de: `${list.length} Ebenen, der Index hat ${levels}`,
          en: `${list.length} levels, the index has ${levels}`,
        },
        expected: {
          de: 'eines für alle Ebenen, oder je Ebene eines, von den Indikatoren hinauf',
          en: 'one for all levels, or one a level, from the indicators up',
        },
      },
    ]
  })
  const last = Array.isArray(said.aggregate) ? said.aggregate.at(-1) : said.aggregate
  if (!said.restandardise || last?.rescale === undefined) return lists
  return [
    ...lists,
    {
      code: 'ATL-0107',
      path: [...path, 'restandardise'],
      found: {
        de: 'restandardise und rescale bringen den Index beide auf eine Skala',
        en: 'restandardise and rescale both put the index on a scale',
      },
      expected: { de: 'eines von beiden', en: 'one of the two' },
    },
  ]
}
