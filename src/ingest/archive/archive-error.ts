import type { Code } from '../../model/codes.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Text } from '../../model/text.ts'

/** ATL-0240: the archive cannot be read as a ZIP. */
export const broken = (file: string, found: Text): AtlasError =>
  fail('ATL-0240', found, {
    file,
    expected: { de: 'ein unbeschädigtes ZIP-Archiv', en: 'an undamaged ZIP archive' },
    remedy: { de: 'Datei neu exportieren oder vollständig übertragen', en: 'export or transfer the file again' },
  })

/** ATL-0241: the archive would unpack to more than is allowed. */
export const tooLarge = (file: string, found: Text, expected: Text): AtlasError =>
  fail('ATL-0241', found, {
    file,
    expected,
    remedy: { de: 'Datei entpackt oder geteilt liefern lassen', en: 'have the file delivered unpacked or in parts' },
  })

/** ATL-0242, ATL-0243: a member that must not be read, or cannot. */
export const refusedMember = (code: Code, file: string, member: string, found: Text, remedy: Text): AtlasError =>
  fail(code, found, { file, value: member, remedy })

/** Bytes in words: `512 MiB`. */
export const inWords = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KiB` : `${Math.ceil(bytes / 2 ** 20)} MiB`
