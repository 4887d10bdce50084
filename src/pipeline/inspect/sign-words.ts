import type { KindCounts } from '../../ingest/inspect/notation.ts'
import { numbered } from '../../model/nouns.ts'
import type { Text } from '../../model/text.ts'

type Kind = keyof KindCounts

/** Kinds of cells that hold a sign; one with groups and a decimal sign holds both. */
const holding = {
  comma: ['comma', 'comma3', 'groups,', 'groups.,', 'groups,.', 'groups ,', "groups',"],
  point: ['point', 'point3', 'groups.', 'groups.,', 'groups,.', 'groups .', "groups'."],
  blank: ['groups ', 'groups ,', 'groups .'],
  apostrophe: ["groups'", "groups',", "groups'."],
} as const satisfies Readonly<Record<string, readonly Kind[]>>

/** How many cells hold a sign. */
export const cellsWith = (sign: keyof typeof holding, kinds: KindCounts): number =>
  holding[sign].reduce((n, kind) => n + (kinds[kind] ?? 0), 0)

/** The cells that speak for the signs numbers are written with: `61 Zellen mit Komma, 3 mit Punkt`. */
export function signWords(kinds: KindCounts): Text {
  const [commas, points] = [cellsWith('comma', kinds), cellsWith('point', kinds)]
  const [blanks, apostrophes] = [cellsWith('blank', kinds), cellsWith('apostrophe', kinds)]
  const words = {
    de: [`${numbered(commas, 'cell').de} mit Komma`, `${points} mit Punkt`],
    en: [`${numbered(commas, 'cell').en} with comma`, `${points} with point`],
  }
  if (blanks > 0) {
    words.de.push(`${blanks} mit Leerzeichen`)
    words.en.push(`${blanks} with blank`)
  }
  if (apostrophes > 0) {
    words.de.push(`${apostrophes} mit Apostroph`)
    words.en.push(`${apostrophes} with apostrophe`)
  }
  return { de: words.de.join(', '), en: words.en.join(', ') }
}
