import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationScore } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { measureName } from './names.ts'
import { reading } from './reading.ts'
import { segregationSeries } from './series.ts'

const words = {
  de: {
    beyond: 'Läge alles zufällig auf der Karte, käme ein so weit abliegender Wert selten vor.',
    within: 'So weit abliegende Werte kämen auch vor, wenn alles zufällig auf der Karte läge.',
  },
  en: {
    beyond: 'If all lay on the map by chance, a value as far off would be rare.',
    within: 'Values as far off would also come about if all lay on the map by chance.',
  },
}

/** Whether chance would do for a measure of association, in a sentence; nothing for other measures. */
export function chanceOnMap(e: Edition, { dealt }: Pick<SegregationScore, 'dealt'>): readonly string[] {
  const w = words[e.language]
  return dealt === undefined ? [] : [dealt.p <= 0.05 ? w.beyond : w.within]
}

/** What the measures of association say of a group whose first measure is another one; each with its name, in the report year. */
export function segregationAssociation(e: Edition, group: GroupInfo): readonly string[] {
  const main = segregationMain(e, group)
  if (main === null) return []
  return e.publication.measures.flatMap((measure) => {
    const now = segregationSeries(e, group, measure, main.ebene).find((s) => s.year === e.year)
    if (measure === main.measure || now?.dealt === undefined) return []
    return [`${measureName(e, measure)}: ${reading(e, measure, now.value)}.`, ...chanceOnMap(e, now)]
  })
}
