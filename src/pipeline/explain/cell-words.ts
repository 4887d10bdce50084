import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { SourceCell } from './explanation.ts'

const words = {
  de: {
    cell: (file: string, row: number, column: string) => `${file}, Zeile ${row}, Spalte ${column}`,
    counted: (file: string, column: string) => `${file}: gezählt (${column})`,
    share: (percent: string) => `, davon ${percent} % nach dem Umsteigeschlüssel`,
    nowhere: (file: string, column: string) => `${file}, Spalte ${column}: keine Zeile für diesen Raum`,
  },
  en: {
    cell: (file: string, row: number, column: string) => `${file}, line ${row}, column ${column}`,
    counted: (file: string, column: string) => `${file}: counted (${column})`,
    share: (percent: string) => `, of which ${percent}% by the crosswalk`,
    nowhere: (file: string, column: string) => `${file}, column ${column}: no row for this area`,
  },
}

/** Where a number stands and what stands there; the key of the area in the file where it is another than `raum`. */
export function cellWords(
  { raum: key, file, row, column, text, value, weight }: SourceCell,
  raum: string,
  l: Language,
): string {
  const w = words[l]
  const said =
    text === null && value === null
      ? w.nowhere(file, column)
      : text === null
        ? `${w.counted(file, column)}: ${value}`
        : `${w.cell(file, row, column)}: "${text}"`
  const share = weight === 1 ? '' : w.share(localNumber(100 * weight, 2, l))
  return `${key === raum ? '' : `${key}: `}${said}${share}`
}
