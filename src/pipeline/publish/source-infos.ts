import { byKey } from '../../model/bezugsraum.ts'
import type { SourceInfo } from '../../model/publication.ts'
import type { Plan } from '../../plan/plan.ts'
import { deliveries, pointFiles } from '../gather/files-of.ts'

/** Who delivered what under which licence: tables, and points that were counted. */
export const sourceInfos = (plan: Plan): SourceInfo[] => [
  ...Object.entries(plan.sources).map(([id, { provider }]) => info(id, provider, deliveries(plan, id))),
  ...Object.entries(plan.points).map(([id, { provider }]) => info(id, provider, pointFiles(plan, id))),
]

const info = (
  id: string,
  { name, licence, uri }: Plan['points'][string]['provider'],
  files: readonly { readonly file: string }[],
): SourceInfo => ({
  id,
  provider: name,
  licence,
  uri,
  files: [...new Set(files.map(({ file }) => file))].sort(byKey),
})
