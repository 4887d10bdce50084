import type { Finding } from '../../model/finding.ts'
import { doubt } from './doubt.ts'
import type { KnownKeys } from './keys.ts'

/** The doubt that a column has the names of the areas where no column has their keys; null where none has most of them. O(cells). */
export function namesForKeys(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  known: readonly KnownKeys[],
): Finding | null {
  for (const [at, header] of headers.entries()) {
    const texts = new Set(rows.map((cells) => cells[at] ?? '').filter((text) => text !== ''))
    for (const { names } of known) {
      const called = new Set(names.values())
      const found = [...texts].filter((text) => called.has(text))
      if (found.length < 2 || found.length * 2 < texts.size) continue
      return doubt(
        {
          de: `keine Spalte enthält Schlüssel der Räume; in "${header}" stehen ihre Namen (${found.length} von ${texts.size})`,
          en: `no column holds keys of the areas; "${header}" has their names (${found.length} of ${texts.size})`,
        },
        {
          de: 'die Schlüssel dazu liefern lassen: Namen werden verschieden geschrieben und kommen mehrfach vor',
          en: 'have the keys delivered as well: names are spelt in different ways and occur more than once',
        },
        { column: header, value: found[0]! },
      )
    }
  }
  return null
}
