import type { Finding } from '../../model/finding.ts'
import { doubt } from './doubt.ts'

/** What a key looks like: digits and letters, as many as there are. */
export const formOfKey = (key: string): string => key.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'a')

/** A row is the sum of all others, and its key one of the same form: an area, or a total. */
export const totalDoubt = (line: number, key: string): Finding =>
  doubt(
    {
      de: 'die Zahlen der Zeile sind die Summen aller anderen, ihr Schlüssel sieht aber aus wie der eines Raums',
      en: 'the numbers of the row are the sums of all others, but its key looks like that of an area',
    },
    {
      de: 'mit --plan oder --areas sagen, welche Räume es gibt; oder die Zeile in der Datei "Insgesamt" nennen',
      en: 'say with --plan or --areas which areas there are; or call the row "Insgesamt" in the file',
    },
    { row: line, value: key },
  )
