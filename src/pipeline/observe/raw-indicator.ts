import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import type { Plan } from '../../plan/plan.ts'
import { published, rate } from '../../prepare/rates.ts'
import { shares } from '../../prepare/shares.ts'
import { withholdingOf } from '../segregation/withholding-of.ts'
import { isShare } from './hidden-in.ts'
import { ruleOf } from './rule-of.ts'
import { carriedRate, carriedValue, type CarriedFrame } from './observe-carried.ts'

/** An indicator before anything of it is withheld. */
export interface RawIndicator {
  readonly observed: Observations
  /** As delivered, where it was carried to other areas. */
  readonly delivered: Observations
  /** Areas that would tell a count too small to be shown of an area of the delivery. */
  readonly part: ReadonlySet<number>
  readonly findings: readonly Finding[]
}

/** An indicator in one Berichtsjahr; of a year that was `carried` to other areas the data are judged as delivered. */
export function rawIndicator(id: string, plan: Plan, frame: Frame, carried: CarriedFrame | null): RawIndicator {
  const indicator = plan.indicators[id]!
  const { value } = indicator
  const before = carried?.delivered ?? frame
  if (value.kind === 'published') {
    const observed = carried ? carriedValue(id, value, carried) : published(id, value.column, frame)
    const findings = indicator.unit === '%' ? shares(value.column, before) : []
    return { observed, delivered: observed, part: new Set(), findings }
  }
  const withholding = (column: string) => withholdingOf(plan, column)
  const raw = rate(
    { indicator: id, ...value, withholding, ...(isShare(indicator) ? {} : { ratio: true as const }) },
    before,
  )
  const { observed, hidden } = carried
    ? carriedRate(id, value, carried, ruleOf(plan, indicator))
    : { observed: raw.value, hidden: new Set<number>() }
  return { observed, delivered: raw.value, part: hidden, findings: raw.findings }
}
