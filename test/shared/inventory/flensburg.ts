import type { TableEntry } from './entry.ts'

// Sums, nulls and cells taken from the raw files by Python's json module.
export const flensburg: readonly TableEntry[] = [
  {
    file: 'flensburg/details.json',
    areas: 'stadtteile',
    source: 'path: detail, key: { columns: [district_id], digits: 2 }, name: district_name, signs: { "null": secret }',
    sign: 'secret',
    year: 2021,
    rows: 13,
    keys: ['01', '10', '13'],
    columns: {
      ew: ['residents', 97877, 0, 0, [3866, 6794, 5596]],
      ab65: ['age_groups.age_65_and_above', 19363, 0, 0, [413, 1644, 910]],
      a18_65: ['age_groups.age_18_to_under_65', 63570, 0, 0, [3093, 4133, 3442]],
      quotient: ['age_ratio', 367.9, 0, 0, [13.7, 22.1, 27.3]],
      klage: ['housing_assistance.action_for_eviction', 73, 0, 5, [null, null, null]],
      rueckstand: ['housing_assistance.notices_of_rent_arrears', 9, 0, 11, [null, null, null]],
      wohnungslos: ['risk_of_homelessness', 73, 0, 5, [null, null, null]],
    },
    // Altenquotient: 65 and over per 100 of 20 to under 65; the file counts from 18, hence the tolerance
    more: 'checks: { identities: [ { left: t.quotient, right: "100 * t.ab65 / t.a18_65", tolerance: 10 % } ] }',
    errors: [['ATL-0331', 10, '22.1']],
  },
  {
    file: 'flensburg/data.txt',
    areas: 'stadtteile',
    source: 'format: { layout: json }, key: { columns: [district_id], digits: 2 }, name: district_name',
    year: 2021,
    rows: 13,
    keys: ['01', '10', '13'],
    columns: {
      ew: ['district_detail.2021.residents', 97877, 0, 0, [3866, 6794, 5596]],
      geburten: ['district_detail.2021.births', 898, 0, 0, [31, 59, 41]],
      quotient: ['district_detail.2021.age_ratio', 367.9, 0, 0, [13.7, 22.1, 27.3]],
      ab65: ['district_detail.2021.age_groups.age_65_and_above', 19363, 0, 0, [413, 1644, 910]],
    },
  },
]
