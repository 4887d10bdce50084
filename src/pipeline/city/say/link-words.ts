import type { Language } from '../../../model/text.ts'
import { localNumber } from '../../../render/round.ts'
import type { CityLinks } from '../links-of.ts'
import type { AnswerPart } from './answer-part.ts'

const words = {
  de: {
    title: 'Nachbarn',
    heads: ['Ebene', 'Nachbarn', 'Räume', 'im Mittel', 'von', 'bis', 'Ohne Nachbarn', 'Teile'],
    base: 'Räume der Tabelle',
    formula: 'z und p (Formel): ob der Zufall genügte, wenn er das, was in den Räumen steht, auf der Karte verteilte.',
    reading: 'Teile: Gruppen von Räumen, zwischen denen keine Nachbarschaft besteht.',
  },
  en: {
    title: 'Neighbours',
    heads: ['Level', 'Neighbours', 'Areas', 'Mean', 'from', 'to', 'Without', 'Parts'],
    base: 'areas of the table',
    formula: 'z and p (formula): whether chance would do if it dealt out what stands in the areas to the map.',
    reading: 'Parts: sets of areas between which there is no neighbourhood.',
  },
}

// As many keys as are still read
const shown = 5

/** Who counts as a neighbour, how many each area has, and what is not connected. */
export function linkWords(all: readonly CityLinks[], formula: boolean, language: Language): readonly AnswerPart[] {
  const w = words[language]
  if (all.length === 0) return []
  return [
    {
      title: w.title,
      heads: w.heads,
      rows: all.map(({ level, neighbours, areas, mean, least, most, islands, parts }) => [
        level === 'base' ? w.base : level,
        neighbours.replace('neighbours=', ''),
        String(areas),
        localNumber(mean, 2, language),
        String(least),
        String(most),
        islands.length === 0
          ? '0'
          : `${islands.length} (${islands.slice(0, shown).join(', ')}${islands.length > shown ? ', …' : ''})`,
        String(parts),
      ]),
      remarks: [...(all.some(({ parts }) => parts > 1) ? [w.reading] : []), ...(formula ? [w.formula] : [])],
    },
  ]
}
