import type { Observations } from '../../model/observations.ts'
import { statusCode, statuses } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { signs } from '../../render/signs.ts'

export interface WhyNot {
  readonly status: number
  readonly note: Text
}

/**
 * Why an area is not assessed: excluded by a rule of the plan, or the first indicator that it lacks, or what the
 * screening says.
 */
export function whyNot(
  plan: Plan,
  indicators: readonly { readonly id: string }[],
  observed: (indicator: string) => Observations,
  excluded: Text | null,
  screened: Text | null,
  i: number,
): WhyNot {
  if (excluded) return { status: statusCode.void, note: excluded }
  for (const { id } of indicators) {
    const { status, notes } = observed(id)
    if (status[i] === statusCode.ok) continue
    const label = plan.indicators[id]!.label
    const more = notes[i] ?? signs[statuses[status[i]!]!].text
    return { status: status[i]!, note: { de: `${label.de}, ${more.de}`, en: `${label.en}, ${more.en}` } }
  }
  return { status: statusCode.void, note: screened ?? undefinedHere }
}

const undefinedHere: Text = { de: 'der Index ist hier nicht definiert', en: 'the index is undefined here' }
