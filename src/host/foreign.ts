import { fail, type AtlasError } from '../model/error.ts'

const manifest = 'manifest.json'

// Written by file managers into every folder they show; nobody misses them.
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/**
 * Files of an output folder that no run has written, by the folder's own manifest (its text, null where
 * there is none). Only a folder without any may be replaced.
 */
export function foreign(paths: readonly string[], manifestText: string | null): string[] {
  const ours = new Set(listed(manifestText))
  return paths.filter((path) => !ours.has(path) && !litter.includes(path.split('/').at(-1) ?? '')).sort()
}

function listed(text: string | null): string[] {
  if (text === null) return []
  try {
    const { outputs } = JSON.parse(text) as { outputs: { path: string }[] }
    return [manifest, ...outputs.map(({ path }) => path)]
  } catch {
    return [] // another program's manifest, which vouches for nothing, not even for itself
  }
}

/** Office programs leave such a file beside a document that is open. */
export const openDocuments = (paths: readonly string[]): string[] =>
  paths.filter((path) => /(^|\/)(~\$[^/]*|\.~lock\.[^/]*#)$/.test(path))

/** The refusal to replace a folder that holds what no run has written. */
export function refusal(folder: string, extra: readonly string[]): AtlasError {
  const names = some(extra)
  return fail(
    'ATL-0003',
    {
      de: `der Ordner enthält Dateien, die kein Lauf geschrieben hat: ${names.de}`,
      en: `the folder holds files that no run has written: ${names.en}`,
    },
    {
      file: folder,
      remedy: {
        de: 'diese Dateien verschieben oder mit --out einen anderen Ordner nennen',
        en: 'move these files or name another folder with --out',
      },
    },
  )
}

/** The first ten names and how many more there are. */
export function some(names: readonly string[]): { de: string; en: string } {
  const shown = names.slice(0, 10).join(', ')
  const more = names.length - 10
  return more > 0 ? { de: `${shown} und ${more} weitere`, en: `${shown} and ${more} more` } : { de: shown, en: shown }
}
