import { fail } from '../../../model/error.ts'
import type { Method, Need } from '../../../model/method.ts'
import type { Text } from '../../../model/text.ts'
import { aggregate } from '../aggregate/table.ts'
import { impute } from '../impute/table.ts'
import { normalise } from '../normalise/table.ts'
import { settings } from '../settings.ts'
import { weight } from '../weight/table.ts'
import { during } from './during.ts'
import { dataWords, missing } from './missing.ts'
import type { ChainData, ChainSpec, Choice, Scope, Step } from './spec.ts'
import { tree } from './tree.ts'

/**
 * Throws where a chain cannot be run as it is put: an indicator without direction or column, weights that do
 * not match, a method without what it needs, steps in a wrong order. Before any number is touched.
 */
export function check(spec: ChainSpec, data: ChainData): void {
  checkIndicators(spec, data)
  const { ids, families } = tree(spec.indicators, spec.nodes)
  for (const id of [...Object.keys(spec.weights), ...(spec.without ?? [])]) {
    if (ids.includes(id)) continue
    throw fail(
      'ATL-0390',
      { de: `"${id}" ist weder Indikator noch Teilindex`, en: `"${id}" is neither an indicator nor a sub-index` },
      { value: id, expected: { de: ids.join(', '), en: ids.join(', ') } },
    )
  }
  const height = families[families.length - 1]!.height
  if (spec.levels.length !== height + 1) {
    throw fail('ATL-0107', {
      de: `${spec.levels.length === 1 ? '1 Ebene' : `${spec.levels.length} Ebenen`} der Aggregation, der Index hat ${height + 1}`,
      en: `${spec.levels.length === 1 ? '1 level' : `${spec.levels.length} levels`} of aggregation, the index has ${height + 1}`,
    })
  }
  checkOrder(spec.steps)
  for (const step of spec.steps) checkStep(step, spec, data)
  for (const level of spec.levels) {
    during('weights', () => checkChoice(weight[level.weigh.method], level.weigh, spec, data))
    during('aggregate', () => checkChoice(aggregate[level.aggregate.method], level.aggregate, spec, data))
    checkScope(level.weigh.over, data)
    if (level.rescale === undefined) continue
    checkChoice(normalise[level.rescale.method], level.rescale, spec, data)
    checkScope(level.rescale.scope, data)
  }
}

function checkIndicators({ indicators }: ChainSpec, data: ChainData): void {
  for (const { id, direction } of indicators) {
    if (direction === 'neutral') {
      throw fail(
        'ATL-0392',
        { de: `${id} hat keine Richtung`, en: `${id} has no direction` },
        { expected: { de: 'burden (Belastung) oder resource (Ressource)', en: 'burden or resource' } },
      )
    }
    const column = data.columns[id]
    if (column?.length !== data.areas.length) {
      throw fail(
        'ATL-0106',
        { de: `${id} hat keine passende Spalte`, en: `${id} has no column that fits` },
        { value: id },
      )
    }
  }
}

/** Normalisation comes once, and last: what follows it would no longer be in the unit of the indicator. */
function checkOrder(steps: readonly Step[]): void {
  const names = steps.map(({ step }) => step)
  const last = names.indexOf('normalise')
  const shown = names.join(' → ')
  if (last === names.length - 1 && names.length > 0) return
  throw fail(
    'ATL-0107',
    { de: `Schritte in der Reihenfolge ${shown || '(keine)'}`, en: `steps in the order ${shown || '(none)'}` },
    {
      expected: {
        de: 'genau eine Normalisierung als letzter Schritt',
        en: 'exactly one normalisation, as the last step',
      },
    },
  )
}

function checkStep(step: Step, spec: ChainSpec, data: ChainData): void {
  if (step.step === 'impute') during('impute', () => checkChoice(impute[step.method], step, spec, data))
  if (step.step === 'screen' && step.population !== undefined && !data.population) throw missing('population', 'screen')
  if (step.step === 'denominate') {
    for (const { denominator } of spec.indicators) {
      if (denominator !== undefined && !data.bases?.[denominator]) throw missing('denominator', denominator)
    }
  }
  if (step.step !== 'normalise') return
  for (const { id } of spec.indicators) {
    const choice = step.own?.[id] ?? step
    during('normalise', () => checkChoice(normalise[choice.method], choice, spec, data, id))
  }
  during('normalise', () => checkScope(step.scope, data))
}

/** Throws ATL-0392 where a scope names a year that the data do not have. */
export function checkScope(scope: Scope | undefined, data: Pick<ChainData, 'years'>): void {
  if (typeof scope !== 'object') return
  const years = data.years ? [...new Set(Array.from(data.years))].sort((a, b) => a - b) : []
  const there: Text = { de: years.join(', ') || 'keine Jahre', en: years.join(', ') || 'no years' }
  if ('base' in scope ? years.includes(scope.base) : years.some((year) => year >= scope.from)) return
  const asked = 'base' in scope ? scope.base : scope.from
  throw fail(
    'ATL-0392',
    'base' in scope
      ? { de: `Basisjahr ${asked} fehlt`, en: `base year ${asked} is missing` }
      : { de: `kein Jahr ab ${asked}`, en: `no year from ${asked} on` },
    { value: String(asked), expected: there },
  )
}

function checkChoice<T>(method: Method, choice: Choice<T>, spec: ChainSpec, data: ChainData, indicator?: string): void {
  settings(method, choice.settings)
  const one = spec.indicators.find(({ id }) => id === indicator)
  const has: Record<Need, boolean> = {
    population: data.population !== undefined,
    reference: spec.reference !== undefined && data.areas.includes(spec.reference),
    target: one?.target !== undefined,
    goalposts: one?.goalposts !== undefined,
    groups: data.groups !== undefined,
    years: data.years !== undefined,
    denominator: data.bases !== undefined,
    votes: data.votes !== undefined,
  }
  const lacking = method.needs.find((need) => !has[need])
  if (lacking) throw missing(lacking, indicator ? `${method.id} (${indicator})` : method.id)
  if (one?.goalposts && method.needs.includes('goalposts') && !(one.goalposts[0] < one.goalposts[1])) {
    throw fail(
      'ATL-0105',
      {
        de: `${dataWords.goalposts.de} von ${one.id}: ${one.goalposts.join(', ')}`,
        en: `${dataWords.goalposts.en} of ${one.id}: ${one.goalposts.join(', ')}`,
      },
      { expected: { de: 'aufsteigend', en: 'ascending' } },
    )
  }
}
