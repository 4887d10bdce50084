import type { ChainSpec } from '../../measures/composite/chain/spec.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import { year } from '../../model/year.ts'
import { indexData, type IndexSources } from './data.ts'
import type { IndexRows } from './rows.ts'

/**
 * What stopped the chain of an index: every indicator that is the same everywhere, all at once, or what the chain itself
 * found. Everything that is no AtlasError is thrown on.
 */
export function unassessable(
  id: string,
  error: unknown,
  chain: ChainSpec,
  rows: IndexRows,
  sources: IndexSources,
): Finding[] {
  if (!(error instanceof AtlasError)) throw error
  const same = error.findings.some(({ code }) => code === 'ATL-0312') ? constants(id, chain, rows, sources) : []
  if (same.length > 0) return same
  const said = (words: string) => (words.startsWith(`${id}: `) ? words : `${id}: ${words}`)
  return error.findings.map((finding) =>
    finding.code === 'ATL-0312' && finding.column === id
      ? cancelled(id, finding)
      : { ...finding, found: { de: said(finding.found.de), en: said(finding.found.en) } },
  )
}

/** Indicators without differences among the areas of a year that have them all and are not excluded. */
function constants(id: string, chain: ChainSpec, rows: IndexRows, sources: IndexSources): Finding[] {
  const { columns, excluded } = indexData(chain, rows, sources)
  const all = chain.indicators.map((indicator) => columns[indicator.id]!)
  return rows.years.flatMap((y) => {
    const { first, end } = rows.span(y)
    const pool = Array.from({ length: end - first }, (_, i) => first + i).filter(
      (i) => !excluded?.[i] && all.every((column) => !Number.isNaN(column[i])),
    )
    return chain.indicators
      .filter((_, k) => pool.length > 0 && pool.every((i) => all[k]![i] === all[k]![pool[0]!]))
      .map((member) => constant(id, y, member.id))
  })
}

const constant = (id: string, y: number, member: string): Finding => ({
  code: 'ATL-0312',
  severity: 'error',
  year: year(y),
  column: member,
  found: {
    de: `${id}, ${y}: "${member}" hat in allen bewerteten Räumen denselben Wert und lässt sich nicht standardisieren`,
    en: `${id}, ${y}: "${member}" has the same value in all assessed areas and cannot be standardised`,
  },
  remedy: {
    de: 'den Indikator prüfen oder aus dem Index nehmen',
    en: 'check the indicator or take it out of the index',
  },
})

/** A year in which no area can be assessed. */
export const nobody = (id: string, y: number): Finding => ({
  code: 'ATL-0314',
  severity: 'error',
  year: year(y),
  found: { de: `${id}, ${y}: kein Raum hat alle Indikatoren`, en: `${id}, ${y}: no area has all indicators` },
  remedy: {
    de: 'Ausschlüsse und fehlende Werte prüfen, oder index.years einschränken',
    en: 'check exclusions and missing values, or restrict index.years',
  },
})

function cancelled(id: string, finding: Finding): Finding {
  const when = finding.year === undefined ? '' : `, ${finding.year}`
  return {
    ...finding,
    found: {
      de: `${id}${when}: die Indikatoren heben sich in jedem Raum auf, die Summe lässt sich nicht standardisieren`,
      en: `${id}${when}: the indicators cancel each other out in every area, their sum cannot be standardised`,
    },
    remedy: {
      de: 'direction und Gewichte der Indikatoren prüfen',
      en: 'check direction and weights of the indicators',
    },
  }
}
