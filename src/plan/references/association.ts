import { chosen } from '../../measures/chosen.ts'
import { catalogue } from '../../measures/catalogue.ts'
import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

type Segregation = NonNullable<Parts['segregation']>

/** Groups that stand around others, and neighbours: that they are there, and that a measure makes something of them. */
export function associationProblems(segregation: Segregation): Problem[] {
  const { around, groups, neighbours, measures, local = [] } = segregation
  const known = Object.keys(groups)
  const words = [...measures, ...local].map((one) => (typeof one === 'string' ? one : one.measure))
  const named = words.flatMap((word) => chosen(word) ?? []).map((id) => catalogue[id]!)
  return [
    ...around.flatMap(([group, second], i) => [
      ...unknown(group, known, 'group', ['segregation', 'around', i, 0]),
      ...unknown(second, known, 'group', ['segregation', 'around', i, 1]),
      ...(group === second ? [itself(group, i)] : []),
    ]),
    ...(around.length > 0 && !named.some(({ needs }) => needs.includes('second')) ? [noMeasureAround] : []),
    ...(neighbours !== undefined && !named.some(({ parameters }) => 'neighbours' in parameters) ? [noNeighbours] : []),
  ]
}

const itself = (group: string, i: number): Problem => ({
  code: 'ATL-0107',
  path: ['segregation', 'around', i],
  value: group,
  found: { de: `die Gruppe ${group} um sich selbst`, en: `the group ${group} around itself` },
  expected: { de: 'zwei Gruppen, oder das Maß moran', en: 'two groups, or the measure moran' },
})

const noMeasureAround: Problem = {
  code: 'ATL-0107',
  path: ['segregation', 'around'],
  at: 'key',
  found: {
    de: 'für eine Gruppe um die andere ist kein Maß genannt',
    en: 'no measure is named for one group around another',
  },
  expected: { de: 'bivariate-moran unter measures', en: 'bivariate-moran in measures' },
}

const noNeighbours: Problem = {
  code: 'ATL-0107',
  path: ['segregation', 'neighbours'],
  at: 'key',
  found: { de: 'kein Maß räumlichen Zusammenhangs ist genannt', en: 'no measure of association is named' },
  expected: {
    de: 'association oder moran unter measures, oder local-moran unter local',
    en: 'association or moran in measures, or local-moran in local',
  },
}
