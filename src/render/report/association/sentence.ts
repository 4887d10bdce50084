import type { AssociationScore } from '../../../model/association.ts'
import { pText } from '../../language/p-text.ts'
import { escape } from '../../markdown/escape.ts'
import type { Edition } from '../edition.ts'
import { beyondLot, likenessSaid } from './likeness-said.ts'

const words = {
  de: {
    small: 'Das gilt auch, wenn man herausrechnet, wie stark kleine Anzahlen schwanken',
    notSmall: 'Rechnet man heraus, wie stark kleine Anzahlen schwanken, bleibt das nicht',
    only: 'Erst wenn man herausrechnet, wie stark kleine Anzahlen schwanken, ähneln sich Nachbarn mehr als durch das Los',
  },
  en: {
    small: 'That holds as well once the scatter of small counts is taken out',
    notSmall: 'Once the scatter of small counts is taken out, it does not',
    only: 'Only once the scatter of small counts is taken out are neighbours more alike than by lot',
  },
}

/** What the measures of an indicator say together, in sentences: whether neighbours are alike, and which. */
export function associationSentence(e: Edition, scores: readonly AssociationScore[]): readonly string[] {
  const w = words[e.language]
  const of = (id: string) => scores.find((s) => s.measure === id && Number.isFinite(s.value))
  const [moran, geary, rates, general] = ['moran', 'geary', 'moran-of-rates', 'getis-ord'].map(of)
  const name = (s: AssociationScore) =>
    e.say(e.publication.association!.measures.find(({ id }) => id === s.measure)!.label)
  const numbers = (s: AssociationScore) =>
    ` (${name(s)} ${e.number(s.value, 2)}, p ${escape(pText(s.drawn, e.language))})`
  const main = moran ?? geary ?? rates
  const said = main ? [`${likenessSaid(main, e.language)}${numbers(main)}.`] : []
  const small =
    main && rates && main !== rates
      ? beyondLot(main) === beyondLot(rates)
        ? beyondLot(main)
          ? [`${w.small}${numbers(rates)}.`]
          : []
        : [`${beyondLot(main) ? w.notSmall : w.only}${numbers(rates)}.`]
      : []
  const which = general ? [`${likenessSaid(general, e.language)}${numbers(general)}.`] : []
  return [...said, ...small, ...which]
}
