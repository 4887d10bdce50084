import type { TypeProfile } from '../../model/typology.ts'
import { wording } from '../../model/text.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** A type, and one of its indicators. */
export interface TypeIndicator {
  readonly type: TypeProfile
  readonly indicator: TypeProfile['indicators'][number]
}

/** A row for each indicator of each type. */
export const byIndicator = (types: readonly TypeProfile[]): TypeIndicator[] =>
  types.flatMap((type) => type.indicators.map((indicator) => ({ type, indicator })))

/** Columns of `tabellen/typologie_typen.csv`: a row per year, typology, type and indicator. */
export const typologieTypen: readonly Column<TypeIndicator>[] = [
  { name: 'jahr', text: meaning.jahr, cell: ({ type }) => type.year },
  {
    name: 'typologie',
    text: { de: 'Kennung der Typologie im Plan', en: 'id of the typology in the plan' },
    cell: ({ type }) => type.typology,
  },
  {
    name: 'typ',
    text: { de: 'Nummer des Typs; keine Rangfolge', en: 'number of the type; no rank' },
    cell: ({ type }) => type.number,
  },
  {
    name: 'typ_text',
    text: { de: 'Bezeichnung des Typs', en: 'label of the type' },
    cell: ({ type }, p) => type.label[p.language],
  },
  {
    name: 'n_gebiete',
    text: { de: 'Anzahl der Räume dieses Typs', en: 'number of areas of this type' },
    cell: ({ type }) => type.areas,
  },
  { name: 'indikator', text: meaning.indikator, cell: ({ indicator }) => indicator.id },
  {
    name: 'mittel',
    text: {
      de: 'Mittel des Indikators über die Räume des Typs, in seiner Einheit',
      en: 'mean of the indicator over the areas of the type, in its unit',
    },
    cell: ({ indicator }) => indicator.mean,
  },
  {
    name: 'mittel_alle',
    text: { de: 'Mittel über alle Räume mit einem Typ', en: 'mean over all areas with a type' },
    cell: ({ indicator }) => indicator.all,
  },
  {
    name: 'einheit',
    text: meaning.einheit,
    cell: ({ indicator }, p) => wording(p.indicators.find(({ id }) => id === indicator.id)?.unit ?? '', p.language),
  },
  {
    name: 'abweichung',
    text: { de: 'Unterschied der beiden in Standardabweichungen', en: 'difference of the two in standard deviations' },
    cell: ({ indicator }) => indicator.deviation,
  },
  {
    name: 'silhouette',
    text: { de: 'wie klar sich der Typ abhebt, −1 bis 1', en: 'how clearly the type stands apart, −1 to 1' },
    cell: ({ type }) => type.silhouette,
  },
  {
    name: 'stabilitaet',
    text: {
      de: 'wie viel vom Typ sich wiederfindet, wenn Räume neu gezogen werden, 0 bis 1',
      en: 'how much of the type is found again when areas are drawn anew, 0 to 1',
    },
    cell: ({ type }) => type.stability,
  },
  {
    name: 'portraet',
    text: {
      de: 'was die Räume des Typs gemein haben, in einem Satz',
      en: 'what the areas of the type have in common, in a sentence',
    },
    cell: ({ type }, p) => type.portrait[p.language],
  },
]
