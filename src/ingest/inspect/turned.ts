import type { Finding } from '../../model/finding.ts'
import { doubt } from './doubt.ts'
import type { KnownKeys } from './keys.ts'

/** The doubt that rows and columns are exchanged: most headers are keys or names of areas; null where they are not. O(columns). */
export function turned(headers: readonly string[], known: readonly KnownKeys[]): Finding | null {
  const [, ...others] = headers
  const own = known.map(({ keys, names }) => {
    const called = new Set(names.values())
    return others.filter((header) => keys.has(header) || called.has(header))
  })
  const found = own.reduce((most, one) => (one.length > most.length ? one : most), [] as string[])
  if (found.length < 2 || found.length * 2 < others.length) return null
  return doubt(
    {
      de: `${found.length} von ${others.length} Überschriften sind Räume (${found.slice(0, 3).join(', ')} …): sie stehen in Spalten statt in Zeilen`,
      en: `${found.length} of ${others.length} headers are areas (${found.slice(0, 3).join(', ')} …): they stand in columns, not in rows`,
    },
    {
      de: 'Zeilen und Spalten vertauschen (in Excel und LibreOffice: Inhalte einfügen, Transponieren) und als neue Datei speichern, oder so liefern lassen',
      en: 'exchange rows and columns (in Excel and LibreOffice: Paste Special, Transpose) and save as a new file, or have it delivered so',
    },
    { column: found[0]! },
  )
}
