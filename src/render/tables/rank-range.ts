import type { IndexScore } from '../../model/score.ts'
import { yesOrNo } from '../yes-or-no.ts'
import type { Column } from './column.ts'

/** How far small counts leave rank and class of an area open; empty where nothing was drawn. */
export const rankRange: readonly Column<IndexScore, 'language'>[] = [
  {
    name: 'rang_unten',
    text: { de: 'bester Rang, den kleine Zahlen offenlassen', en: 'first rank that small numbers leave open' },
    cell: (s) => s.certainty?.low ?? NaN,
  },
  {
    name: 'rang_oben',
    text: { de: 'letzter Rang, den kleine Zahlen offenlassen', en: 'last rank that small numbers leave open' },
    cell: (s) => s.certainty?.high ?? NaN,
  },
  {
    name: 'klasse_anteil',
    text: {
      de: 'Anteil der Ziehungen, in denen der Raum in seiner Klasse ist, 0 bis 1',
      en: 'share of the draws in which the area is in its class, 0 to 1',
    },
    cell: (s) => s.certainty?.share ?? NaN,
  },
  {
    name: 'klasse_sicher',
    text: {
      de: 'ja oder nein: ob sich die Klasse von der daneben unterscheiden lässt; leer, wo nichts gezogen wurde',
      en: 'ja (yes) or nein (no): whether the class can be told from the one beside; empty where nothing was drawn',
    },
    cell: (s) => yesOrNo(s.certainty?.distinct) ?? '',
  },
  {
    name: 'klasse_daneben',
    text: {
      de: 'Klasse, in der der Raum sonst am häufigsten ist',
      en: 'class that the area is in most often otherwise',
    },
    cell: (s, p) => s.certainty?.rival?.label[p.language] ?? '',
  },
]
