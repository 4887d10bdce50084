import type { ChainData, Level, Step } from '../../measures/composite/chain/spec.ts'
import { impute } from '../../measures/composite/impute/table.ts'
import type { Imputer } from '../../measures/composite/impute/imputer.ts'
import { estimated } from '../../measures/composite/weight/estimated.ts'
import type { Frame } from '../../model/frame.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'
import type { Composite } from './assess.ts'
import { indexRows } from './rows.ts'

/**
 * A composite over some of its Berichtsjahre, to be drawn anew: every number of a draw is what it is over all years.
 * That one itself where a step, a weight or the bounds of the classes look at several years.
 */
export function yearsAlone(
  index: IndexPlan,
  composite: Composite,
  frames: ReadonlyMap<number, Frame>,
  years: readonly number[],
): Composite {
  if (!yearByYear(index)) return composite
  const { data, rows, years: all } = composite
  const places = years.flatMap((year) => {
    const { first, end } = rows.span(year)
    return Array.from({ length: end - first }, (_, i) => first + i)
  })
  const numbers = (column: ArrayLike<number>) => Float64Array.from(places, (i) => column[i]!)
  const texts = <T>(column: readonly T[]): readonly T[] => places.map((i) => column[i]!)
  const columns = (of: ChainData['columns']) =>
    Object.fromEntries(Object.entries(of).map(([id, column]) => [id, numbers(column)]))
  return {
    ...composite,
    data: {
      ...data,
      areas: texts(data.areas),
      columns: columns(data.columns),
      ...(data.years && { years: numbers(data.years) }),
      ...(data.excluded && { excluded: texts(data.excluded) }),
      ...(data.bases && { bases: columns(data.bases) }),
      ...(data.population && { population: numbers(data.population) }),
      ...(data.groups && { groups: texts(data.groups) }),
    },
    rows: indexRows(frames, years),
    years: new Map(years.map((year) => [year, all.get(year)!])),
  }
}

/** Whether no year hangs on another, whichever way the open questions are decided. */
function yearByYear({ chain, classes, uncertainty }: IndexPlan): boolean {
  const steps = [...chain.steps, ...(uncertainty?.normalise ?? []), ...(uncertainty?.treat ?? [])]
  const weighed = uncertainty?.weights?.kind === 'methods' ? uncertainty.weights.methods : []
  return (
    steps.every((step) => step === null || ofYear(step)) &&
    chain.levels.every(({ rescale }) => rescale === undefined || rescale.scope === 'year') &&
    ![...chain.levels.map(({ weigh }) => weigh), ...weighed].some(({ method }: Level['weigh']) => estimated(method)) &&
    (classes.kind === 'breaks' || classes.scope === 'year')
  )
}

function ofYear(step: Step): boolean {
  if (step.step === 'normalise') return step.scope === 'year'
  if (step.step === 'treat') return step.scope !== 'pooled'
  return step.step !== 'impute' || !(impute[step.method] as Imputer).needs.includes('years')
}
