import type { IndexStructure } from '../../../model/robustness.ts'
import { listed } from '../../language/listed.ts'
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
      `Cronbachs α beträgt ${value}: Nahe 1 sagen alle Indikatoren dasselbe, nahe 0 haben sie nichts gemein, oder einer läuft den anderen entgegen.`,
    noAlpha: 'Cronbachs α ist nicht bestimmt',
    negative: 'Das ist kein Maß für Güte, sondern ein Hinweis',
    heads: ['Indikator', 'Gewicht', 'Einfluss'],
    reading: {
      agreed:
        'Gewicht ist der vereinbarte Anteil am Index, Einfluss der tatsächliche: der Anteil an den Korrelationen mit dem Index.',
      estimated:
        'Gewicht ist der Anteil am Index, den das Verfahren aus den Werten ergab, Einfluss der tatsächliche: der Anteil an den Korrelationen mit dem Index.',
      own: 'Ein gemeinsames Gewicht gibt es nicht: Jeder Raum hat seine günstigsten. Einfluss ist der Anteil an den Korrelationen mit dem Index.',
    },
    against: (names: string, n: number) =>
      `${names} ${n === 1 ? 'läuft' : 'laufen'} dem Index entgegen: Wo ${n === 1 ? 'dieser Indikator' : 'diese Indikatoren'} hoch ${n === 1 ? 'ist' : 'sind'}, ist der Index im Mittel niedrig. Richtung prüfen.`,
    correlations: 'Korrelationen (Pearson)',
    compensation: 'Ausgleich',
    makesUp: {
      full: 'Im Index gleicht ein guter Wert einen schlechten aus.',
      part: 'Im Index gleicht ein guter Wert einen schlechten nur zum Teil aus.',
    },
    shift: (places: string, n: string) =>
      `Zählte in jedem Indikator nur, wer vor wem steht (Copeland), stünden die Räume im Mittel um ${places} Plätze anders.${n}`,
    forward: (name: string, places: string) =>
      `${name} kommt durch den Ausgleich um ${places} ${places === '1' ? 'Platz' : 'Plätze'} nach vorn`,
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
      `Cronbach’s α is ${value}: near 1 all indicators say the same, near 0 they have nothing in common, or one runs against the others.`,
    noAlpha: 'Cronbach’s α is not defined',
    negative: 'That is no measure of quality but a hint',
    heads: ['Indicator', 'Weight', 'Influence'],
    reading: {
      agreed:
        'Weight is the agreed share of the index, influence the actual one: the share of the correlations with the index.',
      estimated:
        'Weight is the share of the index that the method found in the values, influence the actual one: the share of the correlations with the index.',
      own: 'There is no weight in common: every area has those under which it looks best. Influence is the share of the correlations with the index.',
    },
    against: (names: string, n: number) =>
      `${names} ${n === 1 ? 'runs' : 'run'} against the index: where ${n === 1 ? 'it is' : 'they are'} high, the index is low on average. Check the direction.`,
    correlations: 'Correlations (Pearson)',
    compensation: 'Compensation',
    makesUp: {
      full: 'In the index a good value makes up for a bad one.',
      part: 'In the index a good value makes up for a bad one in part only.',
    },
    shift: (places: string, n: string) =>
      `If in each indicator only the order counted (Copeland), areas would stand ${places} places elsewhere on average.${n}`,
    forward: (name: string, places: string) =>
      `${name} comes forward by ${places} ${places === '1' ? 'place' : 'places'} by compensation`,
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
  const reason = s.alphaReason === null ? '' : `: ${e.sentence(s.alphaReason)}`
  const alpha = !Number.isFinite(s.alpha)
    ? [`${w.noAlpha}${reason || '.'}`]
    : [w.alpha(number(s.alpha)), ...(reason === '' ? [] : [`${w.negative}${reason}`])]
  const against = s.weights.filter((one) => one.against).map(({ id }) => name(id))
  const pair = ({ first, second, r, contained }: IndexStructure['doubles'][number]) =>
    `- ${(contained ? w.contained : w.alike)(name(first), name(second), number(r))}`
  return [
    `## ${w.title(e.say(label))}`,
    [w.areas(e.count(s.areas, 'raum')), ...alpha].join(' '),
    grid(
      'lrr',
      w.heads,
      s.weights.map(({ id, share, influence }) => [name(id), number(share), number(influence)]),
    ),
    [
      w.reading[s.weighed],
      ...(against.length > 0 ? [w.against(listed(against, e.language), against.length)] : []),
    ].join(' '),
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
  return [
    `### ${w.compensation}`,
    `${w.makesUp[c.full ? 'full' : 'part']} ${w.shift(e.number(c.shift, 1), said.length === 0 ? '' : ` ${said.join(', ')}.`)}`,
  ]
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
