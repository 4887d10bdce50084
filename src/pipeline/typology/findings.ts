import type { Finding } from '../../model/finding.ts'
import type { Tried } from '../../measures/typology/number-of-types.ts'
import { year } from '../../model/year.ts'
import { localNumber } from '../../render/round.ts'

/** So many types cannot be made of the areas of a year; `typed` have all indicators, of `all`. Null where they can. */
export function tooFew(id: string, y: number, wanted: number, typed: number, all: number): Finding | null {
  if (typed >= wanted) return null
  const place = { severity: 'error', year: year(y) } as const
  if (all < wanted)
    return {
      code: 'ATL-0380',
      ...place,
      value: String(wanted),
      found: {
        de: `${id}, ${y}: ${wanted} Typen, aber nur ${all} Räume`,
        en: `${id}, ${y}: ${wanted} types, but only ${all} areas`,
      },
      remedy: { de: `typology.${id}.types verkleinern`, en: `make typology.${id}.types smaller` },
    }
  if (typed === 0)
    return {
      code: 'ATL-0314',
      ...place,
      found: { de: `${id}, ${y}: kein Raum hat alle Indikatoren`, en: `${id}, ${y}: no area has all indicators` },
      remedy: {
        de: `Ausschlüsse und fehlende Werte prüfen, oder typology.${id}.years einschränken`,
        en: `check exclusions and missing values, or restrict typology.${id}.years`,
      },
    }
  return {
    code: 'ATL-0381',
    ...place,
    value: String(typed),
    found: {
      de: `${id}, ${y}: nur ${typed} von ${all} Räumen haben alle Indikatoren; für ${wanted} Typen zu wenige`,
      en: `${id}, ${y}: only ${typed} of ${all} areas have all indicators, too few for ${wanted} types`,
    },
    remedy: {
      de: 'Indikatoren mit vielen Lücken weglassen, Ausschlüsse prüfen, oder weniger Typen',
      en: 'leave out indicators with many gaps, check exclusions, or ask for fewer types',
    },
  }
}

/** Areas that do not differ enough: fewer types than wanted came out. */
export const fewer = (id: string, y: number, wanted: number, got: number): Finding => ({
  code: 'ATL-0381',
  severity: 'warning',
  year: year(y),
  value: String(got),
  found: {
    de: `${id}, ${y}: ${got} Typen statt ${wanted}, weil sich die Räume nicht weiter unterscheiden`,
    en: `${id}, ${y}: ${got} types instead of ${wanted}, because areas differ no further`,
  },
})

/** That the silhouette decided how many types there are. */
export const chosen = (id: string, tried: readonly Tried[], best: Tried): Finding => {
  const words = (l: 'de' | 'en') => tried.map(({ count, mean }) => `${count}: ${localNumber(mean, 3, l)}`).join('; ')
  return {
    code: 'ATL-0382',
    severity: 'info',
    value: String(best.count),
    found: {
      de: `${id}: ${best.count} Typen, gewählt nach der höchsten mittleren Silhouette (${words('de')})`,
      en: `${id}: ${best.count} types, chosen by the highest mean silhouette (${words('en')})`,
    },
    remedy: {
      de: `typology.${id}.types: ${best.count} hält die Zahl in späteren Jahren fest`,
      en: `typology.${id}.types: ${best.count} keeps this number in later years`,
    },
  }
}
