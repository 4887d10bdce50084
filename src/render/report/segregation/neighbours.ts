import type { NeighboursInfo } from '../../../model/measure-info.ts'
import { codeSpan } from '../../markdown/code-span.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    name: 'Nachbarn',
    counts: (mean: string, least: string, most: string, areas: string) =>
      `im Mittel ${mean} je Raum (${least} bis ${most}, ${areas})`,
    inhabited: (n: string) => `${n} bewohnte Räume`,
    valued: (n: string) => `${n} Räume mit Wert`,
    none: 'keiner ohne Nachbarn',
    alone: (list: string) => `ohne Nachbarn: ${list}`,
    parts: (n: string) => `${n} Teile, zwischen denen keine Nachbarschaft besteht`,
    more: 'und weitere',
  },
  en: {
    name: 'Neighbours',
    counts: (mean: string, least: string, most: string, areas: string) =>
      `${mean} an area on average (${least} to ${most}, ${areas})`,
    inhabited: (n: string) => `${n} inhabited areas`,
    valued: (n: string) => `${n} areas with a value`,
    none: 'none without neighbours',
    alone: (list: string) => `without neighbours: ${list}`,
    parts: (n: string) => `${n} parts between which there is no neighbourhood`,
    more: 'and others',
  },
}

// As many as are still read
const shown = 8

/** Who counts as a neighbour for the measures of association, level by level; nothing where none asks. */
export const segregationNeighbours = (e: Edition): readonly string[] =>
  (e.publication.neighbours ?? []).map((one) => neighboursLine(e, one))

/** The same of one kind of neighbours; among areas with a value where `of` is given, which says what it holds for where there are several. */
export function neighboursLine(
  e: Edition,
  { ebene, neighbours, areas, mean, least, most, islands, parts }: NeighboursInfo,
  of?: string | null,
): string {
  const w = words[e.language]
  const all = of === undefined ? w.inhabited : w.valued
  const { base, ebenen } = e.publication
  const level = [base, ...ebenen].find(({ id }) => id === ebene)!
  const listed = islands.slice(0, shown).map(areaName)
  const told = [
    w.counts(e.number(mean, 1), e.number(least, 0), e.number(most, 0), all(e.number(areas, 0))),
    islands.length === 0 ? w.none : w.alone(`${listed.join(', ')}${islands.length > shown ? ` ${w.more}` : ''}`),
    ...(parts > 1 ? [w.parts(e.number(parts, 0))] : []),
  ]
  return `- **${w.name}** (${codeSpan(neighbours.replace('neighbours=', ''))}, ${e.say(level.label)}${!of ? '' : `, ${of}`}): ${told.join('; ')}.`
}
