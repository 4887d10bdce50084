import { isMap, parseDocument, type Node } from 'yaml'
import { fail } from '../model/error.ts'
import { entry, indented, lastOffset, lineEnd, lineEndOf, placeOf } from './yaml-text.ts'

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
  if (isMap(entries) && entries.items.length === 0 && entries.range) {
    const [from, to] = entries.range
    return `${text.slice(0, from).trimEnd()}${end}${indented(block, '  ', end).trimEnd()}${text.slice(to)}`
  }
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
  const indent = placeOf(text, first?.key as Node | undefined)
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

function appended(text: string, section: string, lines: string): string {
  const end = lineEndOf(text)
  return `${text.endsWith('\n') || text === '' ? text : text + end}${end}${section}:${end}${lines}`
}
