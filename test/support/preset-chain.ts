import type { ChainSpec } from '../../src/measures/composite/chain/spec.ts'
import type { Direction } from '../../src/model/publication.ts'
import type { IndexPlan } from '../../src/plan/index-plan.ts'
import { resolveIndex } from '../../src/plan/resolve/social-index.ts'
import { socialIndex } from '../../src/plan/schema/social-index.ts'

/** What a plan makes of an index that says `said`, with indicators of the directions given. */
export function presetIndex(
  said: Readonly<Record<string, unknown>>,
  directions: Readonly<Record<string, Direction>>,
): IndexPlan {
  const indicators = Object.fromEntries(Object.entries(directions).map(([id, direction]) => [id, { direction }]))
  return resolveIndex('index', socialIndex.parse(said), indicators as never, [2024], [])
}

export const presetChain = (...asked: Parameters<typeof presetIndex>): ChainSpec => presetIndex(...asked).chain
