import { fail, type AtlasError } from '../../model/error.ts'
import type { Text } from '../../model/text.ts'

/** ATL-0252: a file of geometry that is cut off, damaged, or not what its ending says. `at` is the feature, counted from 1. */
export const damagedLayer = (file: string, found: Text, at?: number): AtlasError =>
  fail('ATL-0252', found, {
    file,
    ...(at === undefined ? {} : { row: at }),
    remedy: { de: 'Datei neu exportieren oder vollständig übertragen', en: 'export or transfer the file again' },
  })
