import { among, type Partly, type Ranges } from '../../measures/bounds/index.ts'
import type { FrameColumn } from '../../model/frame.ts'
import { statusCode } from '../../model/status.ts'
import type { Withholding } from '../../model/withholding.ts'
import { countRange } from '../../prepare/count-range.ts'

/** The counts of a column as ranges, by area: NaN where nothing is told, up to infinity where nobody says how many. */
export interface CountRanges extends Ranges {
  /** 1 where a sign stands for the count. */
  readonly hidden: Uint8Array
  /** 0 where none is rounded. */
  readonly rounding: number
}

export function countRanges(
  { values, status, totals = [] }: Pick<FrameColumn, 'values' | 'status' | 'totals'>,
  withholding: Withholding,
): CountRanges {
  const { rounding = 0, perturbed = false } = withholding
  const off = Math.floor(rounding / 2)
  const hidden = Uint8Array.from(status, (code) => Number(code === statusCode.secret || code === statusCode.unknown))
  const end = (at: 0 | 1) =>
    Float64Array.from(values, (value, i) => countRange(value, status[i]!, withholding)?.[at] ?? NaN)
  return {
    least: end(0),
    most: end(1),
    sums: (perturbed ? [] : totals).map(({ areas, total }) => ({
      areas,
      least: Math.max(0, total - off),
      most: total + off,
    })),
    hidden,
    rounding,
  }
}

/** What is told of a group and of those it is compared with, where not all is told. */
export interface Told {
  readonly partly: Partly
  /** Places of the areas; those without any word of their persons are not among them. */
  readonly areas: readonly number[]
  /** Counts behind a sign. */
  readonly hidden: number
  /** Of what counts are multiples; 0 where none is rounded. */
  readonly rounding: number
}

/** Null where every count is known or none, and for parts of persons, of which no bounds are known. */
export function toldOfCounts(against: Partly['against'], group: CountRanges, compared: CountRanges): Told | null {
  const most = Float64Array.from(group.most, (own, i) => (against === 'other' ? own : Math.min(own, compared.most[i]!)))
  const areas = [...most.keys()].filter((i) => Number.isFinite(most[i]!) && Number.isFinite(compared.most[i]!))
  const hidden = areas.reduce((sum, i) => sum + group.hidden[i]! + compared.hidden[i]!, 0)
  const rounding = Math.max(group.rounding, compared.rounding)
  const whole = areas.every((i) => [group, compared].every(({ least }) => Number.isInteger(least[i])))
  const silent = areas.every((i) => group.hidden[i] === 1 && group.most[i] === Infinity)
  if (silent || !whole || (hidden === 0 && rounding === 0)) return null
  return {
    partly: { against, group: among({ ...group, most }, areas), compared: among(compared, areas) },
    areas,
    hidden,
    rounding,
  }
}
