import type { Language } from '../../../model/text.ts'
import type { Answer } from '../answer.ts'

type Carried = Answer['carried'][number]

const words = {
  de: {
    how: ({ year, by, estimated, areas }: Carried) =>
      `${year ?? 'Vorher'}: umgerechnet auf die Räume der ersten Tabelle, nach ${by.de}; ${estimated} von ${areas} Räumen sind geschätzt, weil frühere geteilt wurden.`,
    boundaries:
      'Neue Grenzen: was die neuen Räume allein am Wert ändern; in der Differenz ist es nicht enthalten. Wo geschätzt ist, gelten die Personen eines früheren Raums als gleichmäßig verteilt: Das allein kann den früheren Wert etwas senken.',
  },
  en: {
    how: ({ year, by, estimated, areas }: Carried) =>
      `${year ?? 'Before'}: carried to the areas of the first table, by ${by.en}; ${estimated} of ${areas} areas are estimates, because earlier ones were parted.`,
    boundaries:
      'New boundaries: what the new areas alone do to the value; it is not part of the difference. Where there are estimates the persons of an earlier area count as evenly spread: that alone may lower the earlier value a little.',
  },
}

/** What a crosswalk did to earlier tables; nothing without. */
export const carriedWords = (carried: Answer['carried'], language: Language): readonly string[] =>
  carried.length === 0
    ? []
    : [[...carried.map((one) => words[language].how(one)), words[language].boundaries].join(' ')]
