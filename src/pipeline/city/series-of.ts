import type { Measure, Values } from '../../model/measure.ts'
import { slopeOf } from '../segregation/slope-of.ts'
import type { AnsweredValue } from './answered-value.ts'
import { valueKey } from './value-key.ts'

/** A value of one year, as it is told of the table that is measured. */
export type YearValue = Pick<
  AnsweredValue,
  'value' | 'expected' | 'aboveChance' | 'areas' | 'bounds' | 'leftOut' | 'note'
> & { readonly year: number }

/** A measure of a subject on a level, in every year of a series. */
export interface CitySeries {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: Measure
  readonly parameters: Values<string>
  /** In order of time, all on the areas of the last one. */
  readonly years: readonly YearValue[]
  /**
   * Mean change a year through at least three years whose value is one over all areas, the last among them; null where there
   * are none.
   */
  readonly trend: { readonly perYear: number; readonly since: number } | null
}

/** The series of every value of the last year; none where there is one year alone. */
export function seriesOf(
  years: readonly { readonly year: number; readonly values: readonly AnsweredValue[] }[],
): readonly CitySeries[] {
  const last = years.at(-1)
  if (last === undefined || years.length < 2) return []
  const found = years.map(({ year, values }) => ({ year, by: new Map(values.map((one) => [valueKey(one), one])) }))
  return last.values.map((now) => {
    const own = found.flatMap(({ year, by }): YearValue[] => {
      const one = by.get(valueKey(now))
      if (one === undefined) return []
      const { value, expected, aboveChance, areas, bounds, leftOut, note } = one
      return [{ year, value, expected, aboveChance, areas, bounds, leftOut, note }]
    })
    const whole = own.filter(({ value, leftOut }) => Number.isFinite(value) && leftOut === 0)
    const { level, group, reference, measure, parameters } = now
    return {
      level,
      group,
      reference,
      measure,
      parameters,
      years: own,
      trend: whole.at(-1)?.year === last.year ? slopeOf(whole) : null,
    }
  })
}
