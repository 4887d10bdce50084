import { fail } from '../../model/error.ts'
import { nearest } from '../../model/nearest.ts'
import type { ClassInfo } from '../../model/publication.ts'
import { changeId } from '../../plan/change-id.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'
import type { ChainSpec } from '../../measures/composite/chain/spec.ts'
import { boundaries } from '../../measures/classify/boundaries.ts'
import { classLabels } from '../classes/class-labels.ts'
import { dropped } from './dropped.ts'
import { refuseIdle } from './refuse-idle.ts'

/** What is to be otherwise, all at once. */
export interface WhatIf {
  /** New weights of indicators or sub-indices. */
  readonly weights: ReadonlyMap<string, number>
  /** Indicators or sub-indices left out; their siblings share the weight. */
  readonly without: readonly string[]
  /** Ascending bounds of the classes; null: as they are. */
  readonly breaks: readonly number[] | null
}

/**
 * The index as it would be. What holds for an indicator holds for its change. Throws where a name is none of the index,
 * where a weight would not count, or where nothing would be left.
 */
export function varied(id: string, index: IndexPlan, asked: WhatIf): IndexPlan {
  const { chain, dynamics } = index
  const ids = [
    ...chain.indicators.map((one) => one.id),
    ...chain.nodes.flatMap((node) => (node.parent === null ? [] : [node.id])),
  ]
  for (const name of [...asked.weights.keys(), ...asked.without]) if (!ids.includes(name)) throw unknown(name, id, ids)
  refuseIdle(chain, asked)
  const own = chainWith(chain, asked, (name) => name)
  if (own === null)
    throw fail(
      'ATL-0107',
      {
        de: `ohne ${asked.without.join(', ')} bleibt vom Index "${id}" nichts`,
        en: `without ${asked.without.join(', ')} nothing is left of the index "${id}"`,
      },
      { remedy: { de: 'weniger weglassen', en: 'leave out less' } },
    )
  const over = dynamics?.kind === 'over' ? dynamics.over : null
  const inChange = (name: string) =>
    over !== null && chain.indicators.some((one) => one.id === name) ? changeId(name, over) : name
  return {
    ...index,
    chain: own,
    // Delivered changes are not those of the indicators: they stay
    dynamics:
      dynamics &&
      (over === null ? dynamics : { ...dynamics, chain: chainWith(dynamics.chain, asked, inChange) ?? dynamics.chain }),
    ...(asked.breaks && { classes: { kind: 'breaks', classes: classesAt(asked.breaks, index) } }),
  }
}

/** Null where nothing is left. */
function chainWith(chain: ChainSpec, { weights, without }: WhatIf, name: (id: string) => string): ChainSpec | null {
  const left = dropped(chain, without.map(name))
  const stays = (id: string) =>
    left?.indicators.some((one) => one.id === id) || left?.nodes.some((one) => one.id === id)
  const set = [...weights].map(([id, weight]) => [name(id), weight] as const).filter(([id]) => stays(id))
  return left && { ...left, weights: { ...left.weights, ...Object.fromEntries(set) } }
}

/** Names and numbers stay where there are as many classes as before; else classes are named by their ends. */
function classesAt(breaks: readonly number[], { classes }: IndexPlan): readonly ClassInfo[] {
  const before = classes.kind === 'breaks' ? classes.classes : []
  if (before.length === breaks.length + 1) {
    return before.map(({ number, label, sign, ...ends }, i) => {
      const at = breaks[i]
      return { number, label, sign, ...(at === undefined ? {} : ends.below === undefined ? { to: at } : { below: at }) }
    })
  }
  const bounds = boundaries(breaks)
  const labels = classLabels(bounds)
  return bounds.map((bound, i) => ({ ...bound, number: i + 1, sign: String(i + 1), label: labels[i]! }))
}

function unknown(name: string, index: string, ids: readonly string[]) {
  const [meant] = nearest(name, ids)
  return fail(
    'ATL-0106',
    { de: `"${name}" gehört nicht zum Index "${index}"`, en: `"${name}" is no part of the index "${index}"` },
    {
      value: name,
      expected: { de: ids.join(', '), en: ids.join(', ') },
      ...(meant !== undefined && { remedy: { de: `gemeint ist wohl ${meant}`, en: `did you mean ${meant}` } }),
    },
  )
}
