import { changeId } from '../../plan/change-id.ts'
import type { Plan } from '../../plan/plan.ts'

/** A change of an indicator: of which, over how many years, and whether in per cent of the earlier value. */
export interface Change {
  readonly of: string
  readonly over: number
  readonly percent: boolean
}

/** The change that has this name, of an index or declared by an indicator; null where none has. */
export function changeOf(plan: Plan, id: string): Change | null {
  const made = [
    ...Object.values(plan.index).flatMap(({ chain, dynamics }) =>
      dynamics?.kind === 'over'
        ? chain.indicators.map((one): Change => ({ of: one.id, over: dynamics.over, percent: false }))
        : [],
    ),
    ...Object.entries(plan.indicators).flatMap(([of, { change }]): Change[] =>
      change ? [{ of, over: change.over, percent: change.as === 'percent' }] : [],
    ),
  ]
  return made.find(({ of, over, percent }) => changeId(of, over, percent ? 'percent' : 'points') === id) ?? null
}
