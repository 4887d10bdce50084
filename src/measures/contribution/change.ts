import type { Contributions } from './contributions.ts'

/** What the areas have to do with the change of a value between two years. */
export interface ChangeContributions {
  readonly kind: Contributions['kind']
  readonly difference: number
  /** By area: its contribution later less the one earlier; one that is not there in a year adds nothing in it. */
  readonly ofArea: ReadonlyMap<string, number>
}

/**
 * What each area adds to the change of a value: where contributions are `parts` they add up to the difference. Areas are
 * told by their keys, so the two years need not have the same. null where a value is undefined.
 */
export function changeContributions(
  before: Contributions & { readonly ids: readonly string[] },
  after: Contributions & { readonly ids: readonly string[] },
): ChangeContributions | null {
  const difference = after.value - before.value
  if (!Number.isFinite(difference)) return null
  const ofArea = new Map(after.ids.map((id, i) => [id, after.ofArea[i]!]))
  before.ids.forEach((id, i) => ofArea.set(id, (ofArea.get(id) ?? 0) - before.ofArea[i]!))
  return { kind: after.kind, difference, ofArea }
}
