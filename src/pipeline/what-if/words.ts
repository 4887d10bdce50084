import { bothNames } from '../../model/both-names.ts'
import type { Klasse } from '../../model/klasse.ts'
import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import { listed } from '../../render/language/listed.ts'
import { signs } from '../../render/signs.ts'
import { noiseWords } from './noise-words.ts'
import type { Place, Shift, WhatIfAnswer } from './what-if.ts'

export interface WhatIfWords {
  readonly before: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly after: readonly string[]
}

const words = {
  de: {
    weight: (id: string, weight: string) => `${id} mit Gewicht ${weight}`,
    without: (id: string) => `ohne ${id}`,
    breaks: (list: string) => `Klassengrenzen ${list}`,
    title: (label: string, year: number, what: string) => `${label} ${year}, wenn: ${what}`,
    heads: ['Schlüssel', 'Name', 'Rang', 'neu', 'Klasse', 'neu'],
    change: ['Dynamik', 'neu'],
    classes: (n: number, of: number, dynamics: string) =>
      `${n} von ${of} bewerteten Räumen ${n === 1 ? 'ändert' : 'ändern'} die Klasse${dynamics}.`,
    moved: (n: number) => `, ${n} die Dynamik`,
    none: (dynamics: string) => `Kein Raum ändert seine Klasse${dynamics}.`,
    orMoved: ' oder Dynamik',
    within: 'innerhalb der Schwankung',
    at: 'Rang',
    assessed: 'Dann auch bewertet',
    gone: 'Dann nicht mehr bewertet',
    stay: 'Die Dynamik bleibt, wie sie ist: Ihre Veränderungen sind so geliefert.',
    still: 'Kein Rang ändert sich.',
    rank: (shift: string, most: string) => `Im Mittel verschieben sich die Räume um ${shift} Plätze${most}.`,
    most: (name: string, places: string) => `, am weitesten ${name} (${places})`,
    enter: (classes: string) => `Neu in ${classes}`,
    leave: (classes: string) => `Nicht mehr in ${classes}`,
    nobody: 'kein Raum',
    high: { burden: 'Rang 1 bedeutet: höchste Belastung.', resource: 'Rang 1 bedeutet: günstigste Lage.' },
  },
  en: {
    weight: (id: string, weight: string) => `${id} with weight ${weight}`,
    without: (id: string) => `without ${id}`,
    breaks: (list: string) => `class bounds ${list}`,
    title: (label: string, year: number, what: string) => `${label} ${year}, if: ${what}`,
    heads: ['Key', 'Name', 'Rank', 'new', 'Class', 'new'],
    change: ['Dynamics', 'new'],
    classes: (n: number, of: number, dynamics: string) =>
      `${n} of ${of} assessed areas ${n === 1 ? 'changes its' : 'change their'} class${dynamics}.`,
    moved: (n: number) => `, ${n} their dynamics`,
    none: (dynamics: string) => `No area changes its class${dynamics}.`,
    orMoved: ' or dynamics',
    within: 'within the noise',
    at: 'rank',
    assessed: 'Then assessed as well',
    gone: 'Then no longer assessed',
    stay: 'The dynamics stay as they are: their changes were delivered so.',
    still: 'No rank changes.',
    rank: (shift: string, most: string) => `Areas move by ${shift} places on average${most}.`,
    most: (name: string, places: string) => `, furthest ${name} (${places})`,
    enter: (classes: string) => `New in ${classes}`,
    leave: (classes: string) => `No longer in ${classes}`,
    nobody: 'no area',
    high: { burden: 'Rank 1 means: highest burden.', resource: 'Rank 1 means: most favourable.' },
  },
}

