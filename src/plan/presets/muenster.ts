import type { Preset } from './preset.ts'

export const muenster: Preset = {
  label: {
    de: 'Mittel standardisierter Indikatoren, wie im Sozialmonitoring Münster',
    en: 'Mean of standardised indicators, as in the Münster monitoring',
  },
  source: 'Stadt Münster: Sozialmonitoring, jährlich seit 2018; beschrieben von RUMS (2023), Zur Methodik',
  note: {
    de: 'Münster nimmt drei Indikatoren zu gleichen Teilen: SGB II von 15 bis 64, SGB II unter 15, Minderjährige mit Migrationsvorgeschichte. Ob der Durchschnitt der Stadt der ihrer Räume oder ihrer Menschen ist, sagt die Beschreibung nicht: hier der Räume, mit der Standardabweichung der Grundgesamtheit. Klassen sind nicht veröffentlicht.',
    en: 'Münster takes three indicators in equal parts: SGB II from 15 to 64, SGB II under 15, minors with a family history of migration. Whether the mean of the city is that of its areas or of its people the description does not say: here of the areas, with the population standard deviation. Classes are not published.',
  },
  index: { normalise: 'z-population', aggregate: 'mean', classes: 'none' },
}
