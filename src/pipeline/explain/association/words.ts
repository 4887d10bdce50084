import { bothNames } from '../../../model/both-names.ts'
import { wording, type Language } from '../../../model/text.ts'
import { counted } from '../../../render/language/counted.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { pText } from '../../../render/language/p-text.ts'
import { withUnit } from '../../../render/language/with-unit.ts'
import { likenessSaid } from '../../../render/report/association/likeness-said.ts'
import { localNumber } from '../../../render/round.ts'
import { signs } from '../../../render/signs.ts'
import { byCounts } from '../../association/compared.ts'
import { indicatorWords } from '../indicator-words.ts'
import type { AreaBeside, AssociationExplained } from './association-explained.ts'

const words = {
  de: {
    value: 'Wert',
    none: 'Kein Wert',
    lot: (value: string) => `Verteilte das Los dieselben Werte auf die Räume, wäre er im Mittel ${value}.`,
    formula: (z: string, p: string) => `Abstand davon, nach der Formel: ${z} Standardabweichungen (p ${p}).`,
    drawn: (p: string, draws: string, seed: string) =>
      `Anteil der Auslosungen, die mindestens so weit abliegen: p ${p} (${draws}, Startwert ${seed}).`,
    found: (what: string, p: string) =>
      `Häufung: ${what} (p ${p}, erhöht, weil alle Räume zugleich geprüft werden; bis 0,050 gilt sie als belegt).`,
    how: 'Formel',
    settings: 'Einstellung',
    put: (term: string, value: string) => `Eingesetzt: ${term} = ${value}.`,
    city: (areas: string, mean: string, spread: string, weights: string) =>
      `Verglichen: ${areas} mit Wert; Mittel ${mean}, Streuung darum ${spread}; Summe der Gewichte ${weights}.`,
    rates:
      'Verglichen wird statt des Werts, wie weit er über oder unter dem der Stadt liegt, gemessen daran, wie stark kleine Anzahlen schwanken.',
    parts: (areas: string, value: string) =>
      `Der Wert ist die Summe der Beiträge von ${areas}: ${value}. Am meisten tragen bei:`,
    adds: (value: string, part: string) => `${value}, das sind ${part} des Werts`,
    compared: (value: string) => `in der Rechnung: ${value}`,
    own: 'Der Raum selbst',
    around: 'Die Räume, mit denen er verglichen wird (Gewicht):',
    neighbours: (what: string, list: string) => `Nachbarn (${what}; Gewicht): ${list}`,
    its: { value: 'Wert', rates: 'in der Rechnung' },
    alone: 'Er hat keine Nachbarn.',
    more: (n: string) => `und ${n} weitere, die --json nennt`,
    all: (n: string) => `Alle ${n} mit Nachbarn und Zellen nennt --json.`,
    without: 'Ohne Wert, also niemandes Nachbar',
    source: 'Quelle',
  },
  en: {
    value: 'Value',
    none: 'No value',
    lot: (value: string) => `If lot dealt the same values out to the areas, it would be ${value} on average.`,
    formula: (z: string, p: string) => `Distance from that, by formula: ${z} standard deviations (p ${p}).`,
    drawn: (p: string, draws: string, seed: string) =>
      `Share of the lots drawn that are at least as far out: p ${p} (${draws}, seed ${seed}).`,
    found: (what: string, p: string) =>
      `Cluster: ${what} (p ${p}, raised because all areas are tested at once; up to 0.050 it is held to be shown).`,
    how: 'Formula',
    settings: 'Setting',
    put: (term: string, value: string) => `Put in: ${term} = ${value}.`,
    city: (areas: string, mean: string, spread: string, weights: string) =>
      `Compared: ${areas} with a value; mean ${mean}, scatter around it ${spread}; sum of weights ${weights}.`,
    rates:
      'Compared is, in place of the value, how far it is above or below that of the city, measured by how much small counts scatter.',
    parts: (areas: string, value: string) => `The value is the sum of what ${areas} add: ${value}. What adds most:`,
    adds: (value: string, part: string) => `${value}, that is ${part} of the value`,
    compared: (value: string) => `in the computation: ${value}`,
    own: 'The area itself',
    around: 'The areas that it is set against (weight):',
    neighbours: (what: string, list: string) => `Neighbours (${what}; weight): ${list}`,
    its: { value: 'value', rates: 'in the computation' },
    alone: 'It has no neighbours.',
    more: (n: string) => `and ${n} more, which --json names`,
    all: (n: string) => `All ${n} with neighbours and cells are in --json.`,
    without: 'Without a value, so nobody’s neighbour',
    source: 'Source',
  },
}

/** As many as are still listened to. */
const [areasSaid, besideSaid] = [5, 8]

