import type { TableEntry } from './entry.ts'

const flat = (key: string, digits?: number) =>
  `format: { layout: genesis, decimal: "," }, year: { column: time }, signs: genesis, missing: allow, key: ${digits ? `{ columns: [${key}], digits: ${digits} }` : key}`
const slice = (column: string, where: string) => `{ column: ${column}, where: { ${where} } }`
const kreise = ['08222', '12072', '08235'] as const

// Sums, signs and cells taken from the rows of the raw files by Python's csv module; rows are areas of the slice.
export const genesis: readonly TableEntry[] = [
  {
    file: 'genesis/1000A-0000_1773175153999_de_flat.csv',
    areas: 'gemeinden',
    source: flat('GEOGM4'),
    year: 2022,
    rows: 10786,
    keys: ['092760130130', '073355011022', '010010000000'],
    columns: { ew: ['PRS018', 82711282, 0, 0, [2294, 8305, 95015]] },
  },
  {
    file: 'genesis/3000G-1008_1773175200276_de_flat.csv',
    areas: 'deutschland',
    source: flat('GEODL1'),
    year: 2022,
    rows: 1,
    keys: ['DG'],
    columns: {
      anteil: [slice('GEB001', 'GEBEN1: [ENERG-GAS], value_unit: ["%"]'), 53.9, 0, 0, [53.9]],
      gas: [slice('GEB001', 'GEBEN1: [ENERG-GAS], value_unit: [Anzahl]'), 10755706, 0, 0, [10755706]],
      alle: [slice('GEB001', 'value_unit: [Anzahl]'), 19957268, 0, 0, [19957268]],
    },
  },
  {
    file: 'genesis/12411-01-01-4_1773175772751_de_flat.csv',
    areas: 'kreise',
    source: flat('KREISE', 5),
    rows: 474,
    keys: kreise,
    columns: {
      alle: ['BEVSTD', 83577140, 74, 0, [318035, 177688, 161251]],
      w: [slice('BEVSTD', 'GES: [GESW]'), 42335439, 74, 0, [158789, 88877, 80859]],
      m: [slice('BEVSTD', 'GES: [GESM]'), 41241701, 74, 0, [159246, 88811, 80392]],
    },
  },
  {
    file: 'genesis/11111-02-01-4_1773174974558_de_flat.csv',
    areas: 'kreise',
    source: flat('KREISE', 5),
    rows: 474,
    keys: kreise,
    columns: { gemeinden: ['GEM001', 10752, 76, 0, [1, 16, 25]] },
  },
  {
    file: 'genesis/73111-01-01-4_1773175092845_de_flat.csv',
    areas: 'kreise',
    source: flat('KREISE', 5),
    year: 2021,
    rows: 474,
    keys: kreise,
    // the second stands in thousands of euros ("Tsd. EUR")
    columns: {
      pflichtige: ['LSNW01', 43047968, 74, 0, [165368, 90555, 82377]],
      einkuenfte: ['EKF002', 1973096214000, 74, 0, [7196179000, 3636560000, 3957263000]],
    },
  },
  {
    file: 'genesis/12211-0001_1773174920289_de_flat.csv',
    areas: 'deutschland',
    source: flat('DINSG'),
    rows: 1,
    keys: ['DG'],
    // in thousands
    columns: {
      alle: ['BEV036', 82777000, 0, 0, [82777000]],
      jung: [slice('ERW041', 'ALT068: [ALT030B35]'), 4543000, 0, 0, [4543000]],
      frauen: [slice('ERW041', 'ALT068: [ALT030B35], GES: [GESW]'), 2065000, 0, 0, [2065000]],
    },
  },
]
