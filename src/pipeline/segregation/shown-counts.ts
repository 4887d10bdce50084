import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import { reasons } from '../../protect/reasons.ts'
import { ruleOf } from '../observe/rule-of.ts'
import { countRanges, type CountRanges } from './count-ranges.ts'
import type { CountRow } from './count-rows.ts'
import { withholdingOf } from './withholding-of.ts'

/** A number of persons that a rate shows, area by area. */
interface Telling {
  readonly of: 'numerator' | 'denominator'
  readonly minimum: number
}

/**
 * What the tables of indicators show of a column of counts to somebody who reads them, and nothing else: numbers, the range
 * that a note gives, sums on higher levels, and otherwise anything up to `all`, the persons of each area, which protection
 * takes for known. What the publisher withholds is what the plan says of it. `rows` are the indicator rows of the year of the frame.
 */
export function shownCounts(
  plan: Plan,
  frame: Frame,
  name: string,
  all: ArrayLike<number> | null,
  rows: readonly CountRow[],
): CountRanges {
  const column = pick(frame.numbers, name)
  const delivered = countRanges({ ...column, totals: [] }, withholdingOf(plan, name))
  const telling = tellingOf(plan, name)
  const told = new Map<string, number>()
  const small = new Map<string, number>()
  for (const row of rows) {
    const by = telling.get(row.indicator)
    if (by === undefined) continue
    const at = `${row.ebene} ${row.raum}`
    if (Number.isFinite(row[by.of])) told.set(at, row[by.of])
    else if (by.of === 'numerator' && row.note?.de === reasons.small(by.minimum).de) small.set(at, by.minimum)
  }
  const ends = frame.units.map(({ id }, i): readonly [number, number] => {
    const at = `${plan.areas.level} ${id}`
    if (told.has(at) || column.status[i] !== statusCode.ok) return [delivered.least[i]!, delivered.most[i]!]
    return behind(column.values[i]!, all === null ? Infinity : all[i]!, small.get(at) ?? 1)
  })
  return {
    least: ends.map(([least]) => least),
    most: ends.map(([, most]) => most),
    // Sums of rounded counts say nothing that these do not
    sums:
      delivered.rounding > 0
        ? []
        : [...frame.levels.values()].flatMap(({ id, units, parent }) =>
            units.flatMap((unit, at) => {
              const sum = told.get(`${id} ${unit.id}`)
              const areas = [...parent.keys()].filter((i) => parent[i] === at)
              return sum === undefined || areas.length === 0 ? [] : [{ areas, least: sum, most: sum }]
            }),
          ),
    hidden: Uint8Array.from(ends, ([least], i) =>
      Number(!Number.isNaN(least) && !told.has(`${plan.areas.level} ${frame.units[i]!.id}`)),
    ),
    rounding: delivered.rounding,
  }
}

/**
 * What may stand behind a note that says "fewer than". Protection takes it for known whether the group or the rest is
 * small, so the range may tell that as well.
 */
function behind(count: number, all: number, minimum: number): readonly [number, number] {
  if (count > 0 && count < minimum) return [1, Math.min(all, minimum - 1)]
  if (Number.isFinite(all) && count < all && all - count < minimum) return [Math.max(0, all - minimum + 1), all - 1]
  return [0, all]
}

/** The rates that show the column by itself. */
function tellingOf(plan: Plan, name: string): ReadonlyMap<string, Telling> {
  return new Map(
    Object.entries(plan.indicators).flatMap(([id, indicator]): [string, Telling][] => {
      const { value } = indicator
      if (value.kind !== 'rate') return []
      const minimum = ruleOf(plan, indicator).minimumCount
      if (value.numerator.length === 1 && value.numerator[0] === name) return [[id, { of: 'numerator', minimum }]]
      if (value.denominator.length === 1 && value.denominator[0] === name) return [[id, { of: 'denominator', minimum }]]
      return []
    }),
  )
}
