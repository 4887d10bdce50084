import type { Inputs } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'
import { induced } from './induced.ts'
import { linked, neighbourKinds, type LinkValues } from './links.ts'
import { weighted } from './weighted.ts'

/** A group in the areas where anybody lives. */
export interface Inhabited {
  /** Their places among all areas, ascending. */
  readonly where: Int32Array
  readonly group: Float64Array
  readonly total: Float64Array
  /** group/total. */
  readonly share: Float64Array
  readonly neighbours: Neighbours
}

/**
 * What statistics of association work on: shares exist only where people live, so empty areas are left out, with
 * their links, and are no one's nearest. Weights of rows are taken afterwards, among those that remain.
 * O(areas + links), and a search for nearest areas once for the same areas.
 */
export function inhabited(
  { group, total, contiguity, space }: Pick<Inputs, 'group' | 'total' | 'contiguity' | 'space'>,
  values: LinkValues,
  lives: (i: number) => boolean = (i) => total[i] > 0,
): Inhabited {
  const where = Int32Array.from(Array.from(total, (_, i) => i).filter(lives))
  const found = linksAmong({ contiguity, space }, where, values)
  return {
    where,
    group: Float64Array.from(where, (i) => group[i]),
    total: Float64Array.from(where, (i) => total[i]),
    share: Float64Array.from(where, (i) => group[i] / total[i]),
    neighbours: values.weights === 1 ? found : weighted(found, 'row'),
  }
}

/** The links among some of the areas (`where`, ascending) that the parameters ask for, before they are weighed. */
export function linksAmong(
  { contiguity, space }: Pick<Inputs, 'contiguity' | 'space'>,
  where: Int32Array,
  values: Pick<LinkValues, 'neighbours' | 'k' | 'km'>,
): Neighbours {
  const kind = neighbourKinds[values.neighbours]
  if (kind === 'knn' || kind === 'distance') return remembered(space, where, values)
  const { queen, rook } = contiguity
  const side = kind === 'queen' ? { queen: induced(queen, where), rook } : { queen, rook: induced(rook, where) }
  return linked({ contiguity: side, space }, values)
}

interface Known {
  readonly key: string
  readonly where: Int32Array
  readonly links: Neighbours
}

// Draws by lot ask for the same links a thousand times
const known = new WeakMap<Space, Known[]>()
const kept = 8

function remembered(space: Space, where: Int32Array, values: Pick<LinkValues, 'neighbours' | 'k' | 'km'>): Neighbours {
  const key = `${values.neighbours} ${values.k} ${values.km}`
  const before = known.get(space) ?? []
  const found = before.find((one) => one.key === key && same(one.where, where))
  if (found) return found.links
  const take = (v: ArrayLike<number>) => Float64Array.from(where, (i) => v[i])
  const empty = { start: new Int32Array(1), to: new Int32Array(0), weight: new Float64Array(0) }
  const placed = { x: take(space.x), y: take(space.y) }
  const links = linked({ contiguity: { queen: empty, rook: empty }, space: placed }, values)
  known.set(space, [{ key, where, links }, ...before].slice(0, kept))
  return links
}

function same(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
