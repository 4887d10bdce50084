import type { SourceInfo } from '../../model/publication.ts'
import { codeSpan } from '../markdown/code-span.ts'
import { escape } from '../markdown/escape.ts'
import { link } from '../markdown/link.ts'
import type { Edition } from './edition.ts'

const words = {
  de: {
    title: 'Quellen',
    source: 'Datenquelle',
    changed: 'Daten bearbeitet (Index, Aggregation)',
    files: (one: boolean) => (one ? 'Datei' : 'Dateien'),
  },
  en: {
    title: 'Sources',
    source: 'Data source',
    changed: 'data changed (index, aggregation)',
    files: (one: boolean) => (one ? 'File' : 'Files'),
  },
}

/** dl-de/by-2-0, number 2, wants the address of its text beside its name; the same for zero does no harm. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^dl-de[/-]by-2[-.]0$/i, 'https://www.govdata.de/dl-de/by-2-0'],
  [/^dl-de[/-]zero-2[-.]0$/i, 'https://www.govdata.de/dl-de/zero-2-0'],
]

/**
 * A note for each provider and licence, as licences want it: provider, licence, address, that the data were
 * changed, and the files.
 */
export function sources(e: Edition): string {
  const { sources: all } = e.publication
  const w = words[e.language]
  const same = ({ provider, licence, uri }: SourceInfo) => JSON.stringify([provider, licence, uri])
  const merged = new Map<string, SourceInfo>()
  for (const source of all) {
    const files = [...(merged.get(same(source))?.files ?? []), ...source.files]
    merged.set(same(source), { ...source, files: [...new Set(files)] })
  }
  const notes = [...merged.values()].map((source) => note(e, source))
  return notes.length === 0 ? '' : [`## ${w.title}`, notes.join('\n')].join('\n\n')
}

function note(e: Edition, { provider, licence, uri, files }: SourceInfo): string {
  const w = words[e.language]
  const text = texts.find(([name]) => name.test(licence))?.[1]
  const parts = [
    escape(provider),
    escape(licence) + (text === undefined ? '' : ` (${link(text)})`),
    ...(uri === null ? [] : [link(uri)]),
  ]
  const names = files.map(codeSpan).join(', ')
  return [
    `- ${w.source}: ${parts.join(', ')}; ${w.changed}.`,
    ...(files.length === 0 ? [] : [`  ${w.files(files.length === 1)}: ${names}`]),
  ].join('\n')
}
