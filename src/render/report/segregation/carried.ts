import { localDate } from '../../language/local-date.ts'
import { yearSpan } from '../../language/year-span.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    delivered: (years: string, date: string) =>
      `${years}: auf den Räumen, für die die Daten geliefert wurden (Gebietsstand ${date}).`,
    base: (years: string) => `${years}: mit dem Umsteigeschlüssel auf die jetzigen Räume umgerechnet, also geschätzt.`,
  },
  en: {
    delivered: (years: string, date: string) =>
      `${years}: on the areas that the data were delivered for (boundaries as of ${date}).`,
    base: (years: string) => `${years}: carried to the present areas by the crosswalk, so estimated.`,
  },
}

/** On which areas the segregation of years stands whose indicators are carried to others. */
export function carriedSegregation(e: Edition): readonly string[] {
  const w = words[e.language]
  const lines = (e.publication.carried ?? []).map(({ years, gebietsstand, segregation }) => {
    const span = yearSpan(years, e.language)
    return segregation ? w.base(span) : w.delivered(span, localDate(gebietsstand, e.language))
  })
  return lines.length === 0 ? [] : [lines.join(' ')]
}
