import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import { isSmall, states, type Cell, type State } from './cell.ts'
import { linked } from './linked.ts'
import { persons } from './persons.ts'
import type { Rule } from './primary.ts'
import { reasons } from './reasons.ts'
import { relations } from './relations.ts'
import { sameCells, type SharedCell, type Told } from './same-cell.ts'
import { secondary } from './secondary.ts'
import type { Tree } from './tree.ts'

/** An indicator before anything of it is withheld, over all areas of all levels. */
export interface Judged {
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  readonly status: Uint8Array
  readonly share: boolean
  readonly rule: Rule
  /** Areas that would tell too small a number of an area of an earlier Gebietsstand. */
  readonly part: ReadonlySet<number>
}

/**
 * What must be withheld of each indicator beside its own small numbers, with the reason, so that nothing withheld can
 * be worked out: neither from sums over areas, nor from another indicator that tells the same count (as its numerator, what
 * that leaves of the denominator, or the denominator), nor from others that add up with it. `excluded` areas
 * are not shown in any case, but persons there count in the sums above. O(indicators² × areas) and the audits.
 */
export function complementary(
  list: readonly Judged[],
  tree: Tree,
  excluded: (node: number) => boolean,
): ReadonlyMap<number, Text>[] {
  const base = tree.start[1]!
  const hidden = list.map(() => new Map<number, Text>())
  const minimum = Math.max(...list.map(({ rule }) => rule.minimumCount))
  if (!list.some((one) => mayNeed(one, minimum))) return hidden
  const told = list.map(({ numerator, denominator, share, rule }): Told => ({
    numerator,
    denominator,
    share,
    facilities: rule.facilities === true,
    minimum: rule.minimumCount,
  }))
  const shared = sameCells(told, base)
  const cells = shared.map((one) => cellOf(one, list, base, excluded))
  for (const cell of cells) for (const node of secondary(tree, cell)) cell.state[node] = states.added
  linked(tree, cells, relations(shared, base))
  shared.forEach(({ members, witnesses }, k) => {
    for (const place of [...members, ...witnesses]) {
      const { minimumCount } = list[place]!.rule
      cells[k]!.state.forEach((state, node) => {
        const why = reasonOf(state as State, node < base, () => isOwn(list[place]!, node), minimumCount)
        if (why) hidden[place]!.set(node, why)
      })
    }
  })
  return hidden
}

/**
 * Whether anything of an indicator could have to be withheld, told in one quick pass: a number of persons below the
 * largest minimum of all, a count that another indicator might know, an area of an earlier Gebietsstand.
 */
function mayNeed({ numerator, denominator, share, rule, part }: Judged, minimum: number): boolean {
  if (part.size > 0) return true
  // half a person for two counts that are held to be the same and differ by rounding
  const small = (persons: number) => persons > 0 && persons < minimum + 0.5
  for (let i = 0; i < numerator.length; i++) {
    const count = rule.facilities ? denominator[i]! : numerator[i]!
    const all = denominator[i]!
    if (Number.isNaN(count) ? !Number.isNaN(all) : small(count) || (share && small(all - count))) return true
  }
  return false
}

/** Own small numbers of base areas have their reason already. */
function reasonOf(state: State, base: boolean, own: () => boolean, minimum: number): Text | null {
  if (state === states.part) return reasons.part(minimum)
  if (state !== states.small && state !== states.added) return null
  if (!base) return reasons.above(minimum)
  return own() ? null : reasons.other
}

const isOwn = ({ numerator, denominator, rule }: Judged, node: number): boolean =>
  persons(numerator[node]!, denominator[node]!, rule.facilities === true).some(
    (count) => count > 0 && count < rule.minimumCount,
  )

function cellOf(
  { value, faces, minimum, members, witnesses }: SharedCell,
  list: readonly Judged[],
  base: number,
  excluded: (node: number) => boolean,
): Cell {
  const own = members.map((place) => list[place]!)
  const shown = [...own, ...witnesses.map((place) => list[place]!)]
  const cell: Cell = { value, faces, minimum, base, state: new Uint8Array(value.length) }
  cell.state.forEach((_, node) => {
    const given = shown.filter(({ status }) => status[node] === statusCode.ok)
    const weak = ({ denominator, rule }: Judged) => denominator[node]! < (rule.denominators ?? 0)
    const left = given.length === 0 || excluded(node)
    if (isSmall(cell, node)) cell.state[node] = left ? states.kept : states.small
    else if (own.some(({ part }) => part.has(node))) cell.state[node] = states.part
    else if (left) cell.state[node] = states.kept
    else if (given.some((one) => !weak(one) && !isOwn(one, node))) cell.state[node] = states.open
    else cell.state[node] = given.every(weak) ? states.weak : states.kept
  })
  return cell
}
