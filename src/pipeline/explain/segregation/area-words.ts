import { counted } from '../../../render/language/counted.ts'
import { bothNames } from '../../../model/both-names.ts'
import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { withUnit } from '../../../render/language/with-unit.ts'
import { localNumber } from '../../../render/round.ts'
import { cellWords } from '../cell-words.ts'
import type { AreaExplained, SegregationExplained } from './explained.ts'

const words = {
  de: {
    part: (percent: string) => `das sind ${percent} des Werts`,
    neighbours: (list: string) => `Nachbarn (Gewicht): ${list}`,
    cells: (n: string, all: string, shown: string | null) =>
      `Summe über ${all}; ${n}${shown === null ? '' : ` der ${shown} einzeln gezeigten`} nennt --json`,
  },
  en: {
    part: (percent: string) => `that is ${percent} of the value`,
    neighbours: (list: string) => `Neighbours (weight): ${list}`,
    cells: (n: string, all: string, shown: string | null) =>
      `Sum over ${all}; in --json: ${n}${shown === null ? '' : ` of the ${shown} that are shown one by one`}`,
  },
}

/**
 * A value or a part of it; a share on the scale to 100, with two digits more than the report has, but none where it is a
 * whole number, as after rounding.
 */
export function contributionText(value: number, share: boolean, l: Language): string {
  const scaled = share ? hundredfold(value) : value
  return localNumber(scaled, Number.isInteger(scaled) ? 0 : share ? 3 : 5, l)
}

/** An area with what it adds, the term of the formula, and the cells of its counts. */
export function areaWords(
  e: Pick<SegregationExplained, 'share' | 'kind'>,
  area: AreaExplained,
  k: number,
  l: Language,
): string {
  const { raum, name, contribution, part, term, cells, counts, areas, neighbours } = area
  const w = words[l]
  const said = contribution === null ? null : contributionText(contribution, e.share, l)
  const scale = e.share ? '100 · ' : ''
  const sum =
    said === null
      ? Object.entries(counts)
          .map(([column, count]) => `${column} ${localNumber(count, Number.isInteger(count) ? 0 : 3, l)}`)
          .join(', ')
      : term === null || e.kind !== 'parts'
        ? said
        : `${scale}${term[l]} = ${said}`
  const share = part === null ? '' : `; ${w.part(withUnit(hundredfold(part), 1, '%', l))}`
  return [
    `${k}. ${bothNames(name, raum)}: ${sum}${share}`,
    ...(areas
      ? [
          `   ${w.cells(
            counted(cells.length, 'cell', l),
            counted(areas.all, 'raum', l),
            areas.shown === areas.all ? null : localNumber(areas.shown, 0, l),
          )}`,
        ]
      : cells.map((one) => `   ${cellWords(one, raum, l)}`)),
    ...(neighbours && neighbours.length > 0
      ? [
          `   ${w.neighbours(
            neighbours
              .map(
                (one) =>
                  `${bothNames(one.name, one.raum)}: ${localNumber(one.weight, Number.isInteger(one.weight) ? 0 : 3, l)}`,
              )
              .join(', '),
          )}`,
        ]
      : []),
  ].join('\n')
}
