import type { DevelopmentScore } from '../../../model/development.ts'
import type { IndexInfo } from '../../../model/publication.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { moves } from './moves.ts'

const words = {
  de: {
    title: (label: string, since: number) => `${label}: Entwicklung seit ${since}`,
    moves: (of: string, up: number, down: number, same: number) =>
      `Von ${of}, die sich vergleichen lassen, kamen ${up} in eine Klasse höherer und ${down} in eine niedrigerer Belastung; ${same} blieben in ihrer Klasse.`,
    within: 'Wechsel der Klasse innerhalb der Schwankung',
    city: (since: number, word: string, places: string) =>
      `Gemessen am Maßstab von ${since} ist die Belastung im Mittel der Räume um ${places} Indexpunkte ${word}.`,
    fell: 'gesunken',
    rose: 'gestiegen',
    still: (since: number) =>
      `Gemessen am Maßstab von ${since} hat sich die Belastung im Mittel der Räume nicht verändert.`,
    counts: (better: string, worse: string, since: number) =>
      `Weniger belastet als ${since}: ${better}; stärker belastet: ${worse}.`,
    behind: (n: string) => `Weniger belastet als zuvor, aber gegenüber den übrigen zurückgefallen: ${n}.`,
    ahead: (n: string) => `Stärker belastet als zuvor, aber gegenüber den übrigen vorangekommen: ${n}.`,
    why: 'Klasse und Rang sagen, wie ein Raum zu den übrigen steht; sie verändern sich nicht, wenn sich alle gleich verändern. Deshalb steht hier beides.',
  },
  en: {
    title: (label: string, since: number) => `${label}: development since ${since}`,
    moves: (of: string, up: number, down: number, same: number) =>
      `Of ${of} that can be compared, ${up} came into a class of higher and ${down} into one of lower burden; ${same} stayed in their class.`,
    within: 'Changes of class no greater than chance explains',
    city: (since: number, word: string, places: string) =>
      `By the standard of ${since}, burden has ${word} by ${places} index points in the mean of the areas.`,
    fell: 'fallen',
    rose: 'risen',
    still: (since: number) => `By the standard of ${since}, burden has not changed in the mean of the areas.`,
    counts: (better: string, worse: string, since: number) =>
      `Less burdened than in ${since}: ${better}; more burdened: ${worse}.`,
    behind: (n: string) => `Less burdened than before, but fallen behind the others: ${n}.`,
    ahead: (n: string) => `More burdened than before, but moved ahead of the others: ${n}.`,
    why: 'Class and rank say how an area stands to the others; they do not change where all change alike. That is why both are told here.',
  },
}

/** For each index with a Dynamik: who changed class, and what became of the city as a whole and of areas in themselves. */
export const development = (e: Edition): string =>
  e.publication.indices
    .flatMap((index) => {
      const own = (e.release.development ?? []).filter((s) => s.index === index.id && s.year === e.year)
      return own.length === 0 ? [] : [ofIndex(e, index, own)]
    })
    .join('\n\n')

function ofIndex(e: Edition, index: IndexInfo, own: readonly DevelopmentScore[]): string {
  const w = words[e.language]
  const since = own[0]!.since
  const sign = index.high === 'resource' ? -1 : 1
  const step = (s: DevelopmentScore) => sign * ((s.now?.number ?? NaN) - (s.before?.number ?? NaN))
  const count = (meets: (s: DevelopmentScore) => boolean) => own.filter(meets).length
  const areas = (meets: (s: DevelopmentScore) => boolean) => e.count(count(meets), 'raum')
  const classes = own.some((s) => s.now !== null)
  const within = own.filter((s) => s.within)
  const told = own.filter((s) => !Number.isNaN(s.absolute))
  const city = told.reduce((sum, s) => sum + sign * s.absolute, 0) / told.length
  const shown = e.number(Math.abs(city), 2)
  const [behind, ahead] = [
    (s: DevelopmentScore) => sign * s.absolute < 0 && sign * s.relative > 0,
    (s: DevelopmentScore) => sign * s.absolute > 0 && sign * s.relative < 0,
  ]
  return [
    `## ${w.title(e.head(index.label), since)}`,
    ...(classes
      ? [
          w.moves(
            e.count(own.length, 'ofRaum'),
            count((s) => step(s) > 0),
            count((s) => step(s) < 0),
            count((s) => step(s) === 0),
          ),
          ...(own.every((s) => s.before && s.now) ? [moves(e, index, own)] : []),
        ]
      : []),
    ...(within.length > 0 ? [`${w.within}: ${within.map((s) => areaName(s)).join('; ')}.`] : []),
    ...(told.length > 0
      ? [
          [
            shown === e.number(0, 2) ? w.still(since) : w.city(since, city < 0 ? w.fell : w.rose, shown),
            w.counts(
              areas((s) => sign * s.absolute < 0),
              areas((s) => sign * s.absolute > 0),
              since,
            ),
            ...(count(behind) > 0 ? [w.behind(areas(behind))] : []),
            ...(count(ahead) > 0 ? [w.ahead(areas(ahead))] : []),
            w.why,
          ].join(' '),
        ]
      : []),
  ].join('\n\n')
}
