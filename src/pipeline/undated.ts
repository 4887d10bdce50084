import type { Finding } from '../model/finding.ts'
import { year } from '../model/year.ts'

/** The year of a table that belongs to no Berichtsjahr; the readers of tables want one. */
export const undated = year(1900)

/** Findings on such a table, which name no year. */
export const withoutYear = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => {
    const { year: told, ...rest } = finding
    return told === undated ? rest : finding
  })
