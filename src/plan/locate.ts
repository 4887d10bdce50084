import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type Node } from 'yaml'

interface Place {
  /** Character offset of the last thing on the way that is there. */
  readonly offset: number
  /** What stands at the end of the way; null where there is nothing. */
  readonly node: Node | null
}

/**
 * Where a path of keys stands in the YAML text, as a character offset: the key or the value of its last
 * step. Where the path leads to something that is not there, the nearest thing above it.
 */
export const locate = (document: Document, path: readonly PropertyKey[], at: 'key' | 'value'): number =>
  walk(document, path, at).offset

/** The node at a path, null where there is none. */
export const nodeAt = (document: Document, path: readonly PropertyKey[]): Node | null =>
  walk(document, path, 'value').node

function walk(document: Document, path: readonly PropertyKey[], at: 'key' | 'value'): Place {
  let node: Node | null = document.contents
  let offset = start(node)
  for (const [depth, step] of path.entries()) {
    const within: unknown = isAlias(node) ? node.resolve(document) : node
    if (isMap(within)) {
      // a list that was written as a map (indicator: weight) is addressed by position
      const pair =
        typeof step === 'number'
          ? within.items[step]
          : within.items.find(({ key }) => isScalar(key) && keyText(key.value) === String(step))
      if (!isPair(pair)) return { offset, node: null }
      const last = depth === path.length - 1
      node = pair.value as Node | null
      offset = start(last && at === 'key' ? (pair.key as Node) : (node ?? (pair.key as Node)))
    } else if (isSeq(within)) {
      node = (within.items[Number(step)] as Node | undefined) ?? null
      if (node === null) return { offset, node }
      offset = start(node)
    } else return { offset, node: null } // a single entry written without its list
  }
  return { offset, node: isAlias(node) ? (node.resolve(document) ?? null) : node }
}

const start = (node: Node | null): number => node?.range?.[0] ?? 0

/** A key as the plan's object bears it: an empty one is ''. */
const keyText = (value: unknown): string => (value === null ? '' : String(value as string | number | boolean))
