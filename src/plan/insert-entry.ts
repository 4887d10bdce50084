import { isMap, isPair, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml'
import { fail } from '../model/error.ts'

const sections = {
  sources: { de: 'die Quelle', en: 'a source' },
  points: { de: 'Punkte', en: 'points' },
} as const

/**
 * A plan text with an entry added behind the last one of its section; every other byte stays as it is. The lines of
 * the block start at no indentation. Throws where the name is taken (ATL-0107) or the section is written in braces.
 */
export function insertEntry(
  text: string,
  file: string,
  section: keyof typeof sections,
  id: string,
  block: readonly string[],
): string {
  const end = lineEndOf(text)
  const entries = topEntry(text, section)
  if (entries === undefined) return appended(text, section, indented(block, '  ', end))
  const { de, en } = sections[section]
  if (!isMap(entries) || entries.flow === true)
    throw fail(
      'ATL-0107',
      { de: `${section} ist leer oder steht in geschweiften Klammern`, en: `${section} is empty or written in braces` },
      {
        file,
        remedy: { de: 'jeden Eintrag in eine eigene Zeile schreiben', en: 'write each entry on a line of its own' },
      },
    )
  if (entry(entries, id) !== undefined || entries.has(id))
    throw fail(
      'ATL-0107',
      { de: `${de} "${id}" gibt es schon`, en: `there is ${en} "${id}" already` },
      {
        file,
        value: id,
        remedy: { de: 'mit --name einen anderen Namen geben', en: 'give another name with --name' },
      },
    )
  const [first] = entries.items
  const start = (first?.key as Node | undefined)?.range?.[0] ?? 0
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const at = lineEnd(text, lastOffset(entries))
  const before = text.slice(0, at)
  return `${before}${before.endsWith('\n') ? '' : end}${end}${indented(block, indent, end)}${text.slice(at)}`
}

/** A plan text with its areas behind all else. Throws ATL-0107 where it declares some already. */
export function insertAreas(text: string, file: string, block: readonly string[]): string {
  if (!declares(text, 'areas')) return appended(text, 'areas', indented(block, '  ', lineEndOf(text)))
  throw fail(
    'ATL-0107',
    { de: 'der Plan nennt schon Räume', en: 'the plan declares areas already' },
    {
      file,
      remedy: {
        de: 'ist die Datei ein früherer Gebietsstand, sie unter areas.earlier eintragen; sonst areas aus dem Plan nehmen',
        en: 'if the file is an earlier Gebietsstand, declare it in areas.earlier; otherwise remove areas from the plan',
      },
    },
  )
}

/** Whether a plan text has a section, whatever stands in it. */
export const declares = (text: string, section: 'areas' | 'sources' | 'points'): boolean => {
  const top = parseDocument(text, { prettyErrors: false }).contents
  return isMap(top) && top.has(section)
}

function topEntry(text: string, section: string): unknown {
  const top = parseDocument(text, { prettyErrors: false }).contents
  return isMap(top) ? entry(top, section) : undefined
}

const lineEndOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n')

function appended(text: string, section: string, lines: string): string {
  const end = lineEndOf(text)
  return `${text.endsWith('\n') || text === '' ? text : text + end}${end}${section}:${end}${lines}`
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
