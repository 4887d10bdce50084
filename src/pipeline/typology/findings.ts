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
      consequence: { de: 'für dieses Jahr gibt es keine Typen', en: 'there are no types for this year' },
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

/** A type that would have shrunk onto a few areas: the likelihood has no highest value there. */
export const held = (id: string, y: number, number: number): Finding => ({
  code: 'ATL-0385',
  severity: 'warning',
  year: year(y),
  value: String(number),
  found: {
    de: `${id}, ${y}: Typ ${number} wäre auf wenige fast gleiche Räume geschrumpft; seine Streuung ist auf einem Zehntel der Streuung aller Räume festgehalten`,
    en: `${id}, ${y}: type ${number} would have shrunk onto a few areas that are nearly equal; its spread is held at a tenth of that of all areas`,
  },
  remedy: {
    de: 'weniger Typen, weniger Indikatoren, covariance: diagonal, oder Ward',
    en: 'fewer types, fewer indicators, covariance: diagonal, or Ward',
  },
})

/** That the silhouette, or BIC, decided how many types there are. */
export const chosen = (id: string, tried: readonly Tried[], best: Tried): Finding => {
  const words = (l: 'de' | 'en') =>
    tried
      .map(({ count, mean, bic, held: shrunk }) => {
        const value = bic === null ? localNumber(mean, 3, l) : localNumber(bic, 1, l)
        return `${count}: ${value}${shrunk ? { de: ' festgehalten', en: ' held' }[l] : ''}`
      })
      .join('; ')
  const by =
    best.bic === null
      ? { de: 'der höchsten mittleren Silhouette', en: 'the highest mean silhouette' }
      : { de: 'dem niedrigsten BIC', en: 'the lowest BIC' }
  return {
    code: 'ATL-0382',
    severity: 'info',
    value: String(best.count),
    found: {
      de: `${id}: ${best.count} Typen, gewählt nach ${by.de} (${words('de')})`,
      en: `${id}: ${best.count} types, chosen by ${by.en} (${words('en')})`,
    },
    remedy: {
      de: `typology.${id}.types: ${best.count} hält die Zahl in späteren Jahren fest`,
      en: `typology.${id}.types: ${best.count} keeps this number in later years`,
    },
  }
}
