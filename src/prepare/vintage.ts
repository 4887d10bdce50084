import type { Bezugsraum } from '../model/bezugsraum.ts'
import type { Finding } from '../model/finding.ts'
import type { Text } from '../model/text.ts'

/** The areas of another Gebietsstand that the plan knows. */
export interface KnownAreas {
  readonly gebietsstand: string
  readonly units: readonly Bezugsraum[]
}

/** What to do about a table whose keys fit no area, where they fit those of another Gebietsstand: of several each with how many. O(keys × Gebietsstände). */
export function likelyVintage(keys: readonly string[], others: readonly KnownAreas[]): Text | null {
  const [best, ...further] = others
    .map(({ gebietsstand, units }) => {
      const ids = new Set<string>(units.map(({ id }) => id))
      return { gebietsstand, fitting: keys.filter((key) => ids.has(key)).length }
    })
    .filter(({ fitting }) => fitting > 0)
    .sort((a, b) => b.fitting - a.fitting)
  if (best === undefined) return null
  const { gebietsstand, fitting } = best
  const list = further.map((one) => ({
    de: `, ${one.fitting} zu ${one.gebietsstand}`,
    en: `, ${one.fitting} to ${one.gebietsstand}`,
  }))
  return {
    de: `${fitting} von ${keys.length} ${fitting === 1 ? 'gehört' : 'gehören'} zum Gebietsstand ${gebietsstand}${list.map(({ de }) => de).join('')}: die Datei des richtigen Jahres nehmen, oder die Tabelle umsteigen`,
    en: `${fitting} of ${keys.length} ${fitting === 1 ? 'belongs' : 'belong'} to the Gebietsstand ${gebietsstand}${list.map(({ en }) => en).join('')}: take the file of the right year, or carry the table over`,
  }
}

/** What a key means that no area has now and one had at another Gebietsstand. */
export function vintageOf(key: string, others: readonly KnownAreas[]): Pick<Finding, 'consequence'> {
  const other = others.find(({ units }) => units.some(({ id }) => id === key))
  if (!other) return {}
  return {
    consequence: {
      de: `den Schlüssel gibt es im Gebietsstand ${other.gebietsstand}`,
      en: `the key exists in the Gebietsstand ${other.gebietsstand}`,
    },
  }
}
