import { shrinkage } from '../../measures/reliability/shrinkage.ts'
import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import type { Plan } from '../../plan/plan.ts'

/**
 * The indicators of a Berichtsjahr with those that the plan wants so drawn towards the share of the city, or of the area
 * above. Only what may be shown goes in; the value before stays beside it. Counts stay as they were counted.
 */
export function shrunken(
  plan: Plan,
  observed: ReadonlyMap<string, Observations>,
  frame: Frame,
): ReadonlyMap<string, Observations> {
  return new Map(
    [...observed].map(([id, own]) => {
      const { shrink, value } = plan.indicators[id] ?? {}
      if (!shrink || value?.kind !== 'rate') return [id, own]
      const found = shrinkage(own.numerator, own.denominator, districtsOf(frame, shrink.toward))
      const values = own.values.map((raw, i) => (Number.isNaN(raw) ? NaN : value.per * (found[i]?.shrunk ?? NaN)))
      return [id, { ...own, values, unshrunk: own.values }]
    }),
  )
}

function districtsOf(frame: Frame, toward: 'city' | { readonly level: string }): string[] {
  if (toward === 'city') return frame.units.map(() => 'city')
  const { units, parent } = pick(frame.levels, toward.level)
  return Array.from(parent, (place) => units[place]!.id)
}
