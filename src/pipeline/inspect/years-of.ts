import { doubt } from '../../ingest/inspect/doubt.ts'
import type { Finding } from '../../model/finding.ts'
import type { Bytes } from '../../model/files.ts'
import { series } from './series.ts'

export interface FileYears {
  /** The file as the plan names it, `{year}` where it is one of a series. */
  readonly file: string
  /** Berichtsjahre of the series, where it has not all of the plan's. */
  readonly years: { readonly from: number; readonly to: number } | null
  /** That nothing says the Berichtsjahr. */
  readonly doubts: readonly Finding[]
}

interface Asked {
  readonly path: string
  readonly year: number | null
  readonly read: (path: string) => Promise<Bytes | null>
}

/** The Berichtsjahre of a file that holds none itself: the one asked for, those of its series, or the plan's only one. */
export async function yearsOf(planYears: readonly number[], { path, year, read }: Asked): Promise<FileYears> {
  const found = year === null ? await series(path, planYears, async (one) => (await read(one)) !== null) : null
  if (found === null)
    return { file: path, years: null, doubts: year === null && planYears.length > 1 ? [noYear(planYears)] : [] }
  const all = found.years.length === planYears.length
  return { file: found.file, years: all ? null : { from: found.years[0]!, to: found.years.at(-1)! }, doubts: [] }
}

const noYear = (years: readonly number[]): Finding =>
  doubt(
    {
      de: 'weder der Dateiname noch eine Spalte nennt ein Berichtsjahr des Plans',
      en: 'neither the name of the file nor a column names a Berichtsjahr of the plan',
    },
    { de: `mit --year angeben (${years.join(', ')})`, en: `say it with --year (${years.join(', ')})` },
  )
