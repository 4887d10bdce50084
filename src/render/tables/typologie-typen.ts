import type { TypeProfile } from '../../model/typology.ts'
import { wording } from '../../model/text.ts'
import type { Column } from './column.ts'

/** A type, and one of its indicators. */
export interface TypeIndicator {
  readonly type: TypeProfile
  readonly indicator: TypeProfile['indicators'][number]
}

/** A row for each indicator of each type. */
export const byIndicator = (types: readonly TypeProfile[]): TypeIndicator[] =>
  types.flatMap((type) => type.indicators.map((indicator) => ({ type, indicator })))

/**
 * Columns of `tabellen/typologie_typen.csv`: a row per year, typology, type and indicator. `mittel` is the mean over the
 * areas of the type in the unit of the indicator, `mittel_alle` that over all areas with a type, `abweichung` the one less
 * the other in standard deviations. `stabilitaet`: how much of the type is found again in areas drawn anew.
 */
export const typologieTypen: readonly Column<TypeIndicator>[] = [
  { name: 'jahr', cell: ({ type }) => type.year },
  { name: 'typologie', cell: ({ type }) => type.typology },
  { name: 'typ', cell: ({ type }) => type.number },
  { name: 'typ_text', cell: ({ type }, p) => type.label[p.language] },
  { name: 'n_gebiete', cell: ({ type }) => type.areas },
  { name: 'indikator', cell: ({ indicator }) => indicator.id },
  { name: 'mittel', cell: ({ indicator }) => indicator.mean },
  { name: 'mittel_alle', cell: ({ indicator }) => indicator.all },
  {
    name: 'einheit',
    cell: ({ indicator }, p) => wording(p.indicators.find(({ id }) => id === indicator.id)?.unit ?? '', p.language),
  },
  { name: 'abweichung', cell: ({ indicator }) => indicator.deviation },
  { name: 'silhouette', cell: ({ type }) => type.silhouette },
  { name: 'stabilitaet', cell: ({ type }) => type.stability },
  { name: 'portraet', cell: ({ type }, p) => type.portrait[p.language] },
]
