import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { associationProblems } from './association.ts'
import { columnProblems } from './columns.ts'
import { localProblems, measureProblems } from './measures.ts'
import { unknown } from './unknown.ts'

/** Columns, measures and levels of the segregation chapter. */
export function segregationReferences({ segregation, areas }: Parts, names: Names): Problem[] {
  if (!segregation) return []
  const { groups, pairs, levels } = segregation
  const path = ['segregation']
  const column = (name: string, ...rest: PropertyKey[]) => columnProblems(names, name, [...path, ...rest], 'number')
  return [
    ...Object.entries(groups).flatMap(([id, { count, of }]) => [
      ...column(count, 'groups', id, 'count'),
      ...column(of, 'groups', id, 'of'),
    ]),
    ...pairs.flatMap((pair, i) =>
      Array.isArray(pair)
        ? pair.flatMap((name, j) => column(name, 'pairs', i, j))
        : pair.of.flatMap((name, j) => column(name, 'pairs', i, 'of', j)),
    ),
    ...Object.entries(segregation.sets).flatMap(([id, { groups: names, of }]) => [
      ...names.flatMap((name, i) => column(name, 'sets', id, 'groups', i)),
      ...(of === undefined ? [] : column(of, 'sets', id, 'of')),
    ]),
    ...segregation.measures.flatMap((one, i) => measureProblems(segregation, areas, one, [...path, 'measures', i])),
    ...(segregation.local ?? []).flatMap((one, i) => localProblems(segregation, areas, one, [...path, 'local', i])),
    ...associationProblems(segregation),
    ...(Array.isArray(levels)
      ? levels.flatMap((name, i) => unknown(name, names.levels, 'level', [...path, 'levels', i]))
      : []),
    ...(pairs.length > 0 &&
    segregation.measures.every((one) => (typeof one === 'string' ? one : one.measure) === 'segregation-index')
      ? [pairsWithoutMeasure]
      : []),
    ...(segregation.areas === 'base' && areas && areas.earlier.every(({ crosswalk }) => crosswalk === undefined)
      ? [nothingToCarry]
      : []),
  ]
}

const nothingToCarry: Problem = {
  code: 'ATL-0107',
  path: ['segregation', 'areas'],
  value: 'base',
  found: {
    de: 'kein früherer Gebietsstand hat einen Umsteigeschlüssel, mit dem sich seine Jahre umrechnen ließen',
    en: 'no earlier Gebietsstand has a crosswalk that its years could be carried with',
  },
  expected: { de: 'areas.earlier[].crosswalk', en: 'areas.earlier[].crosswalk' },
}

const pairsWithoutMeasure: Problem = {
  code: 'ATL-0107',
  path: ['segregation', 'pairs'],
  at: 'key',
  found: {
    de: 'der segregation-index vergleicht mit allen übrigen; für zwei Gruppen gegeneinander ist kein Maß genannt',
    en: 'the segregation-index compares with everybody else; no measure is named for two groups against each other',
  },
  expected: { de: 'ein Maß wie dissimilarity unter measures', en: 'a measure such as dissimilarity in measures' },
}
