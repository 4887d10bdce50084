interface Link {
  readonly from: string
  readonly to: string
  readonly weight: number
}

export interface Slivers {
  /** Links with a weight below the share. */
  readonly links: number
  /** New areas that receive parts of old ones only through such links: without them their values were no estimates. */
  readonly areas: number
}

/** Splinters that the borders of two files leave where they mean the same line. O(links). */
export function sliversOf(links: readonly Link[], share: number): Slivers {
  const kept = links.filter(({ weight }) => weight >= share)
  return { links: links.length - kept.length, areas: partial(links) - partial(kept) }
}

/** New areas of which an old one gives a part elsewhere. */
function partial(links: readonly Link[]): number {
  const parts = new Map<string, number>()
  for (const { from } of links) parts.set(from, (parts.get(from) ?? 0) + 1)
  return new Set(links.flatMap(({ from, to }) => (parts.get(from)! > 1 ? [to] : []))).size
}
