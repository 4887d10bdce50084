/**
 * What each area adds to the change of a value, from what it adds to the value in either year; parts that add up to the
 * values add up to their difference. Areas are told by their keys, so the two years need not have the same: one that is
 * not there in a year adds nothing in it.
 */
export function changeContributions(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const change = new Map(after)
  for (const [id, part] of before) change.set(id, (change.get(id) ?? 0) - part)
  return change
}
