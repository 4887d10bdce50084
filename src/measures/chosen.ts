import { catalogue } from './catalogue.ts'

/**
 * Families that are asked for together: segregation in the wide sense is everything that describes how groups are
 * spread over areas; association and inequality stand by themselves.
 */
const wide: ReadonlyMap<string, readonly string[]> = new Map([
  ['segregation', ['segregation', 'spatial', 'multigroup', 'local']],
])

/** Names under which several measures can be asked for: families and dimensions. */
export const collections: readonly string[] = [
  ...new Set(Object.values(catalogue).flatMap(({ family, dimension }) => [family, dimension])),
].sort()

/**
 * Ids of the measures that a word names, in the order of the catalogue: `all`, a family, a dimension, or one id;
 * null for a word that names none.
 */
export function chosen(word: string): readonly string[] | null {
  if (Object.hasOwn(catalogue, word)) return [word]
  const of = wide.get(word) ?? [word]
  const ids = Object.values(catalogue)
    .filter(({ family, dimension }) => word === 'all' || of.includes(family) || dimension === word)
    .map(({ id }) => id)
  return ids.length === 0 ? null : ids
}
