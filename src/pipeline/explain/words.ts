import { bothNames } from '../../model/both-names.ts'
import type { ClassInfo } from '../../model/publication.ts'
import type { Language } from '../../model/text.ts'
import { counted } from '../../render/language/counted.ts'
import { interval } from '../../render/language/interval.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import { signs } from '../../render/signs.ts'
import { indexWords } from '../../render/words.ts'
import { cellLines } from './cell-lines.ts'
import { cellWords } from './cell-words.ts'
import { developmentWords } from './development-words.ts'
import type {
  ChangeExplained,
  Explanation,
  IndicatorExplained,
  MemberExplained,
  PartExplained,
  SourceCell,
} from './explanation.ts'
import { groupWords } from './group-words.ts'
import { holdsWords } from './holds-words.ts'
import { guessWords, indicatorWords } from './indicator-words.ts'
import { scaleWords, weightWords } from './scale-words.ts'
import { standingWords } from './standing-words.ts'
import { typeWords } from './type-words.ts'

const words = {
  de: {
    status: 'Status',
    dynamics: 'Dynamik',
    none: (why: string) => `Kein Wert: ${why}.`,
    missing: 'Ohne Wert',
    withheld: 'Die Zahlen dazu werden nicht gezeigt.',
    more: (n: number) => `und ${counted(n, 'cell', 'de')} mehr; alle mit --json`,
    rank: (rank: string, n: string) => `Rang ${rank} von ${n} bewerteten Räumen`,
    klasse: (label: string, bounds: string) => `Klasse "${label}" (${bounds})`,
    value: (value: string) => `Wert ${value}`,
    change: (now: string, then: string, year: number) => `Jetzt ${now}, ${year} waren es ${then}.`,
    shrunk: (now: string, then: string, how: string) => `Gezählt sind ${now}, damals ${then}; beide Werte sind ${how}.`,
    turned: 'Ein hoher Wert heißt hier Ressource, darum wird das Vorzeichen umgedreht.',
    turnedBurden: 'Ein hoher Wert heißt hier Belastung, darum wird das Vorzeichen umgedreht.',
    combined: (sign: string) => `Status und Dynamik zusammen: ${sign}.`,
    method: 'So wird gerechnet',
    note: 'Zu beachten',
    rising: {
      burden: 'Rang 1 bedeutet: die Belastung hat am meisten zugenommen.',
      resource: 'Rang 1 bedeutet: die Lage hat sich am meisten verbessert.',
    },
    points: 'Prozentpunkte',
  },
  en: {
    status: 'Status',
    dynamics: 'Dynamics',
    none: (why: string) => `No value: ${why}.`,
    missing: 'Without a value',
    withheld: 'Its numbers are not shown.',
    more: (n: number) => `and ${counted(n, 'cell', 'en')} more; all with --json`,
    rank: (rank: string, n: string) => `rank ${rank} of ${n} assessed areas`,
    klasse: (label: string, bounds: string) => `class "${label}" (${bounds})`,
    value: (value: string) => `value ${value}`,
    change: (now: string, then: string, year: number) => `Now ${now}, in ${year} it was ${then}.`,
    shrunk: (now: string, then: string, how: string) => `Counted are ${now}, then ${then}; both values are ${how}.`,
    turned: 'A high value means a resource here, so the sign is turned.',
    turnedBurden: 'A high value means burden here, so the sign is turned.',
    combined: (sign: string) => `Status and dynamics together: ${sign}.`,
    method: 'How it is computed',
    note: 'To be noted',
    rising: {
      burden: 'Rank 1 means: the burden has grown most.',
      resource: 'Rank 1 means: the situation has improved most.',
    },
    points: 'percentage points',
  },
}

