import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { members } from '../archive/members.ts'
import { seems } from '../text/seems.ts'
import type { Book } from './sheet.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Opens a workbook by what its bytes are, whatever its name says: XLSX, ODS or the old XLS. */
export async function openBook(bytes: Bytes, file: string): Promise<Book> {
  if (bytes.size === 0)
    throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file, expected })
  const head = await bytes.slice(0, Math.min(64, bytes.size))
  if (head[0] === 0x50 && head[1] === 0x4b) {
    const parts = await members(bytes, file)
    if (parts.has('content.xml')) return (await import('./ods/ods.ts')).ods(parts, file)
    return xlsx(parts, file)
  }
  // The container of the old XLS, and of an XLSX that is encrypted.
  if (head[0] === 0xd0 && head[1] === 0xcf) return (await import('./xls.ts')).xls(bytes, file)
  const other = seems(head)
  throw fail(
    'ATL-0206',
    other
      ? { de: `die Datei ist offenbar ${other.name.de}`, en: `the file seems to be ${other.name.en}` }
      : { de: 'die Datei ist keine Arbeitsmappe', en: 'the file is no workbook' },
    {
      file,
      expected,
      remedy: {
        de: 'Datei öffnen und als XLSX speichern; ist sie eine Textdatei, ihr die Endung .csv geben',
        en: 'open the file and save it as XLSX; if it is a text file, give it the ending .csv',
      },
    },
  )
}

const expected = { de: 'eine Arbeitsmappe (XLSX, ODS, XLS)', en: 'a workbook (XLSX, ODS, XLS)' }
