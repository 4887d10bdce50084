import { different } from '../../measures/typology/marks.ts'
import type { Finding } from '../../model/finding.ts'
import type { TypeProfile } from '../../model/typology.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { TypeName } from '../../plan/typology-plan.ts'
import { localNumber } from '../../render/round.ts'

/** A name for a type that there is in no year. */
export const nobody = (id: string, { type, name }: TypeName, known: readonly number[]): Finding => ({
  code: 'ATL-0383',
  severity: 'warning',
  value: String(type),
  found: {
    de: `${id}: „${name.de}“ soll Typ ${type} heißen, aber den gibt es in keinem Jahr`,
    en: `${id}: type ${type} is to be called “${name.en}”, but there is none in any year`,
  },
  expected: { de: `einer von ${known.join(', ')}`, en: `one of ${known.join(', ')}` },
  remedy: {
    de: `typology.${id}.names berichtigen; die Typen und ihre Porträts stehen in tabellen/typologie_typen.csv`,
    en: `mend typology.${id}.names; the types and their portraits stand in tabellen/typologie_typen.csv`,
  },
})

/** A name that no longer fits its type: what is different, and which types it would fit. */
export function misfit(
  id: string,
  y: number,
  { type, name }: TypeName,
  off: TypeProfile['indicators'],
  others: readonly number[],
  indicators: Plan['indicators'],
): Finding {
  const list = (l: 'de' | 'en') =>
    off
      .map(
        ({ id: own, deviation }) =>
          `${indicators[own]!.label[l]} ${localNumber(deviation, 2, l).replace(/^(?=\d)/, '+')}`,
      )
      .join('; ')
  const mark = (l: 'de' | 'en') => localNumber(different.clear, 1, l)
  return {
    code: 'ATL-0384',
    severity: 'warning',
    year: year(y),
    value: String(type),
    found: {
      de: `${id}, ${y}: der Name „${name.de}“ passt nicht zu Typ ${type} und steht dort nicht (Abweichung vom Mittel in Standardabweichungen: ${list('de')})`,
      en: `${id}, ${y}: the name “${name.en}” does not fit type ${type} and does not stand there (standard deviations from the mean: ${list('en')})`,
    },
    expected: {
      de: `above: mindestens +${mark('de')}, below: höchstens −${mark('de')}, wie vereinbart`,
      en: `above: +${mark('en')} or more, below: −${mark('en')} or less, as declared`,
    },
    remedy:
      others.length > 0
        ? {
            de: `er passt auf Typ ${others.join(', Typ ')}: type in typology.${id}.names prüfen`,
            en: `it fits type ${others.join(', type ')}: check type in typology.${id}.names`,
          }
        : {
            de: `das Porträt lesen und den Namen in typology.${id}.names ändern oder streichen`,
            en: `read the portrait, and change or drop the name in typology.${id}.names`,
          },
  }
}
