import type { Edition } from '../edition.ts'
import { standing, type Standing } from './standing.ts'

/** The last year before the report year in which the index was assessed anywhere; null where there is none. */
export function earlier(edition: Edition, index: string): Standing | null {
  for (const year of edition.publication.years.toReversed()) {
    if (year >= edition.year) continue
    const found = standing(edition, index, year)
    if (found.ranked.length > 0) return found
  }
  return null
}
