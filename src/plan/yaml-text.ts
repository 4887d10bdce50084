import { isMap, isPair, isScalar, type Node, type YAMLMap } from 'yaml'

/** How lines end in a text. */
export const lineEndOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n')

/** The blanks before a node in its line. */
export function placeOf(text: string, node: Node | undefined): string {
  const start = node?.range?.[0] ?? 0
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
}

/** What a map says under a key; undefined where it says nothing. */
export const entry = (map: YAMLMap, key: string): unknown =>
  map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key)?.value ?? undefined

/** Lines behind so many blanks, each with its end. */
export const indented = (block: readonly string[], indent: string, end: string) =>
  block.map((line) => (line === '' ? end : `${indent}${line}${end}`)).join('')

/** Where the last thing in a node ends; comments behind it are not part of it. */
export function lastOffset(node: unknown): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) {
    const last = node.items.at(-1)!
    return last.value === null ? ((last.key as Node).range?.[1] ?? 0) : lastOffset(last.value)
  }
  const { range, items, flow } = node as { range?: [number, number, number]; items?: unknown[]; flow?: boolean }
  if (items !== undefined && flow !== true && items.length > 0) return lastOffset(items.at(-1))
  return range?.[1] ?? 0
}

/** Behind the line that an offset stands in. */
export function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}
