import type { Read } from '../model/delivery.ts'
import type { Counts } from '../model/scan.ts'
import { statusCode } from '../model/status.ts'
import type { Table } from '../model/table.ts'
import { year } from '../model/year.ts'
import { countFindings, type CountedSource } from './count-findings.ts'

/**
 * Counts as tables, one a Berichtsjahr: from here on a counted source is a delivered table like any other. Its
 * rows have no line in a file (0). Keys that the plan drops are left out, and told.
 */
export function countedTables(counts: Counts, about: CountedSource): Read<Table[]> {
  const drop = new Set(about.drop)
  const dropped = new Map<string, number>()
  const tables = [...new Set(counts.years)].map((y): Table => {
    const rows = counts.keys.flatMap((key, i) => {
      if (counts.years[i] !== y) return []
      if (!drop.has(key)) return [i]
      dropped.set(key, (dropped.get(key) ?? 0) + 1)
      return []
    })
    return {
      source: about.source,
      year: year(y),
      file: about.file,
      keyHeader: about.key.join(' + '),
      keys: rows.map((i) => counts.keys[i]!),
      lines: new Uint32Array(rows.length),
      numbers: Object.fromEntries(
        Object.entries(counts.tallies).map(([name, values], at) => [
          name,
          {
            header: about.headers[name]!,
            at: at + 1,
            values: Float64Array.from(rows, (i) => values[i]!),
            status: new Uint8Array(rows.length).fill(statusCode.ok),
          },
        ]),
      ),
      texts: {},
      totals: [],
    }
  })
  return { value: tables, findings: countFindings(counts, about, [...dropped.keys()]) }
}
