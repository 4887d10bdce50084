import type { SegregationScore } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'
import { caution } from './caution.ts'
import { segregationCertainty } from './certainty.ts'
import { scoresNow, segregationLadder, segregationTables } from './levels.ts'
import { segregationMeasures } from './measures.ts'
import { segregationParts } from './parts.ts'
import { segregationPlaces } from './places.ts'
import { segregationSentence } from './sentence.ts'
import { segregationSteps } from './steps.ts'
import { segregationYears } from './years.ts'

const words = {
  de: {
    scale:
      'Anteile stehen auf einer Skala bis 100. In Klammern steht der Wert, der zu erwarten wäre, wenn die Gruppe rein zufällig über die Räume verteilt wäre.',
    size: 'Ein Wert hängt davon ab, wie groß die Räume sind. Werte verschiedener Ebenen sind nicht miteinander vergleichbar.',
    notes: 'Anmerkungen',
  },
  en: {
    scale:
      'Shares are on a scale to 100. In brackets stands the value to be expected if the group were spread over the areas by chance alone.',
    size: 'A value depends on how large the areas are. Values of different levels cannot be compared with each other.',
    notes: 'Notes',
  },
}

/**
 * What each group's value says, every measure of the report year on every level beside what chance would give, the ladder
 * of levels, every measure over the years, how certain that is, and how the measures read.
 */
export function segregation(e: Edition): string {
  const { groups, measures } = e.publication
  if (groups.length === 0 || measures.length === 0) return ''
  const w = words[e.language]
  const scores = groups.flatMap((group) => measures.flatMap((measure) => scoresNow(e, group, measure)))
  return [
    `## Segregation ${e.year}`,
    ...groups.map((group) => segregationSentence(e, group)),
    e.say(caution),
    ...segregationPlaces(e),
    ...segregationTables(e),
    w.scale,
    ...(new Set(scores.map(({ ebene }) => ebene)).size > 1 ? [w.size] : []),
    ...notes(e, scores),
    ...segregationLadder(e),
    ...segregationParts(e),
    ...segregationYears(e),
    ...segregationSteps(e),
    ...segregationCertainty(e),
    ...segregationMeasures(e),
  ].join('\n\n')
}

/** What the scores themselves remark, each remark once. */
function notes(e: Edition, scores: readonly SegregationScore[]): readonly string[] {
  const texts = new Set(scores.flatMap(({ note }) => (note === null ? [] : [e.sentence(note)])))
  return texts.size === 0 ? [] : [`${words[e.language].notes}:`, [...texts].map((text) => `- ${text}`).join('\n')]
}
