import { isMap, isSeq, parseDocument, type Node } from 'yaml'
import { fail } from '../model/error.ts'
import { entry, indented, lastOffset, lineEnd, lineEndOf, placeOf } from './yaml-text.ts'

/**
 * A plan text with an earlier Gebietsstand behind those it has; every other byte stays as it is. The lines of the
 * block, the first of which begins with `- `, start at no indentation. Throws ATL-0107 where areas are in braces.
 */
export function insertEarlier(text: string, file: string, block: readonly string[]): string {
  const top = parseDocument(text, { prettyErrors: false }).contents
  const areas = isMap(top) ? entry(top, 'areas') : undefined
  const earlier = isMap(areas) ? entry(areas, 'earlier') : undefined
  if (!isMap(areas) || areas.flow === true || areas.items.length === 0 || (isSeq(earlier) && earlier.flow === true))
    throw fail(
      'ATL-0107',
      { de: 'areas steht in geschweiften oder eckigen Klammern', en: 'areas are written in braces or brackets' },
      {
        file,
        remedy: { de: 'jeden Eintrag in eine eigene Zeile schreiben', en: 'write each entry on a line of its own' },
      },
    )
  const end = lineEndOf(text)
  const own = placeOf(text, areas.items[0]!.key as Node)
  const listed = isSeq(earlier)
  const [after, indent] = listed ? [earlier, placeOf(text, earlier)] : [areas, `${own}  `]
  const at = lineEnd(text, lastOffset(after))
  const before = text.slice(0, at)
  const lines = `${listed ? '' : `${own}earlier:${end}`}${indented(block, indent, end)}`
  return `${before}${before.endsWith('\n') ? '' : end}${lines}${text.slice(at)}`
}
