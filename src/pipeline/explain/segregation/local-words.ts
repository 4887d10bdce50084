import { comparedWith } from '../../../model/compared.ts'
import { bothNames } from '../../../model/both-names.ts'
import { wording, type Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { withUnit } from '../../../render/language/with-unit.ts'
import { localNumber } from '../../../render/round.ts'
import { signs } from '../../../render/signs.ts'
import { cellWords } from '../cell-words.ts'
import { contributionText } from './area-words.ts'
import type { LocalArea, LocalExplained } from './local-explained.ts'

const words = {
  de: {
    value: (value: string, of: string) => `Wert: ${value}${of}.`,
    hundred: ' (auf einer Skala bis 100)',
    none: (why: string) => `Kein Wert: ${why}.`,
    found: (what: string, p: string) =>
      `Häufung: ${what} (p ${p}, erhöht, weil alle Räume zugleich geprüft werden; bis 0,050 gilt sie als belegt).`,
    formula: 'Formel',
    settings: 'Einstellung',
    source: 'Quelle',
    put: (term: string, value: string) => `Eingesetzt: ${term} = ${value}.`,
    totals: (list: string, areas: string) =>
      `Die Stadt sind dabei die ${areas} Räume, deren Anzahlen gezeigt werden: ${list}.`,
    own: 'Der Raum selbst',
    mean: (own: string, mean: string, root: string) =>
      `Der Anteil der Gruppe ist hier ${own}, im Mittel aller Räume ${mean}; um dieses streuen sie mit ${root}.`,
    around: 'Die Räume, mit denen er verglichen wird (Anteil der Gruppe; Gewicht):',
    alone: 'Er hat keine Nachbarn.',
    more: (n: string) => `und ${n} weitere, die --json nennt`,
    note: 'Zu beachten',
  },
  en: {
    value: (value: string, of: string) => `Value: ${value}${of}.`,
    hundred: ' (on a scale to 100)',
    none: (why: string) => `No value: ${why}.`,
    found: (what: string, p: string) =>
      `Cluster: ${what} (p ${p}, raised because all areas are tested at once; up to 0.050 it is held to be shown).`,
    formula: 'Formula',
    settings: 'Setting',
    source: 'Source',
    put: (term: string, value: string) => `Put in: ${term} = ${value}.`,
    totals: (list: string, areas: string) => `The city of it are the ${areas} areas whose counts are shown: ${list}.`,
    own: 'The area itself',
    mean: (own: string, mean: string, root: string) =>
      `The share of the group is ${own} here and ${mean} on average of all areas, around which they scatter with ${root}.`,
    around: 'The areas that it is set against (share of the group; weight):',
    alone: 'It has no neighbours.',
    more: (n: string) => `and ${n} more, which --json names`,
    note: 'To be noted',
  },
}

/** As many as are still listened to. */
const most = 8

/** A value of one area in sentences that can be read aloud, from the value down to the cells. */
export function localWords(e: LocalExplained, l: Language): string {
  const w = words[l]
  const n = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 3, l)
  const whom = e.together ? ` (${e.reference[l]})` : `, ${comparedWith(e.reference[l], l)}`
  const { score, own, neighbours } = e
  const ok = score?.status === 'ok'
  const said = ok ? contributionText(score.value, e.share, l) : ''
  const totals = Object.entries(e.totals).map(([name, count]) => `${name} ${n(count)}`)
  const blocks = [
    [`${e.label[l]} ${e.year}, ${e.name} (${e.raum}, ${e.level[l]}): ${e.group[l]}${whom}`],
    score === null
      ? []
      : ok
        ? [
            w.value(said, e.share ? w.hundred : ''),
            ...(e.reading ? [e.reading[l]] : []),
            ...(score.klasse ? [w.found(score.klasse.label[l], pText(score.p, l))] : []),
          ]
        : [w.none(score.note?.[l] ?? signs[score.status].text[l])],
    e.remark ? [`${e.remark[l]}.`] : [],
    [
      `${w.formula}: ${wording(e.formula, l)}`,
      ...(e.settings ? [`${w.settings}: ${e.settings[l]}.`] : []),
      ...(e.term ? [w.put(`${e.share ? '100 · ' : ''}${e.share ? bracketed(e.term[l]) : e.term[l]}`, said)] : []),
      ...(ok ? [w.totals(totals.join(', '), n(e.areas))] : []),
    ],
    own ? [`${w.own}:`, ...cells(own, l)] : [],
    neighbours
      ? [
          w.mean(
            percent(neighbours.share, l),
            percent(neighbours.mean, l),
            withUnit(100 * Math.sqrt(neighbours.square), 2, '%-Pkt.', l),
          ),
          ...(neighbours.areas.length === 0 ? [w.alone] : [w.around]),
          ...neighbours.areas
            .slice(0, most)
            .flatMap((one, k) => [
              `${k + 1}. ${bothNames(one.name, one.raum)}: ${percent(one.share, l)}; ${localNumber(one.weight, 3, l)}`,
              ...cells(one, l),
            ]),
          ...(neighbours.areas.length > most ? [w.more(n(neighbours.areas.length - most))] : []),
        ]
      : [],
    ok && score.note ? [`${w.note}: ${score.note[l]}.`] : [],
    [`${w.source}: ${e.source}`],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const percent = (share: number, l: Language): string => withUnit(100 * share, 2, '%', l)

/** A sum is one factor only in brackets. */
const bracketed = (term: string): string => (/ [+−] [^|)]*$/.test(term) && !term.startsWith('½') ? `(${term})` : term)

const cells = ({ raum, cells: own }: LocalArea, l: Language): readonly string[] =>
  own.map((one) => `   ${cellWords(one, raum, l)}`)
