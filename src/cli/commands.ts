import type { Command } from 'commander'
import type { Text } from '../model/text.ts'
import type { Context } from './context.ts'

/** What the help of the whole program says of a command, and where the command itself is. */
interface Outline {
  /** Its arguments. */
  readonly words: Text
  readonly summary: Text
  readonly load: () => Promise<(context: Context) => Command>
}

/** The commands in the order of the help. Only the one that is asked for is loaded. */
export const commands = {
  init: {
    words: { de: '[ordner]', en: '[dir]' },
    summary: {
      de: 'ein Projekt mit Plan und Beispieldaten anlegen',
      en: 'make a project with a plan and sample data',
    },
    load: async () => (await import('./init.ts')).init,
  },
  inspect: {
    words: { de: '<datei>', en: '<file>' },
    summary: {
      de: 'zeigen, was eine Datei ist, mit Belegen; sie als Quelle in den Plan schreiben',
      en: 'show what a file is, with the evidence; write it into the plan as a source',
    },
    load: async () => (await import('./inspect.ts')).inspect,
  },
  convert: {
    words: { de: '<datei>', en: '<file>' },
    summary: {
      de: 'eine gelieferte Tabelle als sauberes CSV schreiben, mit Beschreibung als Datenpaket',
      en: 'write a delivered table as clean CSV, described by a data package',
    },
    load: async () => (await import('./convert.ts')).convert,
  },
  check: {
    words: { de: '[plan]', en: '[plan]' },
    summary: {
      de: 'Plan und Eingaben prüfen, nichts schreiben',
      en: 'check the plan and its inputs, write nothing',
    },
    load: async () => (await import('./check.ts')).check,
  },
  build: {
    words: { de: '[plan]', en: '[plan]' },
    summary: {
      de: 'den Atlas rechnen und den Ausgabeordner als Ganzes austauschen',
      en: 'compute the atlas and swap the output folder as a whole',
    },
    load: async () => (await import('./build.ts')).build,
  },
  crosswalk: {
    words: { de: '', en: '' },
    summary: {
      de: 'Umsteigeschlüssel zwischen zwei Gebietsständen anlegen, anwenden, prüfen',
      en: 'make, apply and check crosswalks between earlier and present areas',
    },
    load: async () => (await import('./crosswalk.ts')).crosswalk,
  },
  list: {
    words: { de: '<thema> [plan]', en: '<topic> [plan]' },
    summary: {
      de: 'Maße, Indikatoren oder Gebiete auflisten',
      en: 'list measures, indicators or areas',
    },
    load: async () => (await import('./list.ts')).list,
  },
  schema: {
    words: { de: '', en: '' },
    summary: {
      de: 'JSON-Schema des Plans ausgeben, für Editoren',
      en: "print the plan's JSON Schema, for editors",
    },
    load: async () => (await import('./schema.ts')).schema,
  },
} as const satisfies Record<string, Outline>
