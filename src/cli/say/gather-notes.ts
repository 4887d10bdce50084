import type { Code } from '../../model/codes.ts'
import type { FindingWords } from './finding-words.ts'

/** One thing that is told of a code: at one place or at several, of one year or of several. */
export interface Note extends Omit<FindingWords, 'place' | 'year'> {
  readonly code: Code
  readonly places: readonly string[]
  readonly years: string
  /** How many findings it tells. */
  readonly count: number
}

/** From so many places on what is said at each of them is said once. */
const several = 3

/**
 * Notes that differ only in their year become one that names the years, where the year stands in the sentence; then those
 * that say the same at three places and more one that names the places. Nothing that a note says is left out. In order of
 * the first of each. `each` stands before years, so that "1 value" is not read as one of all of them.
 */
export function gatherNotes(notes: readonly (readonly [Code, FindingWords])[], each: string): readonly Note[] {
  const byYear = grouped(notes, ([code, words]) => [code, words.place, ...said(words)]).map((same) =>
    ofYears(same, each),
  )
  return grouped(byYear, (note) => [note.code, note.years, ...said({ ...note, year: '' })]).flatMap((same) =>
    same.length < several ? same : [ofPlaces(same)],
  )
}

/** The sentences of a note, with the year as a gap. */
const said = ({ year, what, consequence, remedy }: Omit<FindingWords, 'place' | 'shortPlace'>): string[] => [
  withYears(what, year, '\0'),
  consequence,
  remedy,
]

const withYears = (what: string, year: string, years: string): string =>
  year === '' ? what : what.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), years)

const ofYears = (same: readonly (readonly [Code, FindingWords])[], each: string): Note => {
  const [code, { place, shortPlace, year, what, consequence, remedy }] = same[0]!
  const all = [...new Set(same.map(([, words]) => words.year))]
  const years = all.join(', ')
  return {
    code,
    places: place === '' ? [] : [place],
    shortPlace,
    years,
    what: withYears(what, year, all.length > 1 ? `${each} ${years}` : years),
    consequence,
    remedy,
    count: same.length,
  }
}

const ofPlaces = (same: readonly Note[]): Note => ({
  ...same[0]!,
  places: same.flatMap(({ places }) => places),
  count: same.reduce((sum, { count }) => sum + count, 0),
})

function grouped<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
