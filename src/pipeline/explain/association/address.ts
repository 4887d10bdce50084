import type { AssociationPlan } from '../../../plan/association-plan.ts'
import type { Text } from '../../../model/text.ts'
import type { Plan } from '../../../plan/plan.ts'
import { oneOf } from '../segregation/address.ts'
import { unknown } from '../unknown.ts'

/** A value of the tables of association: of which indicator, by which measure, on which level or (`raum`) in which area. */
export interface AssociationAddress {
  readonly asked: string
  readonly indicator: string
  readonly measure: AssociationPlan['measures'][number]
  /** A level; of a measure area by area the key of an area. */
  readonly where: string
  readonly local: boolean
}

/**
 * `association/indicator/measure`, with a level behind it where it is not the base level; of a measure area by area with
 * the key of the area. Throws ATL-0001 for whatever the plan does not have.
 */
export function associationAddress(plan: Plan, asked: string): AssociationAddress {
  const [, indicator = '', what = '', behind = '', ...more] = asked.split('/')
  const own = plan.association
  if (!own) throw unknown(asked, 'association', [], noChapter)
  if (more.length > 0) throw unknown(asked, more[0]!, [], pattern)
  if (!own.indicators.includes(indicator)) throw unknown(asked, indicator, own.indicators, oneOf(own.indicators))
  const all = [...own.measures, ...own.local]
  const measure = all.find(({ id }) => id === what)
  const ids = all.map(({ id }) => id)
  if (!measure) throw unknown(asked, what, ids, oneOf(ids))
  const local = own.local.includes(measure)
  if (local && behind === '') throw unknown(asked, '', [], pattern)
  const where = behind === '' ? plan.areas.level : behind
  if (!local && !own.levels.includes(where)) throw unknown(asked, where, own.levels, oneOf(own.levels))
  return { asked, indicator, measure, where, local }
}

const noChapter: Text = { de: 'ein Plan mit association', en: 'a plan with association' }
const pattern: Text = {
  de: 'association/indikator/maß, association/indikator/maß/ebene, bei Maßen Raum für Raum association/indikator/maß/schlüssel',
  en: 'association/indicator/measure, association/indicator/measure/level, of measures area by area association/indicator/measure/key',
}
