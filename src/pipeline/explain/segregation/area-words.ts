import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { withUnit } from '../../../render/language/with-unit.ts'
import { localNumber } from '../../../render/round.ts'
import { cellWords } from '../cell-words.ts'
import type { AreaExplained, SegregationExplained } from './explained.ts'

const words = {
  de: {
    part: (percent: string) => `das sind ${percent} des Werts`,
    cells: (n: string, all: string, shown: string) =>
      `Summe über ${all} Räume; ${n} Zellen${shown === all ? '' : ` von ${shown} Räumen, die einzeln gezeigt werden,`} nennt --json`,
  },
  en: {
    part: (percent: string) => `that is ${percent} of the value`,
    cells: (n: string, all: string, shown: string) =>
      `Sum over ${all} areas; ${n} cells${shown === all ? '' : ` of ${shown} areas that are shown one by one`} are in --json`,
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
  const { raum, name, contribution, part, term, cells, counts, areas } = area
  const w = words[l]
  const whole = (n: number) => localNumber(n, 0, l)
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
    `${k}. ${name} (${raum}): ${sum}${share}`,
    ...(areas
      ? [`   ${w.cells(whole(cells.length), whole(areas.all), whole(areas.shown))}`]
      : cells.map((one) => `   ${cellWords(one, raum, l)}`)),
  ].join('\n')
}
