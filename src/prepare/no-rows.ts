import type { Finding } from '../model/finding.ts'

/** One finding in place of one for each area: a delivery that holds no area at all in a Berichtsjahr. */
export const noRows = (
  delivery: { readonly source: string; readonly file: string; readonly year: number },
  missing: 'refuse' | 'allow',
): Finding => ({
  code: 'ATL-0302',
  severity: missing === 'refuse' ? 'error' : 'warning',
  file: delivery.file,
  year: delivery.year,
  found: {
    de: `die Tabelle hat für ${delivery.year} keine Zeile mit einem Raum`,
    en: `the table has no row with an area for ${delivery.year}`,
  },
  consequence: {
    de: 'für dieses Jahr gibt es aus dieser Tabelle keinen Wert',
    en: 'this table gives no value for this year',
  },
  remedy: {
    de: `gibt es die Lieferung für dieses Jahr nicht, sources.${delivery.source}.years einschränken`,
    en: `if there is no delivery for this year, restrict sources.${delivery.source}.years`,
  },
})
