import type { Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { statusCode } from '../../model/status.ts'
import type { Table } from '../../model/table.ts'

/** A row of an Umsteigeschlüssel. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly weight: number
  readonly line: number
}

/** The rounding of weights that are written with six digits; beyond it a weight above 1 is an error. */
export const rounding = 1e-6

export interface LinksRead extends Read<Link[]> {
  /** Every row, with a usable weight or without. */
  readonly named: readonly Link[]
}

/**
 * The rows of an Umsteigeschlüssel: the old area is the key, the new one the text `to`, its share the number
 * `weight`. A weight that is no share, and a pair that stands twice, are findings. Where weights could not be read
 * (`unread`), that has been said, and cells without a number are not told again. O(rows).
 */
export function links(table: Table, unread = false): LinksRead {
  const named: Link[] = []
  const findings: Finding[] = []
  const rows: Link[] = []
  const seen = new Map<string, number>()
  const weights = table.numbers['weight']!
  table.keys.forEach((from, i) => {
    const [to, line] = [table.texts['to']![i]!, table.lines[i]!]
    const weight = weights.values[i]!
    const place = { file: table.file, row: line, raum: from } as const
    const pair = `${from} → ${to}`
    const before = seen.get(pair)
    const row = { from, to, weight, line }
    named.push(row)
    if (unread && Number.isNaN(weight)) return
    if (weights.status[i] !== statusCode.ok || !(weight >= 0 && weight <= 1 + rounding))
      findings.push({
        code: 'ATL-0341',
        severity: 'error',
        ...place,
        column: weights.header,
        value: Number.isNaN(weight) ? '' : String(weight),
        found: { de: `das Gewicht von ${pair} ist kein Anteil`, en: `the weight of ${pair} is no share` },
        expected: { de: 'eine Zahl von 0 bis 1', en: 'a number from 0 to 1' },
        ...(weight > 1 && {
          remedy: {
            de: 'Prozente durch 100 teilen; gemeint ist der Anteil des alten Raums, der im neuen liegt',
            en: 'divide per cent by 100; meant is the share of the old area that lies in the new one',
          },
        }),
      })
    else if (before !== undefined)
      findings.push({
        code: 'ATL-0344',
        severity: 'error',
        ...place,
        column: table.keyHeader,
        value: pair,
        found: { de: `${pair} steht schon in Zeile ${before}`, en: `${pair} stands in line ${before} already` },
        expected: { de: 'jedes Paar einmal', en: 'each pair once' },
        remedy: { de: 'eine der Zeilen entfernen', en: 'remove one of the rows' },
      })
    else rows.push(row)
    if (before === undefined) seen.set(pair, line)
  })
  return { value: rows, findings, named }
}
