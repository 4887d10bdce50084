import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import { rangedChanges, withholds } from './change-ranges.ts'
import { compareCity, type CityChange } from './compare.ts'
import type { AskedInference } from './infer.ts'
import type { AskedMeasure } from './measure-city.ts'
import { isOpen } from './read/told-city.ts'
import { spanOf, type Point, type Span, type Step } from './steps.ts'
import type { Subject } from './subjects.ts'
import { valueKey } from './value-key.ts'

export type AnsweredChange = CityChange & Span

/** Whether counts of either table are withheld, so that a change is a range. */
export const isHidden = ({ then, now }: Step): boolean => withholds(then.told) || withholds(now.told)

/** Whether a table does not say every count. */
const isRanged = ({ told }: Point): boolean => told !== null && [...told.counts.values()].some(isOpen)

/** The changes of every subject on every level from one table to a later one; as ranges where counts are withheld or rounded. */
export function changesBetween(
  step: Step,
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
  inference: AskedInference,
  apart: boolean,
): { readonly value: readonly AnsweredChange[]; readonly findings: readonly Finding[] } {
  const { then, now } = step
  const findings: Finding[] = []
  const value = then.levels.flatMap((city, k) => {
    const today = now.levels[k]!
    const ranged =
      !isRanged(now) && !isRanged(then)
        ? { value: [], findings: [] }
        : rangedChanges({ city: today, told: now.told }, { city, told: then.told }, subjectsOf, asked)
    findings.push(...ranged.findings)
    if (isHidden(step)) return ranged.value
    const ranges = new Map(ranged.value.map((one) => [valueKey(one), one.range]))
    return compareCity(today, city, subjectsOf, asked, inference, { own: k === 0 ? then.own : null, apart }).map(
      (change) => ({ ...change, range: ranges.get(valueKey(change)) ?? null }),
    )
  })
  return { value: value.map((change) => ({ ...change, ...spanOf(step) })), findings }
}
