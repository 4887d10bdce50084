import type { Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { localNumber } from '../../../render/round.ts'
import type { Answer } from '../answer.ts'
import type { CityChange } from '../compare.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { didMost } from './contribution-words.ts'
import { leading, onScale, title } from './value-words.ts'

const words = {
  de: {
    change: 'Veränderung',
    apart: 'Unterschied',
    heads: ['Maß', 'Vorher', 'Wert', 'Differenz', '95 % von', 'bis', 'p', 'p bei Tausch'],
    carried: [
      'Maß',
      'Eigene Räume',
      'Neue Grenzen',
      'Vorher',
      'Wert',
      'Differenz',
      '95 % von',
      'bis',
      'p',
      'p bei Tausch',
    ],
    other: [
      ...['Maß', 'Dort', 'Hier', 'Differenz', '95 % von', 'bis', 'p', 'p bei Tausch'],
      ...['Über Zufall dort', 'hier'],
    ],
    how: ({ by, estimated, areas }: Carried) =>
      `Vorher: umgerechnet auf die heutigen Räume, nach ${by.de}; ${estimated} von ${areas} Räumen sind geschätzt, weil frühere geteilt wurden. Neue Grenzen: was die neuen Räume allein am Wert ändern; in der Differenz ist es nicht enthalten. Wo geschätzt ist, gelten die Personen eines früheren Raums als gleichmäßig verteilt: Das allein kann den früheren Wert etwas senken.`,
    sizes:
      'Dort: die Tabelle von --compare, auf eigenen Räumen. Der Wert hängt davon ab, wie groß Räume und Gruppe sind; „über Zufall“ nimmt ab, was der Zufall allein bewirkt, und lässt sich eher vergleichen.',
  },
  en: {
    change: 'Change',
    apart: 'Difference',
    heads: ['Measure', 'Before', 'Value', 'Difference', '95% from', 'to', 'p', 'p by swapping'],
    carried: [
      ...['Measure', 'Own areas', 'New boundaries', 'Before', 'Value', 'Difference', '95% from', 'to'],
      ...['p', 'p by swapping'],
    ],
    other: [
      ...['Measure', 'There', 'Here', 'Difference', '95% from', 'to', 'p', 'p by swapping'],
      ...['Above chance there', 'here'],
    ],
    how: ({ by, estimated, areas }: Carried) =>
      `Before: carried to the areas of today, by ${by.en}; ${estimated} of ${areas} areas are estimates, because earlier ones were parted. New boundaries: what the new areas alone do to the value; it is not part of the difference. Where there are estimates the persons of an earlier area count as evenly spread: that alone may lower the earlier value a little.`,
    sizes:
      'There: the table of --compare, on areas of its own. The value hangs on the sizes of areas and group; “above chance” takes off what chance alone does and is easier to compare.',
  },
}

type Carried = NonNullable<Answer['carried']>

/** What became of the values of one subject and level since the other table, or how they differ from another city's. */
export function comparisonWords(
  own: readonly CityChange[],
  carried: Answer['carried'],
  language: Language,
): AnswerPart {
  const w = words[language]
  const apart = own[0]!.by === 'urn'
  const home = !apart && own.some((one) => Number.isFinite(one.own))
  const above = (value: number) => (Number.isNaN(value) ? '' : localNumber(100 * value, 1, language))
  return {
    title: `${apart ? w.apart : w.change}: ${title(own[0]!, null, language)}`,
    heads: apart ? w.other : home ? w.carried : w.heads,
    rows: own.map((one) => {
      const share = isShare(one.measure)
      const shown = (value: number) => onScale(value, share, language)
      const known = (value: number) => (Number.isNaN(value) ? '' : shown(value))
      return [
        called(one.measure, one.parameters),
        ...(home ? [known(one.own), known(one.boundaries)] : []),
        ...[one.before, one.after, one.difference].map(shown),
        ...[one.low, one.high].map(known),
        pText(one.p.both, language),
        pText(one.labels.both, language),
        ...(apart ? one.aboveChance.map(above) : []),
      ]
    }),
    remarks: [
      ...leading(own.map((one) => ({ ...one, value: one.difference }))).flatMap((first) => didMost(first, language)),
      ...(carried && own[0]!.level === 'base' ? [w.how(carried)] : []),
      ...(apart && own[0]!.level === 'base' ? [w.sizes] : []),
    ],
  }
}
