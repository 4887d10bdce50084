import type { VotesPlan } from '../index-plan.ts'
import type { IndexTree } from '../index-tree.ts'
import { dialect } from '../schema/dialect.ts'
import type { IndexSpec } from '../with-preset.ts'

/** The table of points, where a level is weighed by experts. */
export function resolveVotes({ weights }: IndexSpec, tree: IndexTree): VotesPlan | null {
  const said = [weights ?? []].flat().find(({ votes }) => votes !== undefined)?.votes
  if (said === undefined) return null
  const { file, format, key } = said
  return { file, format: format ?? dialect.parse({}), key, ids: votedOn({ weights }, tree) }
}

/** Whom the points are for: the parts of every level that is weighed so. */
function votedOn({ weights }: Pick<IndexSpec, 'weights'>, { indicators, groups, heights }: IndexTree): string[] {
  const method = (height: number) => (Array.isArray(weights) ? weights[height] : weights)?.method
  return [...indicators, ...groups].flatMap(({ id, parent }) => (method(heights.get(parent)!) === 'budget' ? [id] : []))
}
