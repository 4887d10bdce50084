import { usageError } from '../usage-error.ts'
import type { OfYear } from './of-year.ts'

/** Options that name years, or files of years. */
export interface YearOptions {
  readonly compare?: readonly OfYear[]
  readonly year?: number
  readonly yearColumn?: string
  readonly compareAreas?: string
  readonly crosswalk?: readonly OfYear[]
}

const example = {
  de: 'etwa --compare 2019=alt.csv --compare 2021=mitte.csv --year 2024',
  en: 'such as --compare 2019=old.csv --compare 2021=middle.csv --year 2024',
}

/** Options that name years, and do not make a series; a usage error for the first that does not fit. */
export function refuseYears({ compare = [], crosswalk = [], year, yearColumn, compareAreas }: YearOptions): void {
  const years = compare.flatMap((one) => (one.year === null ? [] : [one.year]))
  if (yearColumn !== undefined && compare.length > 0)
    usageError(
      { de: '--year-column und --compare schließen sich aus', en: '--year-column and --compare exclude each other' },
      {
        de: 'alle Jahre in einer Tabelle, oder jedes in seiner',
        en: 'all years in one table, or each in its own',
      },
    )
  if (compare.length > 1 && years.length < compare.length)
    usageError(
      {
        de: 'bei mehreren --compare braucht jede Tabelle ein Jahr',
        en: 'with several --compare each table needs a year',
      },
      example,
    )
  if (years.length > 0 && year === undefined)
    usageError(
      {
        de: 'eine Reihe braucht --year, das Jahr der ersten Tabelle',
        en: 'a series needs --year, the year of the first table',
      },
      example,
    )
  if (year !== undefined && years.length === 0 && yearColumn === undefined)
    usageError(
      {
        de: '--year braucht --year-column, oder --compare mit einem Jahr',
        en: '--year needs --year-column, or --compare with a year',
      },
      example,
    )
  const late = years.find((one) => one >= (year ?? Infinity))
  if (late !== undefined)
    usageError({ de: `--compare ${late}: nicht vor ${year}`, en: `--compare ${late}: not before ${year}` }, example)
  const twice = years.find((one, i) => years.indexOf(one) !== i)
  if (twice !== undefined) usageError({ de: `--compare nennt ${twice} zweimal`, en: `--compare names ${twice} twice` })
  if (years.length > 0 && compareAreas !== undefined)
    usageError(
      { de: '--compare-areas geht nicht in einer Reihe', en: '--compare-areas does not go with a series' },
      {
        de: 'alle Jahre stehen auf den Räumen der ersten Tabelle; frühere Räume rechnet --crosswalk um',
        en: 'all years stand on the areas of the first table; --crosswalk carries earlier areas',
      },
    )
  refuseCrosswalks(
    crosswalk.map((one) => one.year),
    years,
    yearColumn !== undefined,
  )
}

function refuseCrosswalks(given: readonly (number | null)[], years: readonly number[], column: boolean): void {
  const twice = given.find((one, i) => given.indexOf(one) !== i)
  if (twice !== undefined)
    usageError(
      twice === null
        ? { de: 'zwei --crosswalk ohne Jahr', en: 'two --crosswalk without a year' }
        : { de: `--crosswalk nennt ${twice} zweimal`, en: `--crosswalk names ${twice} twice` },
      { de: 'je Jahr einer, etwa --crosswalk 2019=um.csv', en: 'one a year, such as --crosswalk 2019=key.csv' },
    )
  const stranger = given.find((one) => one !== null && !column && !years.includes(one))
  if (stranger !== undefined)
    usageError({
      de: `--crosswalk ${stranger}: kein --compare mit diesem Jahr`,
      en: `--crosswalk ${stranger}: no --compare of this year`,
    })
}
