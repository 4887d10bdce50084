import type { IndexScore } from '../../model/score.ts'
import { yesOrNo } from '../yes-or-no.ts'
import type { Column } from './column.ts'

/** How far small counts leave the class of the Dynamik open; empty where nothing was drawn. */
export const dynamicsRange: readonly Column<IndexScore, 'language'>[] = [
  {
    name: 'dynamik_klasse_anteil',
    text: {
      de: 'Anteil der Ziehungen, in denen der Raum in seiner Klasse der Dynamik ist, 0 bis 1',
      en: 'share of the draws in which the area is in its class of the Dynamik, 0 to 1',
    },
    cell: (s) => s.dynamicsCertainty?.share ?? NaN,
  },
  {
    name: 'dynamik_klasse_sicher',
    text: {
      de: 'ja oder nein: ob sich die Klasse der Dynamik von der daneben unterscheiden lässt; leer, wo nichts gezogen wurde',
      en: 'ja (yes) or nein (no): whether the class of the Dynamik can be told from the one beside; empty where nothing was drawn',
    },
    cell: (s) => yesOrNo(s.dynamicsCertainty?.distinct) ?? '',
  },
  {
    name: 'dynamik_klasse_daneben',
    text: {
      de: 'Klasse der Dynamik, in der der Raum sonst am häufigsten ist',
      en: 'class of the Dynamik that the area is in most often otherwise',
    },
    cell: (s, p) => s.dynamicsCertainty?.rival?.label[p.language] ?? '',
  },
]
