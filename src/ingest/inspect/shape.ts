import type { Finding } from '../../model/finding.ts'
import type { ColumnEvidence } from './columns.ts'
import { doubt } from './doubt.ts'
import type { KeyCandidate, KnownKeys } from './keys.ts'

/** What the columns beside key and numbers are for. */
export interface Shape {
  /** The column of the Berichtsjahr. */
  readonly year: string | null
  /** The column of the areas' names. */
  readonly name: string | null
  /** Of a long table the columns that tell the rows of one area apart, with their texts. */
  readonly dimensions: readonly { readonly header: string; readonly values: readonly string[] }[]
  readonly doubts: readonly Finding[]
}

/** More columns than this nobody wants to have written. */
const most = 60

/** Finds the year, the names, and of a long table what its rows are about. Without a key there is nothing to tell apart. */
export function shapeOf(
  columns: readonly ColumnEvidence[],
  rows: readonly (readonly string[])[],
  key: KeyCandidate | null,
  known: readonly KnownKeys[],
): Shape {
  if (key === null) return { year: null, name: null, dimensions: [], doubts: [] }
  const rest = columns.filter(({ at }) => !key.at.includes(at))
  const keyOf = (cells: readonly string[]) => key.at.map((i) => cells[i]).join('')
  const names = known.find(({ gebietsstand }) => gebietsstand === key.gebietsstand)?.names
  const name = rest.find(
    ({ at }) =>
      names &&
      rows.filter((cells) => cells[at] !== '' && names.get(keyOf(cells)) === cells[at]).length * 5 >= rows.length * 4,
  )
  const apart = (at: readonly number[]) =>
    new Set(rows.map((cells) => [keyOf(cells), ...at.map((i) => cells[i])].join('\u0000'))).size === rows.length
  const years = rest.filter(({ at }) => rows.every((cells) => /^(19|20)\d\d$/.test(cells[at]!)))
  const [year] = years.filter(
    ({ header, at }) => /jahr|year|stand|stichtag|zeit/i.test(header) || (!apart([]) && apart([at])),
  )
  const byYear = year ? [year.at] : []
  if (apart(byYear)) return { year: year?.header ?? null, name: name?.header ?? null, dimensions: [], doubts: [] }
  const dimensions = rest.filter((one) => one.type === 'text' && one !== name && one !== year && one.distinct <= most)
  const numbers = rest.filter((one) => one.type === 'number' && one !== year).length
  const combinations = dimensions.reduce((n, { distinct }) => n * distinct, numbers)
  const fits = apart([...byYear, ...dimensions.map(({ at }) => at)]) && combinations <= most
  return {
    year: year?.header ?? null,
    name: name?.header ?? null,
    dimensions: fits
      ? dimensions.map(({ header, at }) => ({ header, values: [...new Set(rows.map((cells) => cells[at]!))] }))
      : [],
    doubts: fits
      ? []
      : [
          doubt(
            {
              de: `die Schlüssel in "${key.headers.join(' + ')}" kommen mehrfach vor (${key.distinct} in ${rows.length} Zeilen), und keine Spalte sagt, wofür die Zeilen stehen`,
              en: `the keys in "${key.headers.join(' + ')}" occur more than once (${key.distinct} in ${rows.length} rows), and no column says what the rows stand for`,
            },
            {
              de: 'doppelte Zeilen entfernen, oder die Quelle von Hand mit where eintragen',
              en: 'remove duplicate rows, or declare the source by hand with where',
            },
          ),
        ],
  }
}
