import type { Text } from '../../model/text.ts'

interface Kind {
  readonly kind: 'json' | 'markup' | 'other'
  readonly name: Text
}

const begins: readonly (readonly [RegExp, Kind['kind'], Text])[] = [
  [
    /^PK[\x03\x05]/,
    'other',
    { de: 'eine Excel-Arbeitsmappe (XLSX) oder ein ZIP-Archiv', en: 'an Excel workbook (XLSX) or a ZIP archive' },
  ],
  [/^\xd0\xcf\x11\xe0/, 'other', { de: 'eine alte Excel-Arbeitsmappe (XLS)', en: 'an old Excel workbook (XLS)' }],
  [
    /^\x09[\0\x02\x04][\x04\x06]\0/,
    'other',
    { de: 'eine Excel-Tabelle von vor 1994', en: 'an Excel sheet from before 1994' },
  ],
  [/^%PDF/, 'other', { de: 'ein PDF', en: 'a PDF' }],
  [/^SQLite format 3/, 'other', { de: 'ein GeoPackage (SQLite)', en: 'a GeoPackage (SQLite)' }],
  [/^PAR1/, 'other', { de: 'eine Parquet-Datei', en: 'a Parquet file' }],
  [/^\x1f\x8b/, 'other', { de: 'ein gzip-Archiv', en: 'a gzip archive' }],
  [/^<(?:!doctype html|html)/i, 'markup', { de: 'eine HTML-Seite', en: 'an HTML page' }],
  [/^<[?!a-z]/i, 'markup', { de: 'eine XML- oder HTML-Datei', en: 'an XML or HTML file' }],
  [/^(?:\{|\[\s*[[{])/, 'json', { de: 'eine JSON-Datei', en: 'a JSON file' }],
]

/** What a file is by its first bytes, where that is neither a table nor a mere text; null otherwise. O(1). */
export function seems(bytes: Uint8Array): Kind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '')
  const text = head.replaceAll('\0', '').trimStart()
  for (const [pattern, kind, name] of begins) if (pattern.test(text) || pattern.test(head)) return { kind, name }
  return null
}
