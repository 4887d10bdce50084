import type { UncertaintyScore } from '../../model/robustness.ts'
import type { Column } from './column.ts'

const columns: readonly Column<UncertaintyScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'index', cell: (s) => s.index },
  { name: 'rang', cell: (s) => s.rank },
  { name: 'rang_median', cell: (s) => s.median },
  { name: 'rang_unten', cell: (s) => s.low },
  { name: 'rang_oben', cell: (s) => s.high },
  { name: 'klasse', cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'klasse_anteil', cell: (s) => own(s)?.share ?? NaN },
]

const own = ({ klasse, shares }: UncertaintyScore) => shares.find((one) => one.klasse.number === klasse?.number)

/**
 * Columns of `tabellen/sozialindex_unsicherheit.csv`: a row per assessed area, year and index. `rang_unten` and `rang_oben`
 * enclose the rank in the share of draws that the plan asks for; `klasse_anteil` is the share of draws in the published
 * class, `anteil_klasse_1` and on those in each class, the one of the lowest value first. Together they are less than 1 where
 * a draw had more or fewer classes: it counts for none.
 */
export function sozialindexUnsicherheit(scores: readonly UncertaintyScore[]): readonly Column<UncertaintyScore>[] {
  const most = scores.reduce((n, { shares }) => Math.max(n, shares.length), 0)
  const shares = Array.from({ length: most }, (_, c): Column<UncertaintyScore> => ({
    name: `anteil_klasse_${c + 1}`,
    cell: (s) => s.shares[c]?.share ?? NaN,
  }))
  return [...columns, ...shares]
}
