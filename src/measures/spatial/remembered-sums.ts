import { kernelSummer, type KernelSummer } from '../../math/kernel-sums.ts'
import type { Kernel } from '../../math/kernel.ts'
import type { Space } from '../../model/space.ts'
import type { Vector } from '../../model/vector.ts'

interface Entry {
  readonly key: string
  readonly sum: KernelSummer
  readonly known: { readonly of: Float64Array; readonly sums: Float64Array }[]
}

const spaces = new WeakMap<Space, Entry[]>()

/** Ways of weighing, and vectors of each, that are kept for a space. */
const [keys, vectorsKept] = [8, 24]

/**
 * Kernel sums of vectors in a space (see `kernelSummer`), so that measures of one city share one pass over all pairs. What
 * is asked again, by the same `key` of the weights and the same numbers, is answered from memory: the numbers are
 * compared, so that a vector that was written over is summed anew. Answers are not to be changed.
 */
export function rememberedSums(
  space: Space,
  key: string,
  weights: () => { readonly kernel: Kernel; readonly own: Vector },
  vectors: readonly Vector[],
): Float64Array[] {
  const entries = spaces.get(space) ?? []
  spaces.set(space, entries)
  const found = entries.find((entry) => entry.key === key)
  const entry: Entry = found ?? { key, sum: summer(space, weights()), known: [] }
  if (!found && entries.unshift(entry) > keys) entries.pop()

  const missing = vectors.filter((v) => !entry.known.some(({ of }) => equal(of, v)))
  if (missing.length > 0) {
    const sums = entry.sum(missing)
    entry.known.unshift(...missing.map((v, k) => ({ of: Float64Array.from(v), sums: sums[k]! })))
  }
  const answers = vectors.map((v) => entry.known.find(({ of }) => equal(of, v))!.sums)
  entry.known.length = Math.min(entry.known.length, vectorsKept)
  return answers
}

const summer = ({ x, y }: Space, { kernel, own }: { readonly kernel: Kernel; readonly own: Vector }) =>
  kernelSummer(x, y, kernel, own)

function equal(a: Float64Array, b: Vector): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
