import { comparedWith } from '../../../model/compared.ts'
import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { Edition } from '../edition.ts'

/** The label of a measure; where it was asked for in several ways, with what tells them apart. */
export function measureName(e: Edition, measure: MeasureInfo): string {
  const several = e.publication.measures.filter(({ id }) => id === measure.id).length > 1
  return several && measure.parameters ? `${e.say(measure.label)} (${measure.parameters})` : e.say(measure.label)
}

/** A group and whom it is compared with, as a heading: `Kinder, verglichen mit allen übrigen`. */
export function groupName(e: Edition, { label, referenceLabel, together, around }: GroupInfo): string {
  const other = e.say(referenceLabel).replace(/\.$/, '')
  if (around)
    return { de: `${e.head(label)} hier, ${other} ringsum`, en: `${e.head(label)} here, ${other} around` }[e.language]
  if (together) return `${e.head(label)} (${other})`
  return `${e.head(label)}, ${comparedWith(other, e.language)}`
}
