import type { Observations } from '../../model/observations.ts'
import { changeId } from '../../plan/change-id.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'
import { change } from '../change/changes.ts'
import { estimateApart } from '../change/estimate-apart.ts'
import { incomparable } from '../change/incomparable.ts'
import type { Observed } from '../observe/observed.ts'

export interface IndexChanges {
  readonly all: readonly Observations[]
  of(year: number, indicator: string): Observations | undefined
  /** Whether an area is left without Dynamik because its earlier value is an estimate. */
  apart(year: number, i: number): boolean
}

/** The change of every indicator of an index in these years, since `over` years before. */
export function changesOf(
  index: IndexPlan,
  { over, estimated }: { readonly over: number; readonly estimated: 'leave-out' | 'assess' | null },
  years: readonly number[],
  observed: Observed,
): IndexChanges {
  const ids = index.chain.indicators.map(({ id }) => id)
  const [now, then] = [(y: number) => observed.get(y)!, (y: number) => observed.get(y - over)!]
  const apart = (y: number, i: number) =>
    estimated === 'leave-out' && ids.some((id) => estimateApart(now(y).get(id)!, then(y).get(id)!, i))
  const made = new Map(
    years.map((y) => [
      y,
      new Map(
        ids.map((id) => [
          changeId(id, over),
          incomparable(change(now(y).get(id)!, then(y).get(id)!, over), (i) => apart(y, i), y - over),
        ]),
      ),
    ]),
  )
  return {
    all: [...made.values()].flatMap((own) => [...own.values()]),
    of: (y, indicator) => made.get(y)?.get(indicator),
    apart,
  }
}
