import type { Publication } from '../../model/publication.ts'
import type { Release } from '../../model/score.ts'
import { areas } from './areas.ts'
import { association } from './association/association.ts'
import { edition, type Edition } from './edition.ts'
import { head } from './head.ts'
import { indicators } from './indicators.ts'
import { legend } from './legend.ts'
import { protection } from './protection.ts'
import { segregation } from './segregation/segregation.ts'
import { development } from './social-index/development.ts'
import { robustness } from './social-index/robustness.ts'
import { socialIndex } from './social-index/social-index.ts'
import { structure } from './social-index/structure.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { typology } from './typology/typology.ts'

/**
 * In the order of a printed Sozialstrukturatlas: what it is, what came out, how to read it, then the
 * chapters and the proofs.
 */
const sections: readonly ((edition: Edition) => string)[] = [
  head,
  summary,
  legend,
  areas,
  socialIndex,
  development,
  robustness,
  typology,
  indicators,
  association,
  segregation,
  structure,
  protection,
  sources,
]

/**
 * The report of the last Berichtsjahr as Markdown, in the language of the publication. A chapter without content is
 * left out. Every number in it is also in the tables, unrounded. O(scores × sections).
 */
export function report(release: Release, publication: Publication): string {
  const shared = edition(release, publication)
  const chapters = sections.map((section) => section(shared)).filter((chapter) => chapter !== '')
  return `${chapters.join('\n\n')}\n`
}
