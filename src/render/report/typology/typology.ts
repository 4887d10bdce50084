import type { TypologyInfo } from '../../../model/typology.ts'
import { listed } from '../../language/listed.ts'
import { yearSpan } from '../../language/year-span.ts'
import { escape } from '../../markdown/escape.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'
import { percent } from '../percent.ts'
import { typologyAreas } from './areas.ts'
import { apartWords } from './line.ts'
import { typologyTypes } from './types.ts'

const words = {
  de: {
    what: (indicators: string, names: string) =>
      `Ein Typ fasst Räume zusammen, die sich in ${indicators} ähnlich sind: ${names}.`,
    care: 'Typen sind keine Rangfolge und kein Urteil: Die Nummern unterscheiden sie nur. Ein Verfahren findet auch dort Typen, wo es keine klaren Grenzen gibt; deshalb steht dabei, wie fest sie sind.',
    method: (method: string, sources: string) => `Methode: ${method} Quellen: ${sources}.`,
    ofIndicators: (n: number) => `${n} ${n === 1 ? 'Indikator' : 'Indikatoren'}`,
    chosen: (count: number, from: number, to: number, bic: boolean) =>
      `Die Zahl der Typen wurde nicht vorgegeben: Von ${from} bis ${to} hat ${count} ${bic ? 'den niedrigsten BIC' : 'die höchste mittlere Silhouette'}.`,
    bic: (value: string) =>
      `BIC ${value} (niedriger ist besser, nur bei denselben Räumen und Indikatoren zu vergleichen).`,
    tried: (years: string, several: boolean) => ['Typen', `Silhouette${several ? ', Mittel' : ''} ${years}`],
    firm: 'Wie fest die Typen sind',
    silhouette: (value: string) => `mittlere Silhouette ${value}; 1 heißt klar getrennt, 0 ohne Grenze`,
    explained: (share: string) =>
      `${share} der Unterschiede zwischen den Räumen liegen zwischen den Typen, die übrigen innerhalb.`,
    agreement: (draws: string, value: string, year: string) =>
      `In ${draws} Rechnungen mit neu gezogenen Räumen stimmen die Typen${year} im Mittel zu ${value} mit diesen überein (1: genau, 0: wie durch das Los).`,
    of: (year: number) => ` von ${year}`,
    held: (types: string, n: number) =>
      `Typ ${types} ${n === 1 ? 'wäre' : 'wären'} auf wenige fast gleiche Räume geschrumpft; ${n === 1 ? 'seine' : 'ihre'} Streuung ist auf einem Zehntel der Streuung aller Räume festgehalten. Wahrscheinlichkeiten und BIC sagen dann wenig.`,
    draw: 'Beim Ziehen kommen manche Räume mehrmals vor und andere gar nicht; was sich dann wiederfindet, hängt nicht an einzelnen Räumen.',
  },
  en: {
    what: (indicators: string, names: string) =>
      `A type puts together areas that are similar in ${indicators}: ${names}.`,
    care: 'Types are no ranking and no verdict: their numbers only tell them apart. A method finds types even where there are no clear borders; that is why it is told how firm they are.',
    method: (method: string, sources: string) => `Method: ${method} Sources: ${sources}.`,
    ofIndicators: (n: number) => `${n} ${n === 1 ? 'indicator' : 'indicators'}`,
    chosen: (count: number, from: number, to: number, bic: boolean) =>
      `The number of types was not given: of ${from} to ${to}, ${count} has the ${bic ? 'lowest BIC' : 'highest mean silhouette'}.`,
    bic: (value: string) => `BIC ${value} (lower is better, to be compared for the same areas and indicators only).`,
    tried: (years: string, several: boolean) => ['Types', `Silhouette${several ? ', mean' : ''} ${years}`],
    firm: 'How firm the types are',
    silhouette: (value: string) => `mean silhouette ${value}; 1 means clearly apart, 0 without border`,
    explained: (share: string) => `${share} of the differences between areas lie between the types, the others within.`,
    agreement: (draws: string, value: string, year: string) =>
      `In ${draws} computations with areas drawn anew, the types${year} agree with these by ${value} on average (1: exactly, 0: as by lot).`,
    of: (year: number) => ` of ${year}`,
    held: (types: string, n: number) =>
      `${n === 1 ? 'Type' : 'Types'} ${types} would have shrunk onto a few areas that are nearly equal; ${n === 1 ? 'its' : 'their'} spread is held at a tenth of that of all areas. Probabilities and BIC then say little.`,
    draw: 'In a draw some areas come up several times and others not at all; what is found again then does not hang on single areas.',
  },
}

/** A chapter for each typology: what the types are, how firm, which areas are of which, lie between two, or changed. */
export const typology = (e: Edition): string =>
  (e.publication.typologies ?? [])
    .filter(({ years }) => years.some(({ year }) => year === e.year))
    .map((info) => ofTypology(e, info))
    .join('\n\n')

function ofTypology(e: Edition, info: TypologyInfo): string {
  const w = words[e.language]
  const names = info.indicators.map((id) => e.say(e.publication.indicators.find((one) => one.id === id)!.label))
  return [
    `## ${e.head(info.label)} ${e.year}`,
    `${w.what(w.ofIndicators(names.length), names.join('; '))} ${w.care}`,
    w.method(e.sentence(info.method), info.sources.map(escape).join('; ')),
    ...number(e, info),
    ...typologyTypes(e, info),
    `### ${w.firm}`,
    firmness(e, info),
    ...typologyAreas(e, info),
  ].join('\n\n')
}

/** Why there are so many types, where the silhouette decided. */
function number(e: Edition, { tried, triedIn, count }: TypologyInfo): readonly string[] {
  const w = words[e.language]
  if (tried.length === 0) return []
  return [
    w.chosen(count, tried[0]!.count, tried.at(-1)!.count, tried[0]!.bic !== null),
    grid(
      tried[0]!.bic === null ? 'rr' : 'rrr',
      [...w.tried(yearSpan(triedIn, e.language), triedIn.length > 1), ...(tried[0]!.bic === null ? [] : ['BIC'])],
      tried.map((one) => [
        e.number(one.count, 0),
        e.number(one.mean, 3),
        ...(one.bic === null ? [] : [e.number(one.bic, 1)]),
      ]),
    ),
  ]
}

function firmness(e: Edition, info: TypologyInfo): string {
  const w = words[e.language]
  const { distinct, explained, agreement, bic, held } = info.years.find(({ year }) => year === e.year)!
  return [
    `${apartWords(e, info)} (${w.silhouette(e.number(distinct, 2))}).`,
    w.explained(percent(e, explained)),
    ...(bic === null ? [] : [w.bic(e.number(bic, 1))]),
    ...(held.length === 0 ? [] : [w.held(listed(held.map(String), e.language), held.length)]),
    w.agreement(e.number(info.draws, 0), e.number(agreement, 2), info.base === null ? '' : w.of(info.base)),
    w.draw,
  ].join(' ')
}
