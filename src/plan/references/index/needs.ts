import { methods as classMethods } from '../../../measures/classify/methods.ts'
import { dataWords } from '../../../measures/composite/chain/missing.ts'
import { denominate } from '../../../measures/composite/denominate/table.ts'
import { impute } from '../../../measures/composite/impute/table.ts'
import { normalise } from '../../../measures/composite/normalise/table.ts'
import { weight } from '../../../measures/composite/weight/table.ts'
import type { Method, Need } from '../../../model/method.ts'
import { indexTree } from '../../index-tree.ts'
import type { Problem } from '../../problem.ts'
import { dynamicsSteps } from '../../dynamics-steps.ts'
import type { IndexSpec } from '../../with-preset.ts'

/** ATL-0392 where a method of the index needs something that the plan does not give. */
export function needProblems(index: IndexSpec, path: readonly PropertyKey[]): Problem[] {
  const own = lacking(index, path, false)
  if (!index.dynamics) return own
  const moved = lacking(dynamicsSteps(index, index.dynamics), [...path, 'dynamics'], true)
  return [...own, ...moved.filter(({ found }) => !own.some((other) => other.found.en === found.en))]
}

function lacking(index: IndexSpec, path: readonly PropertyKey[], change: boolean): Problem[] {
  const uses: { method: Method; at: readonly PropertyKey[]; indicator?: string }[] = []
  const ids = indexTree('', index).indicators.map(({ id }) => id)
  if (index.impute) uses.push({ method: impute[index.impute.method], at: ['impute'] })
  if (index.denominate) uses.push({ method: denominate[index.denominate.method], at: ['denominate'] })
  if (index.normalise) {
    const { own } = index.normalise
    for (const id of ids) {
      const method: Method = normalise[own?.[id]?.method ?? index.normalise.method]
      uses.push({ method, at: own?.[id] ? ['normalise', 'own', id] : ['normalise'], indicator: id })
    }
    if (index.restandardise) uses.push({ method: normalise[index.normalise.method], at: ['restandardise'] })
  }
  for (const { rescale } of [index.aggregate ?? []].flat())
    if (rescale) uses.push({ method: normalise[rescale.method], at: ['aggregate'] })
  for (const { method } of [index.weights ?? []].flat()) uses.push({ method: weight[method], at: ['weights'] })
  const found = uses.flatMap(({ method, at, indicator }) =>
    method.needs
      .filter((need) => !has(index, need, indicator))
      .map((need) =>
        problem(need, `${method.id}${specific(need) && indicator ? ` (${indicator})` : ''}`, [...path, ...at], change),
      ),
  )
  const screened = typeof index.screening === 'object' && index.screening.population !== undefined
  if (screened && !index.population) found.push(problem('population', 'screening', [...path, 'screening'], change))
  for (const key of ['classes', 'dynamics-classes'] as const) {
    const rule = index[key]
    if (change || typeof rule !== 'object' || Array.isArray(rule) || index.population) continue
    const needs: readonly string[] = classMethods[rule.method].needs
    if (needs.includes('persons')) found.push(problem('population', rule.method, [...path, key], change))
  }
  return found.filter((one, i) => found.findIndex((other) => other.found.en === one.found.en) === i)
}

const specific = (need: Need) => need === 'target' || need === 'goalposts'

function has(index: IndexSpec, need: Need, indicator?: string): boolean {
  const given: Record<Need, boolean> = {
    population: index.population !== undefined,
    reference: index.reference !== undefined,
    target: indicator !== undefined && index.targets?.[indicator] !== undefined,
    goalposts: indicator !== undefined && index.goalposts?.[indicator] !== undefined,
    groups: index.impute?.by !== undefined,
    years: true,
    denominator: index.denominate !== undefined,
    votes: [index.weights ?? []].flat().some(({ votes }) => votes !== undefined),
  }
  return given[need]
}

const entries: Readonly<Record<Need, string>> = {
  population: 'population: quelle.spalte',
  reference: 'reference: "Schlüssel"',
  target: 'targets: {indikator: Wert}',
  goalposts: 'goalposts: {indikator: [unten, oben]}',
  groups: 'impute: {method: …, by: Ebene}',
  years: 'years',
  denominator: 'denominate: {by: …}',
  votes: 'weights: {method: budget, votes: {file: …, key: …}}',
}

const problem = (need: Need, of: string, path: readonly PropertyKey[], change: boolean): Problem => ({
  code: 'ATL-0392',
  path,
  at: 'key',
  found: {
    de: `${of} braucht ${dataWords[need].de}, und die Angabe fehlt`,
    en: `${of} needs ${dataWords[need].en}, which is not given`,
  },
  expected:
    change && specific(need)
      ? {
          de: 'für die Dynamik eine andere Normalisierung: dynamics: {normalise: …}',
          en: 'another normalisation for the dynamics: dynamics: {normalise: …}',
        }
      : { de: entries[need], en: entries[need] },
})
