import type { IndexStructure } from '../../../model/robustness.ts'
import { grid } from '../../markdown/grid.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { isComputed } from '../is-computed.ts'
import { components } from './components.ts'

const words = {
  de: {
    title: (label: string) => `Anhang: Wie die Indikatoren zusammenhängen (${label})`,
    areas: (areas: string) =>
      `Berechnet über ${areas} mit allen Indikatoren, jeder so gewendet, dass hoch dasselbe bedeutet.`,
    alpha: (value: string) =>
      `Cronbachs α beträgt ${value}: Nahe 1 sagen alle Indikatoren dasselbe, nahe 0 haben sie nichts gemein.`,
    noAlpha: 'Cronbachs α ist nicht bestimmt',
    negative: 'Das ist kein Maß für Güte, sondern ein Hinweis',
    heads: ['Indikator', 'Gewicht', 'Einfluss'],
    reading:
      'Gewicht ist der vereinbarte Anteil am Index, Einfluss der tatsächliche: der Anteil an den Korrelationen mit dem Index.',
    correlations: 'Korrelationen (Pearson)',
    compensation: 'Ausgleich',
    shift: (places: string, n: string) =>
      `Im Index gleicht ein guter Wert einen schlechten aus. Zählte in jedem Indikator nur, wer vor wem steht (Copeland), stünden die Räume im Mittel um ${places} Plätze anders.${n}`,
    forward: (name: string, places: string) => `${name} kommt durch den Ausgleich um ${places} nach vorn`,
    back: (name: string, places: string) => `${name} um ${places} nach hinten`,
    doubles: 'Doppelt gezählt',
    contained: (a: string, b: string, r: string) =>
      `${a} enthält ${b} (r = ${r}): Wer dort zählt, zählt im Index doppelt.`,
    alike: (a: string, b: string, r: string) =>
      `${a} und ${b} unterscheiden sich kaum (r = ${r}): Zusammen wiegen sie wie einer mit doppeltem Gewicht.`,
  },
  en: {
    title: (label: string) => `Appendix: how the indicators hang together (${label})`,
    areas: (areas: string) => `Computed over ${areas} with every indicator, each turned so that high means the same.`,
    alpha: (value: string) =>
      `Cronbach’s α is ${value}: near 1 all indicators say the same, near 0 they have nothing in common.`,
    noAlpha: 'Cronbach’s α is not defined',
    negative: 'That is no measure of quality but a hint',
    heads: ['Indicator', 'Weight', 'Influence'],
    reading:
      'Weight is the agreed share of the index, influence the actual one: the share of the correlations with the index.',
    correlations: 'Correlations (Pearson)',
    compensation: 'Compensation',
    shift: (places: string, n: string) =>
      `In the index a good value makes up for a bad one. If in each indicator only the order counted (Copeland), areas would stand ${places} places elsewhere on average.${n}`,
    forward: (name: string, places: string) => `${name} comes forward by ${places} by compensation`,
    back: (name: string, places: string) => `${name} goes back by ${places}`,
    doubles: 'Counted twice',
    contained: (a: string, b: string, r: string) =>
      `${a} contains ${b} (r = ${r}): who is counted there counts twice in the index.`,
    alike: (a: string, b: string, r: string) =>
      `${a} and ${b} hardly differ (r = ${r}): together they weigh like one of double weight.`,
  },
}

/** An appendix for each index of several indicators: correlations, α, components, weights and influence, double counting. */
export const structure = (e: Edition): string =>
  (e.publication.structures ?? [])
    .filter(({ index, weights }) => weights.length > 1 && isComputed(e, index))
    .map((one) => ofIndex(e, one))
    .join('\n\n')

function ofIndex(e: Edition, s: IndexStructure): string {
  const w = words[e.language]
  const label = e.publication.indices.find(({ id }) => id === s.index)!.label
  const name = (id: string) => {
    const own = e.publication.indicators.find((indicator) => indicator.id === id)?.label
    return own === undefined ? id : e.say(own)
  }
  const number = (value: number) => (Number.isFinite(value) ? e.number(value, 2) : '–')
  const alpha = Number.isFinite(s.alpha) ? w.alpha(number(s.alpha)) : `${w.noAlpha}.`
  const why = s.alphaReason === null ? [] : [`${w.negative}: ${e.sentence(s.alphaReason)}`]
  const pair = ({ first, second, r, contained }: IndexStructure['doubles'][number]) =>
    `- ${(contained ? w.contained : w.alike)(name(first), name(second), number(r))}`
  return [
    `## ${w.title(e.say(label))}`,
    [w.areas(e.count(s.areas, 'raum')), alpha, ...why].join(' '),
    grid(
      'lrr',
      w.heads,
      s.weights.map(({ id, share, influence }) => [name(id), number(share), number(influence)]),
    ),
    w.reading,
    ...components(e, s, name),
    `### ${w.correlations}`,
    correlations(e, s, name, number),
    ...compensation(e, s),
    ...(s.doubles.length > 0 ? [`### ${w.doubles}`, s.doubles.map(pair).join('\n')] : []),
  ].join('\n\n')
}

/** By how much areas would move if nothing made up for anything, and whom that concerns most. */
function compensation(e: Edition, { index, compensation: c }: IndexStructure): string[] {
  if (c === null) return []
  const w = words[e.language]
  const name = (raum: string) => areaName(e.release.indices.find((s) => s.index === index && s.raum === raum)!)
  const said = c.most.map(({ raum, places }) =>
    (places > 0 ? w.forward : w.back)(name(raum), e.number(Math.abs(places), 0)),
  )
  return [`### ${w.compensation}`, w.shift(e.number(c.shift, 1), said.length === 0 ? '' : ` ${said.join(', ')}.`)]
}

/** The lower half of the matrix; columns bear the numbers of the rows. */
function correlations(
  e: Edition,
  s: IndexStructure,
  name: (id: string) => string,
  number: (r: number) => string,
): string {
  const ids = s.weights.map(({ id }) => id)
  const r = (a: string, b: string) =>
    s.correlations.find(({ first, second }) => (first === a && second === b) || (first === b && second === a))?.r ?? NaN
  return grid(
    `l${'r'.repeat(ids.length - 1)}`,
    ['', ...ids.slice(0, -1).map((_, k) => e.number(k + 1, 0))],
    ids.map((id, k) => [
      `${e.number(k + 1, 0)} ${name(id)}`,
      ...ids.slice(0, -1).map((other, l) => (l < k ? number(r(id, other)) : '')),
    ]),
  )
}