/** A likeness of neighbours in sentences that can be read aloud, from the value down to the cells. */
export function associationWords(e: AssociationExplained, l: Language): string {
  const w = words[l]
  const { score, local, city } = e
  const rates = e.measure === byCounts
  const where = local ? `, ${local.name} (${local.raum}, ${e.level[l]})` : ` (${e.level[l]})`
  const value = number((score ?? local)?.value ?? NaN, l)
  const compared = (x: number) => (rates ? number(x, l) : withUnit(x, 2, e.unit, l))
  const spread = city && Math.sqrt(city.squares / city.areas)
  const blocks = [
    [`${e.label[l]} ${e.year}${where}: ${e.indicatorLabel[l]}`],
    city ? [`${w.value}: ${value}.`, ...said(e, l)] : [`${w.none}: ${whyNone(e, l)}.`],
    [
      `${w.how}: ${wording(e.formula, l)}`,
      ...(e.settings ? [`${w.settings}: ${e.settings[l]}.`] : []),
      ...(city && rates ? [w.rates] : []),
      ...(city
        ? [
            w.city(
              counted(city.areas, 'raum', l),
              compared(city.mean),
              rates ? number(spread!, l) : withUnit(spread!, 2, e.unit === '%' ? '%-Pkt.' : e.unit, l),
              number(city.weights, l),
            ),
          ]
        : []),
      ...(e.term ? [w.put(e.term[l], value)] : []),
    ],
    city ? (local ? besideWords(e, l) : partsWords(e, value, compared, l)) : [],
    city && e.without.length > 0
      ? [
          `${w.without}: ${cut(
            e.without.map(({ raum, name, why }) => `${bothNames(name, raum)}: ${why[l]}`),
            '; ',
            l,
          )}.`,
        ]
      : [],
    [`${w.source}: ${e.source}`],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

/** What chance says to the value. */
function said({ score, local, lots }: AssociationExplained, l: Language): readonly string[] {
  const w = words[l]
  if (local?.klasse) return [w.found(local.klasse.label[l], pText(local.p, l))]
  if (score === null) return []
  return [
    `${likenessSaid(score, l)}.`,
    w.lot(number(score.expected, l)),
    ...(Number.isFinite(score.z) ? [w.formula(localNumber(score.z, 1, l), pText(score.p, l))] : []),
    w.drawn(pText(score.drawn, l), localNumber(lots.draws, 0, l), String(lots.seed)),
  ]
}

const whyNone = ({ remark, score, local }: AssociationExplained, l: Language): string =>
  (remark ?? score?.note ?? local?.note ?? signs[local!.status].text)[l]

/** What areas add to the value of the city, each with its neighbours and its cells. */
function partsWords(
  { areas, measure }: AssociationExplained,
  value: string,
  compared: (x: number) => string,
  l: Language,
): readonly string[] {
  const w = words[l]
  return [
    w.parts(counted(areas.length, 'ofRaum', l), value),
    ...areas.slice(0, areasSaid).flatMap((area, k) => {
      const around = area.neighbours!.map(
        (one) => `${bothNames(one.name, one.raum)} ${compared(one.compared)}; ${number(one.weight, l)}`,
      )
      const part = withUnit(hundredfold(area.part ?? 0), 1, '%', l)
      return [
        `${k + 1}. ${bothNames(area.name, area.raum)}: ${w.adds(number(area.contribution!, l), part)}`,
        ...ownWords(area, compared, l),
        `   ${around.length === 0 ? w.alone : w.neighbours(measure === byCounts ? w.its.rates : w.its.value, cut(around, ' | ', l))}`,
      ]
    }),
    ...(areas.length > areasSaid ? [w.all(counted(areas.length, 'raum', l))] : []),
  ]
}

/** The area asked about, and those that it is set against. */
function besideWords({ areas: [own, ...around] }: AssociationExplained, l: Language): readonly string[] {
  const w = words[l]
  const weightOf = (raum: string) => own!.neighbours!.find((one) => one.raum === raum)?.weight
  const itself = weightOf(own!.raum)
  return [
    `${w.own}${itself === undefined ? '' : ` (${number(itself, l)})`}:`,
    ...ownWords(own!, null, l),
    ...(around.length === 0 ? [w.alone] : [w.around]),
    ...around
      .slice(0, besideSaid)
      .flatMap((area, k) => [
        `${k + 1}. ${bothNames(area.name, area.raum)} (${number(weightOf(area.raum)!, l)})`,
        ...ownWords(area, null, l),
      ]),
    ...(around.length > besideSaid ? [w.more(localNumber(around.length - besideSaid, 0, l))] : []),
  ]
}

/** The indicator of an area with its cells, and what is compared in its place (`compared`). */
function ownWords(
  { raum, indicator, compared: x }: AreaBeside,
  compared: ((x: number) => string) | null,
  l: Language,
): readonly string[] {
  const rates = compared !== null && x !== indicator.value
  return [...indicatorWords(indicator, raum, l), ...(rates ? [words[l].compared(compared(x))] : [])].map(
    (line) => `   ${line}`,
  )
}

function cut(list: readonly string[], between: string, l: Language): string {
  const rest = list.length - besideSaid
  return rest > 0
    ? `${list.slice(0, besideSaid).join(between)}${between}${words[l].more(localNumber(rest, 0, l))}`
    : list.join(between)
}

const number = (value: number, l: Language): string => localNumber(value, Number.isInteger(value) ? 0 : 3, l)
