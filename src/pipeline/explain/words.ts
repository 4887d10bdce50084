import type { Language } from '../../model/text.ts'
import { interval } from '../../render/language/interval.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import { signs } from '../../render/signs.ts'
import { indexWords } from '../../render/words.ts'
import type { Explanation, IndicatorExplained, MemberExplained, PartExplained, SourceCell } from './explanation.ts'
import { groupWords } from './group-words.ts'
import { scaleWords, weightWords } from './scale-words.ts'

const words = {
  de: {
    status: 'Status',
    dynamics: 'Dynamik',
    none: (why: string) => `Kein Wert: ${why}.`,
    rank: (rank: string, n: string) => `Rang ${rank} von ${n} bewerteten Räumen`,
    klasse: (label: string, bounds: string) => `Klasse "${label}" (${bounds})`,
    value: (value: string) => `Wert ${value}`,
    counts: (a: string, b: string) => `Das sind ${a} von ${b}.`,
    shrunk: (before: string, words: string) => `Gezählt sind ${before}; der Wert ist ${words}.`,
    published: 'Der Wert kam so vom Herausgeber, ohne Anzahlen.',
    change: (now: string, then: string, year: number) => `Jetzt ${now}, ${year} waren es ${then}.`,
    turned: 'Ein hoher Wert heißt hier Ressource, darum wird das Vorzeichen umgedreht.',
    turnedBurden: 'Ein hoher Wert heißt hier Belastung, darum wird das Vorzeichen umgedreht.',
    cell: (c: string, row: number, column: string) => `${c}, Zeile ${row}, Spalte ${column}`,
    counted: (file: string, column: string) => `${file}: gezählt (${column})`,
    carried: (file: string, column: string) => `${file}, Spalte ${column}: über den Umsteigeschlüssel umgerechnet`,
    estimated: 'Der Wert ist geschätzt (Umsteigeschlüssel).',
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
    rank: (rank: string, n: string) => `rank ${rank} of ${n} assessed areas`,
    klasse: (label: string, bounds: string) => `class "${label}" (${bounds})`,
    value: (value: string) => `value ${value}`,
    counts: (a: string, b: string) => `That is ${a} of ${b}.`,
    shrunk: (before: string, words: string) => `Counted are ${before}; the value is ${words}.`,
    published: 'The value came so from its publisher, without counts.',
    change: (now: string, then: string, year: number) => `Now ${now}, in ${year} it was ${then}.`,
    turned: 'A high value means a resource here, so the sign is turned.',
    turnedBurden: 'A high value means burden here, so the sign is turned.',
    cell: (c: string, row: number, column: string) => `${c}, line ${row}, column ${column}`,
    counted: (file: string, column: string) => `${file}: counted (${column})`,
    carried: (file: string, column: string) => `${file}, column ${column}: carried by the crosswalk`,
    estimated: 'The value is an estimate (crosswalk).',
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
  const head = `${e.label[language]} ${e.year}: ${e.name} (${e.raum})`
  const why = e.note?.[language] ?? signs[e.status].text[language]
  const blocks = [
    head,
    ...(e.status !== 'ok' ? [w.none(why)] : []),
    ...(e.indicator && e.status === 'ok' ? [indicator(e.indicator, language).join('\n')] : []),
    ...(e.part ? [part(e.part, w.status, indexWords[high].rank[language], language)] : []),
    ...(e.dynamics ? [part(e.dynamics, w.dynamics, w.rising[high], language)] : []),
    ...(e.method ? [`${w.method}: ${e.method[language]}.`] : []),
    ...(e.status === 'ok' && e.note ? [`${w.note}: ${e.note[language]}.`] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function part(p: PartExplained, title: string, direction: string, language: Language): string {
  const w = words[language]
  const n = (value: number) => localNumber(value, 3, language)
  const whole = (value: number) => localNumber(value, 0, language)
  const at = p.classes.findIndex(({ number }) => number === p.klasse?.number)
  const klasse = p.klasse === null ? [] : [w.klasse(p.klasse.label[language], interval(p.classes, at, language))]
  return [
    `${title}: ${[w.value(n(p.value)), ...klasse, w.rank(whole(p.rank), whole(p.assessed))].join(', ')}. ${direction}`,
    ...groupWords(p, language),
    ...(p.certainty === null ? [] : [p.certainty.words[language]]),
    ...p.members.map((member, k) =>
      [
        `${k + 1}. ${memberWords(member, language)[0]}`,
        ...memberWords(member, language)
          .slice(1)
          .map((line) => `   ${line}`),
      ].join('\n'),
    ),
  ].join('\n')
}

function memberWords(m: MemberExplained, language: Language): readonly string[] {
  return [
    ...(m.before === null ? indicator(m, language) : changed(m, m.before, language)),
    ...scaleWords(m, language),
    ...(m.turned ? [m.direction === 'resource' ? words[language].turned : words[language].turnedBurden] : []),
    weightWords(m, language),
  ]
}

function changed(now: IndicatorExplained, before: IndicatorExplained, language: Language): readonly string[] {
  const w = words[language]
  const of = ({ value, unit }: IndicatorExplained) => withUnit(value!, 3, unit, language)
  return [
    `${now.label[language]}: ${withUnit(now.value! - before.value!, 3, now.unit === '%' ? w.points : now.unit, language)}`,
    w.change(of(now), of(before), before.year),
    ...[...now.cells, ...before.cells].map((cell) => place(cell, language)),
    ...(now.estimated || before.estimated ? [w.estimated] : []),
  ]
}

function indicator(i: IndicatorExplained, language: Language): readonly string[] {
  const w = words[language]
  const whole = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 3, language)
  if (i.value === null) return [`${i.label[language]}: ${i.note?.[language] ?? signs[i.status].text[language]}`]
  return [
    `${i.label[language]}: ${withUnit(i.value, 3, i.unit, language)}`,
    ...(i.shrunk ? [w.shrunk(withUnit(i.shrunk.before, 3, i.unit, language), i.shrunk.words[language])] : []),
    i.counts === null ? w.published : w.counts(whole(i.counts.numerator), whole(i.counts.denominator)),
    ...i.cells.map((cell) => place(cell, language)),
    ...(i.estimated ? [w.estimated] : []),
  ]
}

function place({ file, row, column, text, value }: SourceCell, language: Language): string {
  const w = words[language]
  if (row === 0) return w.carried(file, column)
  if (text === null) return `${w.counted(file, column)}: ${value ?? ''}`
  return `${w.cell(file, row, column)}: "${text}"`
}
