import { comparedWith } from '../../../model/compared.ts'
import { type Language, wording } from '../../../model/text.ts'
import { counted } from '../../../render/language/counted.ts'
import { localNumber } from '../../../render/round.ts'
import { areaWords, contributionText } from './area-words.ts'
import { cellWords } from '../cell-words.ts'
import type { SegregationExplained } from './explained.ts'
import { drawn, scoreWords } from './score-words.ts'

const words = {
  de: {
    none: 'Kein Wert: Das Maß braucht die Geometrie der Räume',
    formula: 'Formel',
    settings: 'Einstellung',
    source: 'Quelle',
    totals: (list: string, areas: string, level: string) => `Eingesetzt: ${list}, über ${areas} (${level}).`,
    parts: (value: string, areas: string) => `Der Wert ist die Summe der Beiträge von ${areas}: ${value}.`,
    some: (value: string, areas: string) => `Über sie allein (${areas}) ist der Wert ${value}.`,
    half: (n: string, of: string, list: string) => `Die Hälfte kommt aus ${n} von ${of}: ${list}.`,
    most: 'Am meisten tragen bei:',
    without:
      'Der Wert ist keine Summe über Räume. Am meisten hängt er an diesen (so viel höher ist er mit dem Raum als ohne ihn):',
    counts: 'Räume mit den größten Anzahlen der Gruppe:',
    unnamed: (n: string, sum: string) => `Nicht einzeln genannt: ${n}, zusammen ${sum}.`,
    unnamedOnly: (n: string) => `Nicht einzeln genannt: ${n}.`,
    more: (n: string) => `Alle ${n} Räume mit ihren Zellen nennt --json.`,
    withheld: (n: string) => `Zellen, in denen statt einer Anzahl ein Zeichen steht (${n}):`,
    others: (n: string) => `und ${n} weitere`,
  },
  en: {
    none: 'No value: the measure needs the geometry of the areas',
    formula: 'Formula',
    settings: 'Setting',
    source: 'Source',
    totals: (list: string, areas: string, level: string) => `Put in: ${list}, over ${areas} (${level}).`,
    parts: (value: string, areas: string) => `The value is the sum of what ${areas} add: ${value}.`,
    some: (value: string, areas: string) => `Over these alone (${areas}) the value is ${value}.`,
    half: (n: string, of: string, list: string) => `Half of it comes from ${n} of ${of}: ${list}.`,
    most: 'What adds most:',
    without:
      'The value is no sum over areas. It hangs most on these (by so much it is higher with the area than without it):',
    counts: 'Areas where most of the group live:',
    unnamed: (n: string, sum: string) => `Not named one by one: ${n}, together ${sum}.`,
    unnamedOnly: (n: string) => `Not named one by one: ${n}.`,
    more: (n: string) => `All ${n} areas with their cells are in --json.`,
    withheld: (n: string) => `Cells with a sign in place of a count (${n}):`,
    others: (n: string) => `and ${n} more`,
  },
}

/** As many as are still listened to. */
const [areasSaid, keysSaid, cellsSaid] = [5, 12, 5]

/** A value of segregation in sentences that can be read aloud, from the value down to the cells. */
export function segregationWords(e: SegregationExplained, l: Language): string {
  const w = words[l]
  const whole = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 3, l)
  const { score, over } = e
  const whom = e.together ? ` (${e.reference[l]})` : `, ${comparedWith(e.reference[l], l)}`
  const head = `${e.label[l]} ${e.year} (${e.level[l]}): ${e.group[l]}${whom}`
  const value = (x: number) => contributionText(x, e.share, l)
  const totals = Object.entries(e.totals).map(([name, count]) => `${name} ${whole(count)}`)
  const blocks = [
    [head],
    score === null ? [`${w.none}.`] : scoreWords(e, score, l),
    [
      `${w.formula}: ${wording(e.formula, l)}`,
      ...(e.settings ? [`${w.settings}: ${e.settings[l]}.`] : []),
      ...(over ? [w.totals(totals.join(', '), counted(over.areas, 'raum', l), e.level[l])] : []),
      ...(e.remark ? [`${e.remark[l]}.`] : []),
      ...(over && !over.whole && over.value !== null
        ? [w.some(value(over.value), counted(over.areas, 'raum', l))]
        : []),
      ...(over?.whole && e.kind === 'parts' && over.value !== null
        ? [w.parts(value(over.value), counted(over.areas, 'ofRaum', l))]
        : []),
      ...(e.half && over ? [w.half(whole(e.half.length), counted(over.areas, 'ofRaum', l), listed(e.half))] : []),
    ],
    e.contributions.length === 0
      ? []
      : [
          { parts: w.most, without: w.without, none: w.counts }[e.kind ?? 'none'],
          ...e.contributions.slice(0, areasSaid).map((area, k) => areaWords(e, area, k + 1, l)),
          ...(e.unnamed.areas === 0
            ? []
            : [
                e.unnamed.contribution === null
                  ? w.unnamedOnly(counted(e.unnamed.areas, 'raum', l))
                  : w.unnamed(counted(e.unnamed.areas, 'raum', l), value(e.unnamed.contribution)),
              ]),
          ...(e.contributions.length > areasSaid ? [w.more(whole(e.contributions.length))] : []),
        ],
    e.withheld.length === 0
      ? []
      : [
          w.withheld(whole(e.withheld.length)),
          ...e.withheld.slice(0, cellsSaid).map((cell) => `   ${cellWords(cell, '', l)}`),
          ...(e.withheld.length > cellsSaid ? [`   ${w.others(whole(e.withheld.length - cellsSaid))}`] : []),
        ],
    score && drawn(score) ? e.chance.map((one) => `- ${one[l]}`) : [],
    [`${w.source}: ${e.source}`],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const listed = (keys: readonly string[]): string =>
  `${keys.slice(0, keysSaid).join(', ')}${keys.length > keysSaid ? ', …' : ''}`
