import type { LocalMeasure, Measure } from '../model/measure.ts'
import { nearest } from '../model/nearest.ts'
import { usageError } from './usage-error.ts'

/** The measures that a list of ids, families and dimensions names, each once; a usage error for a word that names none. */
export async function measuresAsked(list: string): Promise<readonly (Measure | LocalMeasure)[]> {
  const { catalogue, chosen, collections } = await import('../measures/index.ts')
  const words = list.split(',').map((word) => word.trim())
  const ids = words.flatMap((word) => {
    const found = chosen(word)
    if (found !== null) return found
    const known = ['all', ...collections, ...Object.keys(catalogue)]
    const [meant] = nearest(word, known)
    return usageError(
      { de: `unbekanntes Maß "${word}"`, en: `unknown measure "${word}"` },
      {
        de: `all, ${collections.join(', ')} oder eine Kennung aus "atlas list measures"`,
        en: `all, ${collections.join(', ')} or an id of "atlas list measures"`,
      },
      meant,
    )
  })
  return [...new Set(ids)].map((id) => catalogue[id]!)
}
