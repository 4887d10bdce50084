import type { Read } from '../../../model/delivery.ts'
import type { Files } from '../../../model/files.ts'
import type { Finding } from '../../../model/finding.ts'
import type { CrosswalkPlan } from '../../../plan/areas-plan.ts'
import { readCity, type CityRead, type CityRequest } from './read-city.ts'
import { readOther, type CompareRequest, type Other } from './read-other.ts'
import { yearsOf } from './years-of.ts'
import { hasErrors } from '../../../model/has-errors.ts'

/** A table, and what it is compared with: tables of its own, or the earlier years that it holds. */
export interface SeriesRequest extends Omit<CityRequest, 'dated'> {
  /** Of the table that is measured; null: it is dated by nothing, or the last one that it holds is measured. */
  readonly year: number | null
  /** In order of time. */
  readonly compare: readonly CompareRequest[]
  /** The column of years of a table that holds several, and what carries a year, or all others (null), to the areas of the last. */
  readonly yearColumn: {
    readonly header: string
    readonly crosswalks: ReadonlyMap<number | null, CrosswalkPlan>
  } | null
}

export interface Series {
  /** The year of the table that is measured; null where no series was asked for. */
  readonly year: number | null
  readonly now: CityRead
  /** In order of time. */
  readonly others: readonly Other[]
}

/** Reads all tables. Errors among the findings mean: do not use them. */
export async function readSeries(request: SeriesRequest, files: Files): Promise<Read<Series | null>> {
  const asked = await dated(request, files)
  if (asked.value === null) return { value: null, findings: asked.findings }
  const { city, year, compare } = asked.value
  const { value: now, findings } = await readCity(city, files)
  const told = [...asked.findings, ...findings]
  if (now === null || hasErrors(told)) return { value: null, findings: once(told) }
  const others: Other[] = []
  for (const one of compare) {
    const other = await readOther(city, one, now, files)
    told.push(...other.findings)
    if (other.value !== null) others.push(other.value)
  }
  return { value: hasErrors(told) ? null : { year, now, others }, findings: once(told) }
}

interface Dated {
  readonly city: CityRequest
  readonly year: number | null
  readonly compare: readonly CompareRequest[]
}

/** What is to be read: of a table that holds several years the one that is measured, and all before it. */
async function dated(request: SeriesRequest, files: Files): Promise<Read<Dated | null>> {
  const { yearColumn, file } = request
  if (yearColumn === null)
    return { value: { city: { ...request, dated: null }, year: request.year, compare: request.compare }, findings: [] }
  const { header, crosswalks } = yearColumn
  const { value: years, findings } = await yearsOf(request, header, files)
  const last = request.year ?? years.at(-1)
  if (hasErrors(findings)) return { value: null, findings }
  if (last === undefined || !years.includes(last))
    return { value: null, findings: [...findings, noSuchYear(file, header, request.year, years, '--year')] }
  const earlier = years.filter((year) => year < last)
  const stranger = [...crosswalks.keys()].find((year) => year !== null && !earlier.includes(year))
  if (typeof stranger === 'number')
    return { value: null, findings: [...findings, noSuchYear(file, header, stranger, earlier, '--crosswalk')] }
  return {
    value: {
      city: { ...request, dated: { column: header, year: last } },
      year: last,
      compare: earlier.map((year) => ({
        file,
        year,
        areas: null,
        crosswalk: crosswalks.get(year) ?? crosswalks.get(null) ?? null,
      })),
    },
    findings,
  }
}

const noSuchYear = (
  file: string,
  column: string,
  year: number | null,
  years: readonly number[],
  option: string,
): Finding => ({
  code: 'ATL-0302',
  severity: 'error',
  file,
  column,
  ...(year !== null && { value: String(year) }),
  found:
    year === null
      ? { de: 'keine Zeile hat ein Jahr', en: 'no row has a year' }
      : { de: `keine Zeile aus ${year}`, en: `no row of ${year}` },
  consequence: { de: 'ohne dieses Jahr gibt es die Reihe nicht', en: 'without this year there is no such series' },
  ...(years.length > 0 && {
    expected: { de: `eines von ${years.join(', ')}`, en: `one of ${years.join(', ')}` },
    remedy: { de: `${option} ändern`, en: `change ${option}` },
  }),
})

/** What is found of geometry and of rows of several years is found with every year. */
const once = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
]