/** The explanation in sentences that can be read aloud, from the class down to the cells. */
export function explainWords(e: Explanation, language: Language): string {
  const w = words[language]
  const high = e.high ?? 'burden'
  const head = `${e.label[language]} ${e.year}: ${bothNames(e.name, e.raum)}`
  const why = e.note?.[language] ?? signs[e.status].text[language]
  // Of an area that a rule leaves out, the rule says why nothing else is there
  const tellable = e.missing.filter(({ cells }) => e.excluded === null || cells.length > 0)
  const blocks = [
    head,
    ...(e.status !== 'ok' ? [w.none(why)] : []),
    ...(e.excluded ? [[e.excluded.rule[language], ...indented(e.excluded.cells, e.raum, language)].join('\n')] : []),
    ...(tellable.length === 0 ? [] : [missing(tellable, e.raum, language)]),
    ...(e.indicator && e.status === 'ok' ? [indicatorWords(e.indicator, e.raum, language).join('\n')] : []),
    ...(e.change ? [changed(e.change, e.raum, language).join('\n')] : []),
    ...(e.standing
      ? [standingWords(e.standing, (e.change ?? e.indicator!).unit, e.change !== null, language).join('\n')]
      : []),
    ...(e.type ? [typeWords(e.type, e.raum, language)] : []),
    ...(e.part ? [part(e.part, w.status, indexWords[high].rank[language], e.raum, language)] : []),
    ...(e.dynamics ? [part(e.dynamics, w.dynamics, w.rising[high], e.raum, language)] : []),
    ...(e.combined === '' ? [] : [w.combined(e.combined)]),
    ...(e.development ? [developmentWords(e.development, language).join('\n')] : []),
    ...(e.holds ? [holdsWords(e.holds, language).join('\n')] : []),
    ...(e.method ? [`${w.method}: ${e.method[language]}.`] : []),
    ...(e.status === 'ok' && e.note ? [`${w.note}: ${e.note[language]}.`] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** No more cells without a number than these are told; a city has many. */
const most = 10

const indented = (cells: readonly SourceCell[], raum: string, language: Language) => [
  ...cells.slice(0, most).map((cell) => `   ${cellWords(cell, raum, language)}`),
  ...(cells.length > most ? [`   ${words[language].more(cells.length - most)}`] : []),
]

/** Each indicator without a value, why, and the cells that say so. */
function missing(indicators: readonly IndicatorExplained[], raum: string, language: Language): string {
  const w = words[language]
  const lines = indicators.flatMap(({ label, year, note, status, cells }) => [
    `${label[language]} (${year}): ${note?.[language] ?? signs[status].text[language]}`,
    ...(status === 'secret' && cells.length === 0 ? [`   ${w.withheld}`] : indented(cells, raum, language)),
  ])
  return [`${words[language].missing}:`, ...lines].join('\n')
}

function part(p: PartExplained, title: string, direction: string, raum: string, language: Language): string {
  const w = words[language]
  const whole = (value: number) => localNumber(value, 0, language)
  const at = p.classes.findIndex(({ number }) => number === p.klasse?.number)
  const klasse = p.klasse === null ? [] : [w.klasse(p.klasse.label[language], interval(p.classes, at, language))]
  return [
    `${title}: ${[w.value(localNumber(p.value, digitsBeside(p.classes), language)), ...klasse, w.rank(whole(p.rank), whole(p.assessed))].join(', ')}. ${direction}`,
    ...groupWords(p, language),
    ...(p.certainty === null ? [] : [p.certainty.words[language]]),
    ...(p.classRule === null ? [] : [p.classRule[language]]),
    ...p.members.map((member, k) =>
      [
        `${k + 1}. ${memberWords(member, raum, language)[0]}`,
        ...memberWords(member, raum, language)
          .slice(1)
          .map((line) => `   ${line}`),
      ].join('\n'),
    ),
  ].join('\n')
}

/** As many as bounds of classes are printed with, three at least: a value is seen to lie on its side of them. */
const digitsBeside = (classes: readonly ClassInfo[]): number =>
  classes.every(({ below, to }) => Number.isInteger(1000 * (below ?? to ?? 0))) ? 3 : 4

function memberWords(m: MemberExplained, raum: string, language: Language): readonly string[] {
  return [
    ...(m.before === null
      ? indicatorWords(m, raum, language)
      : changed(
          {
            label: m.label,
            unit: m.unit === '%' ? words[language].points : m.unit,
            percent: false,
            now: m,
            before: m.before,
          },
          raum,
          language,
        )),
    ...(m.turned ? [m.direction === 'resource' ? words[language].turned : words[language].turnedBurden] : []),
    ...scaleWords(m, language),
    weightWords(m, language),
  ]
}

type Change = Pick<ChangeExplained, 'label' | 'unit' | 'percent' | 'now' | 'before'>

function changed({ label, unit, percent, now, before }: Change, raum: string, language: Language): readonly string[] {
  const w = words[language]
  const of = ({ value, unit: own }: IndicatorExplained) => withUnit(value!, 3, own, language)
  const difference = now.value! - before.value!
  return [
    `${label[language]}: ${withUnit(percent ? (100 * difference) / before.value! : difference, 3, unit, language)}`,
    w.change(of(now), of(before), before.year),
    ...(now.shrunk && before.shrunk
      ? [
          w.shrunk(
            withUnit(now.shrunk.before, 3, now.unit, language),
            withUnit(before.shrunk.before, 3, before.unit, language),
            now.shrunk.words[language],
          ),
        ]
      : []),
    ...[now, before].flatMap((one) => cellLines(one, raum, language)),
    ...(now.estimated || before.estimated ? [guessWords[language]] : []),
  ]
}
