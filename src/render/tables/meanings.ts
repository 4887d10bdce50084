import type { Text } from '../../model/text.ts'

/** What columns mean that have the same meaning in several tables. */
export const meaning = {
  gebiet_id: {
    de: 'Schlüssel des Raums; Text, führende Nullen gehören dazu',
    en: 'key of the area; text, leading zeros belong to it',
  },
  gebiet_name: { de: 'Name des Raums', en: 'name of the area' },
  ebene: { de: 'Ebene des Raums, mit ihrem Namen im Plan', en: 'level of the area, by its name in the plan' },
  jahr: { de: 'Berichtsjahr', en: 'Berichtsjahr' },
  jahr_vorher: {
    de: 'früheres Berichtsjahr, mit dem verglichen wird',
    en: 'earlier Berichtsjahr that it is compared with',
  },
  indikator: { de: 'Kennung des Indikators im Plan', en: 'id of the indicator in the plan' },
  indikator_name: { de: 'Bezeichnung des Indikators', en: 'label of the indicator' },
  einheit: { de: 'Einheit der Werte', en: 'unit of the values' },
  index: { de: 'Kennung des Index im Plan', en: 'id of the index in the plan' },
  gruppe: { de: 'Kennung der Gruppe im Plan', en: 'id of the group in the plan' },
  gruppe_name: { de: 'Bezeichnung der Gruppe', en: 'label of the group' },
  referenz: {
    de: 'womit die Gruppe verglichen wird: rest sind alle anderen Personen, sonst die Kennung der anderen Gruppe',
    en: 'what the group is compared with: rest are all other persons, else the id of the other group',
  },
  referenz_name: {
    de: 'Bezeichnung dessen, womit die Gruppe verglichen wird',
    en: 'label of what the group is compared with',
  },
  mass: {
    de: 'Kennung des Maßes; „atlas docs“ mit ihr erklärt es',
    en: 'id of the measure; “atlas docs” with it explains it',
  },
  mass_name: { de: 'Bezeichnung des Maßes', en: 'label of the measure' },
  parameter: {
    de: 'womit das Maß eingestellt ist; leer, wo nichts einzustellen ist',
    en: 'settings of the measure; empty where it has none',
  },
  klasse: { de: 'Nummer der Klasse; leer, wo es keine gibt', en: 'number of the class; empty where there is none' },
  klasse_text: { de: 'Bezeichnung der Klasse', en: 'label of the class' },
  status: {
    de: 'ob ein Wert da ist, und wenn nicht, warum; die Kürzel erklärt zeichen.csv',
    en: 'whether there is a value, and if not, why; zeichen.csv explains the codes',
  },
  hinweis: {
    de: 'was zu dieser Zeile zu wissen ist, etwa warum ein Wert fehlt',
    en: 'what is to be known of this row, such as why a value is missing',
  },
  geschaetzt: {
    de: 'ja, wo der Wert auf Zahlen beruht, die ein Umsteigeschlüssel auf die jetzigen Räume verteilt hat; sonst nein',
    en: 'ja (yes) where the value rests on counts that an Umsteigeschlüssel shared out to the areas of today; else nein (no)',
  },
  wert_lokal: {
    de: 'Wert des Maßes in diesem Raum, auf der Skala des Maßes',
    en: "value of the measure in this area, on the measure's own scale",
  },
  haeufung: {
    de: 'Art der Häufung, von einem Test: 0 heißt keine; leer bei Maßen, die keine suchen',
    en: 'kind of cluster, by a test: 0 means none; empty for measures that look for none',
  },
  haeufung_text: { de: 'Bezeichnung dieser Häufung', en: 'label of this kind of cluster' },
  p_lokal: {
    de: 'wie oft der Zufall allein so etwas brächte, 0 bis 1; erhöht, weil viele Räume zugleich geprüft werden',
    en: 'how often chance alone would bring this, 0 to 1; raised because many areas are tested at once',
  },
} satisfies Readonly<Record<string, Text>>
