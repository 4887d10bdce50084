import type { AssociationScore } from '../../model/association.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/zusammenhang.csv`: one row per year, indicator and measure of association. `erwartet` is what lot
 * would give; `z_formel` and `p_formel` go with it by formula, `p` is the share of drawn lots that are as far out.
 */
export const zusammenhang: readonly Column<AssociationScore>[] = [
  { name: 'jahr', cell: (s) => s.year },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'indikator', cell: (s) => s.indicator },
  { name: 'mass', cell: (s) => s.measure },
  { name: 'parameter', cell: (s) => s.parameters },
  { name: 'wert', cell: (s) => s.value },
  { name: 'erwartet', cell: (s) => s.expected },
  { name: 'z_formel', cell: (s) => s.z },
  { name: 'p_formel', cell: (s) => s.p },
  { name: 'p', cell: (s) => s.drawn },
  { name: 'n_gebiete', cell: (s) => s.areas },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'indikator_name',
    cell: (s, p) => p.indicators.find(({ id }) => id === s.indicator)?.label[p.language] ?? '',
  },
  {
    name: 'mass_name',
    cell: (s, p) => p.association?.measures.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
]
