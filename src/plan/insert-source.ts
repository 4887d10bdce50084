import { isMap, isPair, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml'
import { fail } from '../model/error.ts'

/**
 * A plan text with a source added behind its last one; every other byte stays as it is. The lines of the block start
 * at no indentation. Throws where the name is taken (ATL-0107) or the sources are written in braces.
 */
export function insertSource(text: string, file: string, id: string, block: readonly string[]): string {
  const document = parseDocument(text, { prettyErrors: false })
  const top = document.contents
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const sources = isMap(top) ? entry(top, 'sources') : undefined
  if (sources === undefined)
    return `${text.endsWith('\n') || text === '' ? text : text + end}${end}sources:${end}${indented(block, '  ', end)}`
  if (!isMap(sources) || sources.flow === true)
    throw fail(
      'ATL-0107',
      { de: 'sources ist leer oder steht in geschweiften Klammern', en: 'sources is empty or written in braces' },
      {
        file,
        remedy: { de: 'jede Quelle in eine eigene Zeile schreiben', en: 'write each source on a line of its own' },
      },
    )
  if (entry(sources, id) !== undefined || sources.has(id))
    throw fail(
      'ATL-0107',
      { de: `die Quelle "${id}" gibt es schon`, en: `there is a source "${id}" already` },
      {
        file,
        value: id,
        remedy: { de: 'mit --name einen anderen Namen geben', en: 'give another name with --name' },
      },
    )
  const [first] = sources.items
  const start = (first?.key as Node | undefined)?.range?.[0] ?? 0
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const at = lineEnd(text, lastOffset(sources))
  const before = text.slice(0, at)
  return `${before}${before.endsWith('\n') ? '' : end}${end}${indented(block, indent, end)}${text.slice(at)}`
}

const entry = (map: YAMLMap, key: string): unknown =>
  map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key)?.value ?? undefined

const indented = (block: readonly string[], indent: string, end: string) =>
  block.map((line) => (line === '' ? end : `${indent}${line}${end}`)).join('')

/** Where the last thing in a node ends; comments behind it are not part of it. */
function lastOffset(node: unknown): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) {
    const last = node.items.at(-1)!
    return last.value === null ? ((last.key as Node).range?.[1] ?? 0) : lastOffset(last.value)
  }
  const { range, items, flow } = node as { range?: [number, number, number]; items?: unknown[]; flow?: boolean }
  if (items !== undefined && flow !== true && items.length > 0) return lastOffset(items.at(-1))
  return range?.[1] ?? 0
}

/** Behind the line that an offset stands in. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}
