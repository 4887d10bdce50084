import type { Frame } from '../../model/frame.ts'
import type { Partly, Ranges } from '../../measures/bounds/index.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** What a delivery says of a group and of those it is compared with, where it does not say all. */
export interface Told {
  readonly partly: Partly
  /** Places of the areas in the frame; those without any word of their persons are not among them. */
  readonly areas: readonly number[]
  /** Counts behind a sign. */
  readonly hidden: number
  /** Of what counts are multiples; 0 where none is rounded. */
  readonly rounding: number
}

/**
 * The ranges of a group against the rest, or of a pair, as far as the plan says what signs may stand for and how counts
 * are rounded: a suppressed group is otherwise anything up to all persons of its area. Total rows are sums. Null where
 * every count is known or none, and for several groups and parts of persons, of which no bounds are known.
 */
export function toldOf(plan: Plan, frame: Frame, { kind, counts, total }: SubjectPlan): Told | null {
  if (kind === 'groups') return null
  const columns = [counts[0]!, total ?? counts[1]!].map((name) => column(plan, frame, name))
  const [group, compared] = columns as [Counts, Counts]
  const most = (i: number) => (total === null ? group.most[i]! : Math.min(group.most[i]!, compared.most[i]!))
  const areas = frame.units.flatMap((_, i) =>
    Number.isFinite(most(i)) && Number.isFinite(compared.most[i]!) ? [i] : [],
  )
  const hidden = areas.reduce((sum, i) => sum + group.hidden[i]! + compared.hidden[i]!, 0)
  const rounding = Math.max(group.rounding, compared.rounding)
  const whole = areas.every((i) => [group, compared].every(({ least }) => Number.isInteger(least[i])))
  const silent = areas.every((i) => group.hidden[i] === 1 && group.most[i] === Infinity)
  if (silent || !whole || (hidden === 0 && rounding === 0)) return null
  const narrowed = { ...group, most: Float64Array.from(group.most, (_, i) => most(i)) }
  return {
    partly: {
      against: total === null ? 'other' : 'total',
      group: among(narrowed, areas),
      compared: among(compared, areas),
    },
    areas,
    hidden,
    rounding,
  }
}

interface Counts extends Ranges {
  readonly hidden: Uint8Array
  readonly rounding: number
}

function column(plan: Plan, frame: Frame, name: string): Counts {
  const { values, status, totals = [] } = pick(frame.numbers, name)
  const { suppressed = [0, Infinity], rounding = 0, perturbed = false } = plan.sources[name.split('.')[0]!] ?? {}
  const off = Math.floor(rounding / 2)
  const hidden = status.map((code) => Number(code === statusCode.secret || code === statusCode.unknown))
  const end = (known: (value: number) => number, behind: number) =>
    Float64Array.from(values, (value, i) =>
      status[i] === statusCode.ok ? known(value) : hidden[i] === 1 ? behind : NaN,
    )
  return {
    least: end((value) => Math.max(0, value - off), suppressed[0]),
    most: end((value) => value + off, suppressed[1]),
    // Totals of counts that are changed by more than rounding need not be theirs
    sums: (perturbed && rounding === 0 ? [] : totals).map(({ areas, total }) => ({
      areas,
      least: Math.max(0, total - off),
      most: total + off,
    })),
    hidden,
    rounding,
  }
}

/** The ranges of some areas. A total that counts others too says no more than how many they are at most. */
function among({ least, most, sums }: Ranges, areas: readonly number[]): Ranges {
  const place = new Map(areas.map((i, at) => [i, at]))
  return {
    least: areas.map((i) => least[i]!),
    most: areas.map((i) => most[i]!),
    sums: sums.flatMap((one) => {
      const own = Array.from(one.areas).flatMap((i) => place.get(i) ?? [])
      const all = own.length === one.areas.length
      return own.length === 0 ? [] : [{ areas: own, least: all ? one.least : 0, most: one.most }]
    }),
  }
}
