import type { IndexStructure, PrincipalComponents } from '../../model/robustness.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

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
 * index. The largest loading of each is positive.
 */
export const sozialindexKomponenten: readonly Column<LoadingRow>[] = [
  { name: 'index', text: meaning.index, cell: (r) => r.structure.index },
  {
    name: 'jahr',
    text: { de: 'letztes Berichtsjahr des Index', en: 'last Berichtsjahr of the index' },
    cell: (r) => r.structure.year,
  },
  {
    name: 'n_gebiete',
    text: { de: 'Anzahl der Räume, die alle Indikatoren haben', en: 'number of areas that have all indicators' },
    cell: (r) => r.structure.areas,
  },
  {
    name: 'komponente',
    text: {
      de: 'Nummer der Hauptkomponente, 1 ist die stärkste',
      en: 'number of the principal component, 1 is the strongest',
    },
    cell: (r) => r.number,
  },
  {
    name: 'eigenwert',
    text: { de: 'wie viele Indikatoren die Komponente aufwiegt', en: 'how many indicators the component is worth' },
    cell: (r) => r.component.eigenvalue,
  },
  {
    name: 'anteil',
    text: {
      de: 'Anteil der Komponente an allen Unterschieden, 0 bis 1',
      en: 'share of the component in all variance, 0 to 1',
    },
    cell: (r) => r.component.share,
  },
  {
    name: 'anteil_kumuliert',
    text: { de: 'derselbe zusammen mit den Komponenten davor', en: 'the same with the components before it' },
    cell: (r) => r.component.cumulated,
  },
  {
    name: 'eigenwert_zufall',
    text: {
      de: 'Eigenwert, den Indikatoren ohne Zusammenhang an dieser Stelle in nur 5 von 100 Ziehungen überschreiten',
      en: 'eigenvalue that indicators with nothing in common exceed at this place in only 5 of 100 draws',
    },
    cell: (r) => r.component.chance,
  },
  {
    name: 'ueber_zufall',
    text: {
      de: 'ja, wo diese Komponente und alle davor darüber liegen; sonst nein',
      en: 'ja (yes) where this component and all before it lie above; else nein (no)',
    },
    cell: (r) => (r.kept ? 'ja' : 'nein'),
  },
  { name: 'indikator', text: meaning.indikator, cell: (r) => r.indicator },
  {
    name: 'ladung',
    text: {
      de: 'Zusammenhang des Indikators mit der Komponente, −1 bis 1; hoch, wie der Index ihn zählt',
      en: 'correlation of the indicator with the component, −1 to 1; high as the index counts it',
    },
    cell: (r) => r.loading,
  },
]
