import type { Preset } from './preset.ts'

export const magdeburg: Preset = {
  label: {
    de: 'Indexpunkte gegen die Stadt (100) in gleich gewichteten Gruppen, wie im Stadtteilreport Magdeburg',
    en: 'Index points against the city (100) in groups of equal weight, as in the Magdeburg report',
  },
  source:
    'Landeshauptstadt Magdeburg, Stabsstelle für Jugendhilfe-, Sozial- und Gesundheitsplanung: Stadtteilreport 2017 (Magdeburg sozial, Band 47)',
  note: {
    de: 'Magdeburg bildet vier Gruppen zu je 25 %: Arbeitslosigkeit; Hilfe zum Lebensunterhalt und Grundsicherung; Familie; Bevölkerung. Wie die Werte innerhalb einer Gruppe verrechnet werden, ist nicht im Einzelnen veröffentlicht: hier das Mittel der Punkte. Die Grenzen der Bedarfsklassen sind es auch nicht. Der Plan nennt die Bevölkerung (population).',
    en: 'Magdeburg forms four groups of 25 % each: unemployment; income support; family; population. How values within a group are combined is not published in detail: here the mean of the points. Nor are the bounds of the classes of need. The plan names the population.',
  },
  index: { normalise: 'index-100', aggregate: 'mean', classes: 'none' },
}
