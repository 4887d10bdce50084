import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Frame } from '../model/frame.ts'
import type { Observations } from '../model/observations.ts'
import type { Text } from '../model/text.ts'
import type { IndicatorPlan, Plan } from '../plan/plan.ts'
import { published, rate } from '../prepare/rates.ts'
import { shares } from '../prepare/shares.ts'
import { excluded } from '../protect/excluded.ts'
import { breaches, primary, type Rule } from '../protect/primary.ts'

/** The rule that holds for an indicator: the strictest of the plan's and of the sources' its counts come from. */
export function ruleOf(plan: Plan, indicator: IndicatorPlan): Rule {
  if (indicator.value.kind === 'published') return { minimumCount: 1, denominators: null }
  const names = [...indicator.value.numerator, ...indicator.value.denominator]
  const secrecies = names.map((name) => plan.sources[name.split('.')[0]!]!.secrecy ?? 1)
  return {
    minimumCount: Math.max(plan.protect.minimumCount, ...secrecies),
    denominators: indicator.value.minimum ?? plan.protect.denominators,
  }
}

/** An indicator as it may be shown, in one Berichtsjahr, with what was found on the way. */
export function observe(id: string, plan: Plan, frame: Frame, reasons: readonly (Text | null)[]): Read<Observations> {
  const indicator = plan.indicators[id]!
  const { value } = indicator
  if (value.kind === 'published') {
    const findings = indicator.unit === '%' ? shares(value.column, frame) : []
    return { value: excluded(published(id, value.column, frame), reasons), findings }
  }
  const raw = rate({ indicator: id, ...value }, frame)
  const shown = excluded(raw.value, reasons)
  const rule = ruleOf(plan, indicator)
  const findings = [...raw.findings, ...withheld(id, shown, rule, plan.protect.below, frame)]
  return { value: primary(shown, rule), findings }
}

function withheld(
  id: string,
  observed: Observations,
  rule: Rule,
  below: 'withhold' | 'refuse',
  frame: Frame,
): Finding[] {
  const list = breaches(observed, rule)
  if (below === 'refuse')
    return list.map(({ position, count }) => ({
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
  if (list.length === 0) return []
  return [
    {
      code: 'ATL-0503',
      severity: 'info',
      year: frame.year,
      column: id,
      found: {
        de: `${id}, ${frame.year}: ${list.length} ${list.length === 1 ? 'Wert' : 'Werte'} gesperrt (weniger als ${rule.minimumCount} Personen)`,
        en: `${id}, ${frame.year}: ${list.length} ${list.length === 1 ? 'value' : 'values'} withheld (fewer than ${rule.minimumCount} persons)`,
      },
    },
  ]
}
