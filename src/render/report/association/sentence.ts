import type { AssociationScore } from '../../../model/association.ts'
import { pText } from '../../language/p-text.ts'
import { escape } from '../../markdown/escape.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    alike: 'Nachbarn ähneln sich, mehr als durch das Los',
    apart: 'Nachbarn unterscheiden sich, mehr als durch das Los',
    chance: 'Nachbarn ähneln sich nicht mehr, als das Los es machte',
    high: 'Hohe Werte liegen enger beieinander als durch das Los',
    low: 'Niedrige Werte liegen enger beieinander als hohe',
    even: 'Ob es eher die hohen oder die niedrigen sind, ist nicht zu erkennen',
    small: 'Das gilt auch, wenn man herausrechnet, wie stark kleine Anzahlen schwanken',
    notSmall: 'Rechnet man heraus, wie stark kleine Anzahlen schwanken, bleibt das nicht',
    only: 'Erst wenn man herausrechnet, wie stark kleine Anzahlen schwanken, ähneln sich Nachbarn mehr als durch das Los',
  },
  en: {
    alike: 'Neighbours are alike, more than by lot',
    apart: 'Neighbours differ, more than by lot',
    chance: 'Neighbours are no more alike than the lot would make them',
    high: 'High values lie closer together than by lot',
    low: 'Low values lie closer together than high ones',
    even: 'Whether it is rather the high or the low ones cannot be told',
    small: 'That holds as well once the scatter of small counts is taken out',
    notSmall: 'Once the scatter of small counts is taken out, it does not',
    only: 'Only once the scatter of small counts is taken out are neighbours more alike than by lot',
  },
}

/** Above this chance would do. */
const level = 0.05

/** What the measures of an indicator say together, in sentences: whether neighbours are alike, and which. */
export function associationSentence(e: Edition, scores: readonly AssociationScore[]): readonly string[] {
  const w = words[e.language]
  const of = (id: string) => scores.find((s) => s.measure === id && Number.isFinite(s.value))
  const [moran, geary, rates, general] = ['moran', 'geary', 'moran-of-rates', 'getis-ord'].map(of)
  const name = (s: AssociationScore) =>
    e.say(e.publication.association!.measures.find(({ id }) => id === s.measure)!.label)
  const numbers = (s: AssociationScore) =>
    ` (${name(s)} ${e.number(s.value, 2)}, p ${escape(pText(s.drawn, e.language))})`
  const more = (s: AssociationScore) => s.value > s.expected
  const beyond = (s: AssociationScore) => s.drawn <= level
  const main = moran ?? geary ?? rates
  // Of Geary's C a low value means likeness
  const alike = main && (main === geary ? !more(main) : more(main))
  const said = main ? [`${beyond(main) ? (alike ? w.alike : w.apart) : w.chance}${numbers(main)}.`] : []
  const small =
    main && rates && main !== rates
      ? beyond(main) === beyond(rates)
        ? beyond(main)
          ? [`${w.small}${numbers(rates)}.`]
          : []
        : [`${beyond(main) ? w.notSmall : w.only}${numbers(rates)}.`]
      : []
  const which = general ? [`${beyond(general) ? (more(general) ? w.high : w.low) : w.even}${numbers(general)}.`] : []
  return [...said, ...small, ...which]
}
