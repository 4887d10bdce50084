import type { DevelopmentScore } from '../../../model/development.ts'
import type { ClassInfo, IndexInfo } from '../../../model/publication.ts'
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
    common: (from: number, to: number, word: string, places: string) =>
      `Auf der Skala, die für alle Jahre gilt, ist die Belastung im Mittel der Räume von ${from} bis ${to} um ${places} Indexpunkte ${word}.`,
    steady: (from: number, to: number) =>
      `Auf der Skala, die für alle Jahre gilt, hat sich die Belastung im Mittel der Räume von ${from} bis ${to} nicht verändert.`,
    counts: (better: string, worse: string, since: number) =>
      `Weniger belastet als ${since}: ${better}; stärker belastet: ${worse}.`,
    level: (n: string) => `Unverändert: ${n}.`,
    negative: (of: string, label: string, n: number, since: number) =>
      `Von ${of} mit der Dynamik „${label}“ ${n === 1 ? 'ist einer' : `sind ${n}`} an sich weniger belastet als ${since}.`,
    positive: (of: string, label: string, n: number, since: number) =>
      `Von ${of} mit der Dynamik „${label}“ ${n === 1 ? 'ist einer' : `sind ${n}`} an sich stärker belastet als ${since}.`,
    behind: (n: string) => `Weniger belastet als zuvor, aber gegenüber den übrigen zurückgefallen: ${n}.`,
    ahead: (n: string) => `Stärker belastet als zuvor, aber gegenüber den übrigen vorangekommen: ${n}.`,
    why: 'Klasse und Rang sagen, wie ein Raum zu den übrigen steht; sie verändern sich nicht, wenn sich alle gleich verändern. Deshalb steht hier beides.',
    fixed:
      'Wo die Skala für alle Jahre gilt, verändert sich ein Wert auch, wenn sich alle Räume gleich verändern. Wie ein Raum zu den übrigen steht, sagen der Rang und die Veränderung gegenüber dem Mittel der Räume. Deshalb steht hier beides.',
    trend: (from: number, to: number) => `Trend ${from} bis ${to}, in Indexpunkten im Jahr.`,
    rising: (list: string) => `Die Belastung nimmt am stärksten zu: ${list}.`,
    falling: (list: string) => `Die Belastung nimmt am stärksten ab: ${list}.`,
    estimates: (list: string) => `Auf geschätzten Werten (Umsteigeschlüssel) beruht, was hier steht, auch in: ${list}.`,
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
    common: (from: number, to: number, word: string, places: string) =>
      `On the scale that all years have, burden has ${word} by ${places} index points in the mean of the areas from ${from} to ${to}.`,
    steady: (from: number, to: number) =>
      `On the scale that all years have, burden has not changed in the mean of the areas from ${from} to ${to}.`,
    counts: (better: string, worse: string, since: number) =>
      `Less burdened than in ${since}: ${better}; more burdened: ${worse}.`,
    level: (n: string) => `Unchanged: ${n}.`,
    negative: (of: string, label: string, n: number, since: number) =>
      `Of ${of} with dynamics “${label}”, ${n === 1 ? 'one is' : `${n} are`} less burdened in ${n === 1 ? 'itself' : 'themselves'} than in ${since}.`,
    positive: (of: string, label: string, n: number, since: number) =>
      `Of ${of} with dynamics “${label}”, ${n === 1 ? 'one is' : `${n} are`} more burdened in ${n === 1 ? 'itself' : 'themselves'} than in ${since}.`,
    behind: (n: string) => `Less burdened than before, but fallen behind the others: ${n}.`,
    ahead: (n: string) => `More burdened than before, but moved ahead of the others: ${n}.`,
    why: 'Class and rank say how an area stands to the others; they do not change where all change alike. That is why both are told here.',
    fixed:
      'Where all years have one scale, a value changes also where all areas change alike. How an area stands to the others is told by rank and by the change against the mean of the areas. That is why both are told here.',
    trend: (from: number, to: number) => `Trend ${from} to ${to}, in index points a year.`,
    rising: (list: string) => `Burden rises most: ${list}.`,
    falling: (list: string) => `Burden falls most: ${list}.`,
    estimates: (list: string) => `What stands here rests on estimates (crosswalk), too, in: ${list}.`,
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
  const oneScale = own.some((s) => s.oneScale)
  const [still, moved] = oneScale
    ? [w.steady(since, e.year), w.common(since, e.year, city < 0 ? w.fell : w.rose, shown)]
    : [w.still(since), w.city(since, city < 0 ? w.fell : w.rose, shown)]
  const level = (s: DevelopmentScore) => s.absolute === 0
  const estimated = own.filter((s) => s.estimated)
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
            shown === e.number(0, 2) ? still : moved,
            w.counts(
              areas((s) => sign * s.absolute < 0),
              areas((s) => sign * s.absolute > 0),
              since,
            ),
            ...(count(level) > 0 ? [w.level(areas(level))] : []),
            ...dynamicsApart(e, index, told, sign),
            ...(count(behind) > 0 ? [w.behind(areas(behind))] : []),
            ...(count(ahead) > 0 ? [w.ahead(areas(ahead))] : []),
            oneScale ? w.fixed : w.why,
          ].join(' '),
        ]
      : []),
    ...trends(e, own, sign),
    ...(estimated.length > 0 ? [w.estimates(estimated.map((s) => areaName(s)).join('; '))] : []),
  ].join('\n\n')
}

/** Where the class of the Dynamik says one thing of an area, and what became of the area in itself another. */
function dynamicsApart(
  e: Edition,
  index: IndexInfo,
  told: readonly DevelopmentScore[],
  sign: number,
): readonly string[] {
  const w = words[e.language]
  const [since] = told.map((s) => s.since)
  const classes = new Map(
    e.release.indices.filter((s) => s.index === index.id && s.year === e.year).map((s) => [s.raum, s.dynamics?.number]),
  )
  const [low, high] = [index.dynamicsClasses[0], index.dynamicsClasses.at(-1)]
  if (!low || !high || since === undefined) return []
  const [best, worst] = sign < 0 ? [high, low] : [low, high]
  const say = (klasse: ClassInfo, other: (s: DevelopmentScore) => boolean, text: typeof w.negative) => {
    const own = told.filter((s) => classes.get(s.raum) === klasse.number)
    const n = own.filter(other).length
    return n === 0 ? [] : [text(e.count(own.length, 'ofRaum'), e.say(klasse.label), n, since)]
  }
  return [
    ...say(worst, (s) => sign * s.absolute < 0, w.negative),
    ...say(best, (s) => sign * s.absolute > 0, w.positive),
  ]
}

/** Of series of at least three years: where burden rises and falls most, three areas each. */
function trends(e: Edition, own: readonly DevelopmentScore[], sign: number): readonly string[] {
  const w = words[e.language]
  const series = own.filter((s) => !Number.isNaN(s.acceleration)).sort((a, b) => sign * (b.trend - a.trend))
  if (series.length === 0) return []
  const list = (scores: readonly DevelopmentScore[]) =>
    scores.map((s) => `${areaName(s)} ${e.number(Math.abs(s.trend), 3)}`).join('; ')
  const [rising, falling] = [
    series.filter((s) => sign * s.trend > 0).slice(0, 3),
    series
      .filter((s) => sign * s.trend < 0)
      .slice(-3)
      .reverse(),
  ]
  return [
    [
      w.trend(series[0]!.series[0]!.year, e.year),
      ...(rising.length > 0 ? [w.rising(list(rising))] : []),
      ...(falling.length > 0 ? [w.falling(list(falling))] : []),
    ].join(' '),
  ]
}
