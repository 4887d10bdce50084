import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Frame } from '../model/frame.ts'
import type { Observations } from '../model/observations.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import type { IndicatorPlan, Plan } from '../plan/plan.ts'
import { published, rate } from '../prepare/rates.ts'
import { shares } from '../prepare/shares.ts'
import { excluded } from '../protect/excluded.ts'
import { breaches, primary, type Rule } from '../protect/primary.ts'
import { sayUndelivered } from './undelivered.ts'
import { carriedRate, carriedValue, type CarriedFrame } from './observe-carried.ts'

/** The rule that holds for an indicator: the strictest of the plan's and of the sources' its counts come from. */
export function ruleOf(plan: Plan, indicator: IndicatorPlan): Rule {
  if (indicator.value.kind === 'published') return { minimumCount: 1, denominators: null }
  const names = [...indicator.value.numerator, ...indicator.value.denominator]
  const secrecies = names.map((name) => plan.sources[name.split('.')[0]!]?.secrecy ?? 1)
  return {
    minimumCount: Math.max(plan.protect.minimumCount, ...secrecies),
    denominators: indicator.value.minimum ?? plan.protect.denominators,
    ...(indicator.value.facilities && { facilities: true }),
  }
}

/**
 * An indicator as it may be shown, in one Berichtsjahr, with what was found on the way. Of a year that was `carried`
 * to other areas the data are judged as delivered, and the rule holds before and after.
 */
export function observe(
  id: string,
  plan: Plan,
  frame: Frame,
  reasons: readonly (Text | null)[],
  carried: CarriedFrame | null = null,
): Read<Observations> {
  const indicator = plan.indicators[id]!
  const { value } = indicator
  const delivered = carried?.delivered ?? frame
  if (value.kind === 'published') {
    const findings = indicator.unit === '%' ? shares(value.column, delivered) : []
    const values = carried ? carriedValue(id, value, carried) : published(id, value.column, frame)
    return { value: sayUndelivered(excluded(values, reasons), plan), findings }
  }
  const share = indicator.unit === '%' || indicator.unit === '‰'
  const raw = rate({ indicator: id, ...value, ...(share ? {} : { ratio: true as const }) }, delivered)
  const rule = ruleOf(plan, indicator)
  const { observed, hidden } = carried
    ? carriedRate(id, value, carried, rule)
    : { observed: raw.value, hidden: new Set<number>() }
  const shown = excluded(observed, reasons)
  const safe = primary(shown, rule, hidden)
  const findings =
    plan.protect.below === 'refuse'
      ? [...refused(id, shown, rule, frame), ...(carried ? refused(id, raw.value, rule, delivered) : [])]
      : withheld(id, shown, safe, rule)
  return { value: sayUndelivered(safe, plan), findings: [...raw.findings, ...findings] }
}

function refused(id: string, observed: Observations, rule: Rule, frame: Frame): Finding[] {
  return breaches(observed, rule).map(({ position, count }) => ({
    code: 'ATL-0502',
    severity: 'error',
    raum: frame.units[position]!.id,
    year: frame.year,
    column: id,
    found: {
      de: `${id}: Raum ${frame.units[position]!.id}, ${frame.year}: ${count} ${count === 1 ? 'Person' : 'Personen'}; der Plan erlaubt ab ${rule.minimumCount}`,
      en: `${id}: Raum ${frame.units[position]!.id}, ${frame.year}: ${count} ${count === 1 ? 'person' : 'persons'}; the plan allows ${rule.minimumCount} or more`,
    },
    remedy: {
      de: 'protect.below: withhold sperrt solche Werte',
      en: 'protect.below: withhold withholds such values',
    },
  }))
}

function withheld(id: string, before: Observations, after: Observations, rule: Rule): Finding[] {
  const n = after.status.filter((code, i) => code === statusCode.secret && before.status[i] === statusCode.ok).length
  if (n === 0) return []
  return [
    {
      code: 'ATL-0503',
      severity: 'info',
      year: after.year,
      column: id,
      found: {
        de: `${id}, ${after.year}: ${n} ${n === 1 ? 'Wert' : 'Werte'} gesperrt (weniger als ${rule.minimumCount} Personen)`,
        en: `${id}, ${after.year}: ${n} ${n === 1 ? 'value' : 'values'} withheld (fewer than ${rule.minimumCount} persons)`,
      },
    },
  ]
}
