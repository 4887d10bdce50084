import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { PublishedPlan, RatePlan } from '../../plan/indicator-plan.ts'
import { carryShares } from '../../prepare/crosswalk/carry-shares.ts'
import { estimated } from '../../prepare/crosswalk/estimated.ts'
import { flag } from '../../prepare/crosswalk/flag.ts'
import { unchanged } from '../../prepare/crosswalk/unchanged.ts'
import { published, rate } from '../../prepare/rates.ts'
import { breaches, type Rule } from '../../protect/primary.ts'

/** A frame on areas it was carried to, with what it was carried from. */
export interface CarriedFrame {
  readonly frame: Frame
  readonly delivered: Frame
  readonly crosswalk: Crosswalk
}

const noProxy: Text = {
  de: 'nicht umgerechnet: der Raum hat sich geändert',
  en: 'not carried: the area has changed',
}

/** A rate of carried counts, and the areas that would tell a count too small to be shown of one of the old ones. */
export function carriedRate(
  id: string,
  value: RatePlan,
  { frame, delivered, crosswalk }: CarriedFrame,
  rule: Rule,
): { observed: Observations; hidden: ReadonlySet<number> } {
  const before = rate({ indicator: id, ...value }, delivered).value
  const after = rate({ indicator: id, ...value }, frame).value
  // A part of one old area has its rate, to the last digit: else the halves of an area would differ in rank.
  // Facilities are counted anew where they stand.
  const values = after.values.map((own, i) => {
    const [only, ...more] = crosswalk.parts[i]!
    return only && more.length === 0 && !Number.isNaN(own) && !value.facilities ? before.values[only.old]! : own
  })
  const secret = new Set(breaches(before, rule).map(({ position }) => position))
  const hidden = crosswalk.parts.flatMap((own, i) => (own.some(({ old }) => secret.has(old)) ? [i] : []))
  return { observed: flag({ ...after, values }, estimated(crosswalk)), hidden: new Set(hidden) }
}

/** A published value where its area did not change; a share elsewhere through the persons the plan names as proxy. */
export function carriedValue(
  id: string,
  { column, proxy }: PublishedPlan,
  { frame, delivered, crosswalk }: CarriedFrame,
): Observations {
  const changed = unchanged(crosswalk).map((old) => Number(old === -1))
  const own = published(id, column, frame)
  if (proxy === null) {
    const given = pick(delivered.numbers, column).status.includes(statusCode.ok)
    const missing = (i: number) => given && changed[i] === 1 && own.status[i] !== statusCode.ok
    return { ...own, notes: own.notes.map((note, i) => (missing(i) ? noProxy : note)) }
  }
  const cells = carryShares(pick(delivered.numbers, column), pick(delivered.numbers, proxy), crosswalk)
  return flag({ ...own, ...cells }, changed)
}
