import type { Dialect } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { EncodingSaid } from '../layer/features.ts'

type Encoding = Dialect['encoding']

// What programs write into a .cpg file, without blanks, hyphens and case.
const names: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  '65001': 'utf-8',
  '1252': 'windows-1252',
  cp1252: 'windows-1252',
  ansi1252: 'windows-1252',
  windows1252: 'windows-1252',
  iso88591: 'iso-8859-1',
  '88591': 'iso-8859-1',
  latin1: 'iso-8859-1',
  iso885915: 'iso-8859-15',
  '885915': 'iso-8859-15',
}

// The letters of DOS, by the names in a .cpg and by the number in a .dbf: none of the encodings that are read.
const dosNames = /^(?:cp|ibm|oem|dos)?(?:437|850|852)$/
const dosNumbers: Readonly<Record<number, string>> = { 0x01: 'CP437', 0x02: 'CP850', 0x64: 'CP852' }

interface Place {
  readonly file: string
  readonly encoding: Encoding | null
  readonly setting: string
}

/**
 * The encoding of a .dbf file: what the plan declares, else what the .cpg names, else what the file says of
 * itself (code page 1252 under the number 3), else ASCII, if it is that. Throws ATL-0204 where none of them tells.
 */
export function encodingOf(dbf: Uint8Array, cpg: string | null, { file, encoding, setting }: Place): EncodingSaid {
  if (encoding !== null) return { encoding, by: 'plan' }
  const named = cpg?.trim() ?? ''
  const plain = named.toLowerCase().replace(/[\s_-]/g, '')
  const known = names[plain]
  if (known !== undefined) return { encoding: known, by: 'cpg' }
  if (named === '' && dbf[29] === 3) return { encoding: 'windows-1252', by: 'dbf' }
  if (named === '' && dbf.subarray(dbf[8]! + 256 * dbf[9]!).every((byte) => byte < 0x80))
    return { encoding: 'utf-8', by: 'ascii' }
  const dos = dosNames.test(plain) ? named : named === '' ? dosNumbers[dbf[29]!] : undefined
  if (dos !== undefined) throw inDosLetters(dos, file)
  throw fail(
    'ATL-0204',
    named === ''
      ? {
          de: 'die Kodierung der .dbf-Datei ist nirgends genannt',
          en: 'the encoding of the .dbf file is named nowhere',
        }
      : {
          de: `die Kodierung "${named}" der .cpg-Datei ist unbekannt`,
          en: `the encoding "${named}" of the .cpg file is unknown`,
        },
    {
      file,
      ...(named === '' ? {} : { value: named }),
      remedy: {
        de: `${setting}.encoding angeben, oft windows-1252 oder utf-8; an Umlauten in den Namen zeigt sich, ob es stimmt`,
        en: `declare ${setting}.encoding, often windows-1252 or utf-8; umlauts in the names show whether it is right`,
      },
    },
  )
}

const inDosLetters = (name: string, file: string): AtlasError =>
  fail(
    'ATL-0204',
    {
      de: `die Texte der .dbf-Datei sind in Zeichen von DOS (${name}) geschrieben`,
      en: `the texts of the .dbf file are written in characters of DOS (${name})`,
    },
    {
      file,
      value: name,
      remedy: {
        de: 'das Shapefile als UTF-8 speichern lassen (in QGIS: "Objekte speichern als", Kodierung UTF-8), oder als GeoPackage',
        en: 'have the Shapefile saved as UTF-8 (in QGIS: "Save Features As", encoding UTF-8), or as a GeoPackage',
      },
    },
  )
