import type { IndexStructure, PrincipalComponents } from '../../model/robustness.ts'
import type { Column } from './column.ts'

/** An indicator on a principal component of its index. */
export interface LoadingRow {
  readonly structure: IndexStructure
  /** From 1, the strongest. */
  readonly number: number
  readonly kept: boolean
  readonly component: PrincipalComponents['list'][number]
  readonly indicator: string
  readonly loading: number
}

/** A row for each indicator of each component; none of an index that has no components. */
export const loadingRows = (structures: readonly IndexStructure[]): readonly LoadingRow[] =>
  structures.flatMap((structure) => {
    const { components, weights } = structure
    if ('reason' in components) return []
    const { kept, list } = components
    return list.flatMap((component, c) =>
      component.loadings.map((loading, k) => ({
        structure,
        number: c + 1,
        kept: c < kept,
        component,
        indicator: weights[k]!.id,
        loading,
      })),
    )
  })

/**
 * Columns of `tabellen/sozialindex_komponenten.csv`: principal components of the correlation matrix of the indicators of an
 * index in its last Berichtsjahr, over the `n_gebiete` areas that have them all. `eigenwert` is in indicators; `anteil` its
 * share of all variance, `anteil_kumuliert` up to here, both 0 to 1; `ueber_zufall` is
 * `ja` where it and all before it are above `eigenwert_zufall`, which indicators with nothing in common exceed in 5 of 100 draws. `ladung`
 * is the correlation of the indicator, high = as the index counts it, with the component; the largest of each is positive.
 */
export const sozialindexKomponenten: readonly Column<LoadingRow>[] = [
  { name: 'index', cell: (r) => r.structure.index },
  { name: 'jahr', cell: (r) => r.structure.year },
  { name: 'n_gebiete', cell: (r) => r.structure.areas },
  { name: 'komponente', cell: (r) => r.number },
  { name: 'eigenwert', cell: (r) => r.component.eigenvalue },
  { name: 'anteil', cell: (r) => r.component.share },
  { name: 'anteil_kumuliert', cell: (r) => r.component.cumulated },
  { name: 'eigenwert_zufall', cell: (r) => r.component.chance },
  { name: 'ueber_zufall', cell: (r) => (r.kept ? 'ja' : 'nein') },
  { name: 'indikator', cell: (r) => r.indicator },
  { name: 'ladung', cell: (r) => r.loading },
]
