import { indexTree } from '../index-tree.ts'
import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { withPreset } from '../with-preset.ts'
import { acrossCrosswalk } from './across-crosswalk.ts'
import { columnProblems } from './columns.ts'
import { exclusionReferences } from './exclusions.ts'
import { memberProblems } from './index/members.ts'
import { needProblems } from './index/needs.ts'
import { reliabilityProblems } from './index/reliability.ts'
import { stepProblems } from './index/steps.ts'
import { structureProblems } from './index/structure.ts'
import { attentionProblems } from './index/attention.ts'
import { uncertaintyProblems } from './index/uncertainty.ts'
import { weightProblems } from './index/weights.ts'
import { yearProblems } from './index/years.ts'
import { unknown } from './unknown.ts'
import { outsideYears } from './years.ts'

/** Members, structure, steps, years and exclusions of the indices. */
export const indexReferences = (parts: Parts, names: Names): Problem[] =>
  Object.entries(parts.index).flatMap(([id, written]) => {
    const path = ['index', id]
    const index = withPreset(written)
    const tree = indexTree(id, index)
    const { dynamics } = index
    const given = dynamics && 'given' in dynamics ? dynamics.given : []
    const ids = tree.indicators.map((one) => one.id)
    const keyed = (record: object | undefined, ...at: string[]) =>
      Object.keys(record ?? {}).flatMap((name) =>
        unknown(name, ids, 'indicator', [...path, ...at, name]).map((problem) => ({ ...problem, at: 'key' as const })),
      )
    return [
      ...structureProblems(id, tree, index, names),
      ...memberProblems(tree.indicators, names),
      ...memberProblems(
        given.map((member, i) => ({ id: member.id, path: [...path, 'dynamics', 'given', i] })),
        names,
      ),
      ...stepProblems(index, tree, path),
      ...weightProblems(index, tree, parts, path),
      ...needProblems(index, path),
      ...yearProblems(index, parts, path),
      ...reliabilityProblems(index, tree, parts, names, path),
      ...uncertaintyProblems(index, tree, path),
      ...attentionProblems(index, path),
      ...keyed(index.contains, 'contains'),
      ...Object.entries(index.contains ?? {}).flatMap(([own, list]) =>
        list.flatMap((one, i) => unknown(one, ids, 'indicator', [...path, 'contains', own, i])),
      ),
      ...keyed(index.targets, 'targets'),
      ...keyed(index.goalposts, 'goalposts'),
      ...keyed(index.normalise?.own, 'normalise', 'own'),
      ...keyed(index.treat?.own, 'treat', 'own'),
      ...keyed(index.denominate?.by, 'denominate', 'by'),
      ...Object.entries(index.denominate?.by ?? {}).flatMap(([own, column]) =>
        columnProblems(names, column, [...path, 'denominate', 'by', own], 'number'),
      ),
      ...(index.population ?? []).flatMap((column, i) =>
        columnProblems(names, column, [...path, 'population', i], 'number'),
      ),
      ...(index.impute?.by === undefined
        ? []
        : unknown(index.impute.by, names.levels, 'level', [...path, 'impute', 'by'])),
      ...(dynamics && 'over' in dynamics ? acrossCrosswalk(dynamics.estimated, parts, [...path, 'dynamics']) : []),
      ...outsideYears(index.years, parts.years, [...path, 'years']),
      ...exclusionReferences(index.exclude, names, [...path, 'exclude']),
    ]
  })
