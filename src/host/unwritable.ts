import { fail } from '../model/error.ts'
import type { Text } from '../model/text.ts'
import { shown } from './shown.ts'
import { reason, systemCode } from './system-error.ts'

const close: Text = {
  de: 'geöffnete Dateien dieses Ordners schließen (Excel, QGIS) und noch einmal starten',
  en: 'close the files of this folder (Excel, QGIS) and run again',
}

const remedies: Readonly<Record<string, Text>> = {
  EPERM: close,
  EBUSY: {
    de: `${close.de}; ein eingehängter Datenträger kann nicht ausgetauscht werden: einen Ordner darin nennen`,
    en: `${close.en}; a mount point cannot be swapped: name a folder below it`,
  },
  EACCES: {
    de: 'Schreibrecht für den Ordner und den darüber beschaffen, oder mit --out einen anderen nennen',
    en: 'get write permission for the folder and the one above it, or name another with --out',
  },
}

/** What failed while writing into a folder, as ATL-0002 if the system refused; any other error as it is. */
export function unwritable(folder: string, error: unknown): unknown {
  const code = systemCode(error)
  if (code === undefined) return error
  const { de, en } = reason(code)
  const found = { de: `der Ordner kann nicht geschrieben werden: ${de}`, en: `the folder cannot be written: ${en}` }
  const remedy = remedies[process.platform === 'win32' && code === 'EACCES' ? 'EPERM' : code]
  return fail('ATL-0002', found, { file: shown(folder), ...(remedy && { remedy }) })
}

/** Some documents of the folder are open in an office program. */
export const openElsewhere = (folder: string, documents: readonly string[]) =>
  fail(
    'ATL-0002',
    {
      de: `Dateien des Ordners sind in einem anderen Programm geöffnet (${documents.join(', ')})`,
      en: `files of the folder are open in another program (${documents.join(', ')})`,
    },
    { file: shown(folder), remedy: close },
  )
