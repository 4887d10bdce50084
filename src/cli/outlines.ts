import type { Text } from '../model/text.ts'

/** What the help of the whole program says of a command. */
interface Outline {
  /** Its arguments. */
  readonly words: Text
  readonly summary: Text
}

/** The commands in the order of the help. */
export const outlines = {
  init: {
    words: { de: '[ordner]', en: '[dir]' },
    summary: {
      de: 'ein Projekt mit Plan und Beispieldaten anlegen',
      en: 'make a project with a plan and sample data',
    },
  },
  inspect: {
    words: { de: '<datei>', en: '<file>' },
    summary: {
      de: 'zeigen, was eine Datei ist, mit Belegen; sie als Quelle in den Plan schreiben',
      en: 'show what a file is, with the evidence; write it into the plan as a source',
    },
  },
  convert: {
    words: { de: '<datei>', en: '<file>' },
    summary: {
      de: 'eine Tabelle als sauberes CSV oder Parquet, Geometrie als GeoJSON schreiben, mit Beschreibung als Datenpaket',
      en: 'write a table as clean CSV or Parquet, geometry as GeoJSON, described by a data package',
    },
  },
  check: {
    words: { de: '[plan]', en: '[plan]' },
    summary: {
      de: 'Plan und Eingaben prüfen, nichts schreiben',
      en: 'check the plan and its inputs, write nothing',
    },
  },
  build: {
    words: { de: '[plan]', en: '[plan]' },
    summary: {
      de: 'den Atlas rechnen und den Ausgabeordner als Ganzes austauschen',
      en: 'compute the atlas and swap the output folder as a whole',
    },
  },
  explain: {
    words: { de: '<wert> [plan]', en: '<value> [plan]' },
    summary: {
      de: 'einen veröffentlichten Wert erklären, bis zur Zelle der Lieferung',
      en: 'explain a published value, down to the delivered cell',
    },
  },
  crosswalk: {
    words: { de: '', en: '' },
    summary: {
      de: 'Umsteigeschlüssel zwischen zwei Gebietsständen anlegen, anwenden, prüfen',
      en: 'make, apply and check crosswalks between earlier and present areas',
    },
  },
  segregation: {
    words: { de: '<tabelle>', en: '<table>' },
    summary: {
      de: 'Segregationsmaße einer Tabelle rechnen, ohne Plan',
      en: 'measure the segregation of a table, without a plan',
    },
  },
  index: {
    words: { de: '<tabelle>', en: '<table>' },
    summary: {
      de: 'einen Index aus einer Tabelle rechnen, ohne Plan; was wäre wenn (what-if), mit Plan',
      en: 'compute an index of a table, without a plan; what if (what-if), with a plan',
    },
  },
  list: {
    words: { de: '<thema> [plan]', en: '<topic> [plan]' },
    summary: {
      de: 'Maße, Vorlagen, Indikatoren oder Gebiete auflisten',
      en: 'list measures, presets, indicators or areas',
    },
  },
  docs: {
    words: { de: '[maß]', en: '[measure]' },
    summary: {
      de: 'ein Maß erklären: Formel, Quelle, wie man es liest',
      en: 'explain a measure: formula, source, how to read it',
    },
  },
  schema: {
    words: { de: '', en: '' },
    summary: {
      de: 'JSON-Schema des Plans ausgeben, für Editoren',
      en: "print the plan's JSON Schema, for editors",
    },
  },
} as const satisfies Record<string, Outline>
