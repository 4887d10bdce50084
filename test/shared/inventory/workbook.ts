import type { TableEntry } from './entry.ts'

// Sums are those of the workbook's own total row and of the population files (see berlin-workbook.test.ts); the cells
// are those of T15 in ../berlin-population, added up by Bezirk with awk.
export const workbook: readonly TableEntry[] = [
  {
    file: 'berlin-workbook/SB_A01-05-00_2023h02_BE.xlsx',
    areas: 'bezirke',
    source: 'sheet: T15, header: { rows: [3, 4, 5] }, key: Bezirk, drop: [Berlin], format: { footer: "_____" }',
    year: 2023,
    rows: 12,
    keys: ['Mitte', 'Neukölln', 'Reinickendorf'],
    columns: {
      ew: ['Insgesamt / ins- gesamt', 3878100, 0, 0, [397134, 330017, 268792]],
      deutsche: ['Insgesamt / Deutsche', 2931731, 0, 0, [248725, 236972, 208975]],
      auslaender: ['Insgesamt / Aus- länder', 946369, 0, 0, [148409, 93045, 59817]],
    },
  },
]
