import type { ChainSpec, Level } from '../../measures/composite/chain/spec.ts'
import { fail } from '../../model/error.ts'
import { heightsOf } from '../social-index/heights.ts'

/**
 * A chain as if some indicators or sub-indices had never stood in it: none of its steps looks at them, and an area that
 * lacked only them is assessed. A sub-index of which nothing is left goes too; the others keep the way they are drawn
 * together. Null where nothing is left of the index.
 */
export function dropped(chain: ChainSpec, names: readonly string[]): ChainSpec | null {
  if (names.length === 0) return chain
  const parents = new Map(chain.nodes.map((node) => [node.id, node.parent]))
  const above = (id: string, parent: string | null): string[] =>
    parent === null ? [id] : [id, ...above(parent, parents.get(parent) ?? null)]
  const indicators = chain.indicators.filter(({ id, parent }) => !above(id, parent).some((one) => names.includes(one)))
  if (indicators.length === 0) return null
  const kept = new Set(indicators.flatMap(({ id, parent }) => above(id, parent)))
  const left = { ...chain, indicators, nodes: chain.nodes.filter(({ id }) => kept.has(id)) }
  return {
    ...left,
    levels: levelsOf(chain, left),
    weights: Object.fromEntries(Object.entries(chain.weights).filter(([id]) => kept.has(id))),
  }
}

/** What stood on a level stays drawn together as it was, also where a lower level is gone. */
function levelsOf(before: ChainSpec, after: ChainSpec): Level[] {
  const [old, now] = [heightsOf(before), heightsOf(after)]
  const levels: Level[] = []
  for (const [id, height] of now) {
    const level = before.levels[old.get(id)!]!
    if (levels[height] !== undefined && levels[height] !== level) throw uneven(id)
    levels[height] = level
  }
  return levels
}

const uneven = (id: string) =>
  fail(
    'ATL-0107',
    {
      de: `"${id}" stünde dann auf derselben Ebene wie Teilindizes, die anders zusammengezogen werden`,
      en: `"${id}" would then stand on the level of sub-indices that are drawn together otherwise`,
    },
    { remedy: { de: 'im Plan ändern und atlas build', en: 'change it in the plan, and atlas build' } },
  )