/** Who changes class or Dynamik, who comes under attention, and how far ranks move. */
export function whatIfWords(answer: WhatIfAnswer, language: Language): WhatIfWords {
  const w = words[language]
  const { asked, shifts, attention, high, meanShift } = answer
  const number = (value: number, digits: number) => localNumber(value, digits, language)
  const called = (id: string) =>
    answer.parts[id] ? (language === 'de' ? `„${answer.parts[id].de}“` : `“${answer.parts[id].en}”`) : id
  const what = [
    ...[...asked.weights].map(([id, weight]) => w.weight(called(id), plainly(weight, language))),
    ...asked.without.map((id) => w.without(called(id))),
    ...(asked.breaks === null ? [] : [w.breaks(asked.breaks.map((at) => plainly(at, language)).join(' / '))]),
  ]
  const dynamic = shifts.some(({ before, after }) => before.dynamics !== null || after.dynamics !== null)
  const assessed = shifts.filter(({ before }) => !Number.isNaN(before.rank))
  const added = shifts.filter(({ before, after }) => Number.isNaN(before.rank) && !Number.isNaN(after.rank))
  const gone = assessed.filter(({ after }) => Number.isNaN(after.rank))
  const both = assessed.filter(({ after }) => !Number.isNaN(after.rank))
  const changed = both.filter(({ before, after }) => differs(before, after))
  const inClass = changed.filter(({ before, after }) => !sameClass(before.klasse, after.klasse))
  const inDynamics = changed.filter(({ before, after }) => !sameClass(before.dynamics, after.dynamics))
  const furthest = assessed.reduce<Shift | null>(
    (most, one) => (most && places(most) >= places(one) ? most : one),
    null,
  )
  const label = (place: Place, of: 'klasse' | 'dynamics') => place[of]?.label[language] ?? signs.absent.sign
  const rank = (place: Place) => (Number.isNaN(place.rank) ? signs.absent.sign : number(place.rank, 0))
  const probable = (place: Place) =>
    place.certainty === null
      ? rank(place)
      : `${rank(place)} (${number(place.certainty.low, 0)}–${number(place.certainty.high, 0)})`
  const list = (of: readonly Shift[]) =>
    of.length === 0
      ? w.nobody
      : of.map(({ name, raum, within }) => `${name} (${raum}${within ? `, ${w.within}` : ''})`).join('; ')
  const placed = (of: readonly Shift[]) =>
    of
      .map(({ name, raum, after }) =>
        [bothNames(name, raum), `${w.at} ${rank(after)}`, ...(after.klasse ? [after.klasse.label[language]] : [])].join(
          ', ',
        ),
      )
      .join('; ')
  const named = (of: WhatIfAnswer['attention']['after']) =>
    listed(
      of.map((one) => one.label[language]),
      language,
    )
  return {
    before: [
      w.title(answer.label[language], answer.year, what.join('; ')),
      `${w.high[high]} ${inClass.length > 0 || changed.length > 0 ? w.classes(inClass.length, assessed.length, dynamic ? w.moved(inDynamics.length) : '') : w.none(dynamic ? w.orMoved : '')}`,
    ],
    heads: changed.length === 0 ? [] : dynamic ? [...w.heads, ...w.change] : w.heads,
    rows: [...changed]
      .sort((a, b) => a.before.rank - b.before.rank)
      .map(({ raum, name, before, after }) => [
        raum,
        name,
        probable(before),
        probable(after),
        label(before, 'klasse'),
        label(after, 'klasse'),
        ...(dynamic ? [label(before, 'dynamics'), label(after, 'dynamics')] : []),
      ]),
    after: [
      ...noiseWords(answer.noise, inClass, 'status', language),
      ...noiseWords(
        answer.dynamicsNoise,
        inDynamics.map(({ raum, name, dynamicsWithin }) => ({ raum, name, within: dynamicsWithin })),
        'dynamics',
        language,
      ),
      ...(answer.dynamicsStay ? [w.stay] : []),
      ...(attention.after.length === 0
        ? []
        : [
            `${w.enter(named(attention.after))}: ${list(shifts.filter(({ before, after }) => after.attention && !before.attention))}.`,
            `${w.leave(named(attention.before))}: ${list(shifts.filter(({ before, after }) => before.attention && !after.attention))}.`,
          ]),
      ...(added.length === 0 ? [] : [`${w.assessed}: ${placed(added)}.`]),
      ...(gone.length === 0 ? [] : [`${w.gone}: ${list(gone)}.`]),
      furthest === null || places(furthest) === 0
        ? w.still
        : w.rank(number(meanShift, 1), w.most(furthest.name, number(places(furthest), 0))),
    ],
  }
}

const places = ({ before, after }: Shift) => {
  const moved = Math.abs(after.rank - before.rank)
  return Number.isNaN(moved) ? 0 : moved
}

const differs = (before: Place, after: Place) =>
  !sameClass(before.klasse, after.klasse) || !sameClass(before.dynamics, after.dynamics)

/** Classes of the same number that bear other names are others: the plan has no such bounds. */
const sameClass = (one: Klasse | null, other: Klasse | null) =>
  one?.number === other?.number && one?.label.de === other?.label.de

const plainly = (value: number, language: Language) =>
  language === 'de' ? String(value).replace('.', ',') : String(value)
