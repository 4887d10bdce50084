import type { TypologyInfo } from '../../../model/typology.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    types: (typed: number, of: string, types: string) =>
      `${typed} von ${of} ${typed === 1 ? 'gehört' : 'gehören'} zu einem von ${types}.`,
    apart: {
      strongly: 'Die Typen sind stark voneinander getrennt',
      clearly: 'Die Typen sind deutlich voneinander getrennt',
      weakly: 'Die Typen sind nur schwach voneinander getrennt; die Übergänge sind fließend',
      hardly: 'Die Typen haben kaum erkennbare Grenzen: Sie teilen ein, was ineinander übergeht',
    },
    between: (areas: string) => `Nicht sicher einzuordnen: ${areas}.`,
  },
  en: {
    types: (typed: number, of: string, types: string) =>
      `${typed} of ${of} ${typed === 1 ? 'belongs' : 'belong'} to one of ${types}.`,
    apart: {
      strongly: 'The types are strongly apart from each other',
      clearly: 'The types are clearly apart from each other',
      weakly: 'The types are only weakly apart from each other; the transitions are gradual',
      hardly: 'The types have hardly any borders: they divide what merges into one another',
    },
    between: (areas: string) => `Not to be placed for sure: ${areas}.`,
  },
}

/** For each typology what a reader with one minute needs: how many types, how firm they are, how many areas lie between. */
export const typologyLines = (e: Edition): readonly string[] =>
  (e.publication.typologies ?? []).flatMap((info) => {
    const w = words[e.language]
    const own = (e.release.types ?? []).filter((s) => s.typology === info.id && s.year === e.year)
    const apart = apartWords(e, info)
    if (own.length === 0 || apart === null) return []
    const typed = own.filter(({ type }) => type !== null)
    const between = typed.filter((s) => s.between)
    const line = [
      w.types(typed.length, e.count(own.length, 'ofRaum'), e.count(info.count, 'type')),
      `${apart}.`,
      ...(between.length > 0 ? [w.between(e.count(between.length, 'raum'))] : []),
    ]
    return [`**${e.head(info.label)} ${e.year}.** ${line.join(' ')}`]
  })

/** Whether the types of the report year have borders; null where that year has none. */
export function apartWords(e: Edition, { years }: TypologyInfo): string | null {
  const now = years.find(({ year }) => year === e.year)
  return now ? words[e.language].apart[now.apart] : null
}
