import type { TableEntry } from './entry.ts'

// Rows, sums, empty cells, signs and cells taken from the raw files by Python's csv module and math.fsum.
export const berlinLists: readonly TableEntry[] = [
  {
    file: 'berlin-poi/kitas_per_plr_simple.csv',
    areas: 'plr2021',
    source: `format: { delimiter: ",", decimal: "." }, key: PLR_ID, name: PLR_NAME`,
    rows: 542,
    keys: ['01100101', '04500936', '12601236'],
    columns: {
      n: ['kita_count', 2880, 16, 0, [1, 3, 4]],
    },
  },
  {
    file: 'berlin-poi/schools_per_plr_simple.csv',
    areas: 'plr2021',
    source: `format: { delimiter: ",", decimal: "." }, key: PLR_ID, name: PLR_NAME`,
    rows: 542,
    keys: ['01100101', '04500936', '12601236'],
    columns: {
      n: ['school_count', 902, 116, 0, [null, 2, 1]],
      privat: ['privat', 208, 116, 0, [null, 1, 0]],
      oeffentlich: ['öffentlich', 694, 116, 0, [null, 1, 1]],
      grundschule: ['Grundschule', 376, 116, 0, [null, 0, 1]],
      gymnasium: ['Gymnasium', 92, 116, 0, [null, 0, 0]],
    },
  },
  {
    file: 'berlin-poi/pharmacies_per_plr.csv',
    areas: 'plr2021',
    source: `format: { delimiter: ",", decimal: "." }, key: PLR_ID, name: PLR_NAME`,
    rows: 542,
    keys: ['01100101', '04500936', '12601236'],
    columns: {
      n: ['pharmacy_count', 732, 156, 0, [null, 1, null]],
    },
  },
  {
    file: 'berlin-geometry/LOR_2021.csv',
    areas: 'plr2021',
    source: `format: { delimiter: ",", decimal: "." }, key: Planungsraum (Nummer), name: Planungsraum (Name)`,
    rows: 542,
    keys: ['01100101', '04500936', '12601236'],
    columns: {
      qm: ['Fläche in qm', 891132456.35, 0, 0, [366933.12, 273549.1, 578285.03]],
    },
  },
]
