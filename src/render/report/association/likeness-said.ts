import type { AssociationScore } from '../../../model/association.ts'
import type { Language } from '../../../model/text.ts'

const words = {
  de: {
    alike: 'Nachbarn ähneln sich, mehr als durch das Los',
    apart: 'Nachbarn unterscheiden sich, mehr als durch das Los',
    chance: 'Nachbarn ähneln sich nicht mehr, als das Los es machte',
    high: 'Hohe Werte liegen enger beieinander als durch das Los',
    low: 'Niedrige Werte liegen enger beieinander als hohe',
    even: 'Ob es eher die hohen oder die niedrigen sind, ist nicht zu erkennen',
  },
  en: {
    alike: 'Neighbours are alike, more than by lot',
    apart: 'Neighbours differ, more than by lot',
    chance: 'Neighbours are no more alike than the lot would make them',
    high: 'High values lie closer together than by lot',
    low: 'Low values lie closer together than high ones',
    even: 'Whether it is rather the high or the low ones cannot be told',
  },
}

/** Above this chance would do. */
const level = 0.05

/** Whether the value is further from that of the lot than chance would have it. */
export const beyondLot = ({ drawn }: AssociationScore): boolean => drawn <= level

/** What a value of the city says by itself, without its number: whether neighbours are alike, or which values lie together. */
export function likenessSaid(score: AssociationScore, language: Language): string {
  const w = words[language]
  const more = score.value > score.expected
  if (score.measure === 'getis-ord') return beyondLot(score) ? (more ? w.high : w.low) : w.even
  // Of Geary's C a low value means likeness
  const alike = score.measure === 'geary' ? !more : more
  return beyondLot(score) ? (alike ? w.alike : w.apart) : w.chance
}
