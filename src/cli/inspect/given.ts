import { Option } from 'commander'
import { crsCodes } from '../../model/crs.ts'
import type { Context } from '../context.ts'
import { oneOf } from '../command.ts'
import { encodings } from '../table-form.ts'
import { usageError } from '../usage-error.ts'

/** What the options of `inspect` and `convert` say about a file. */
export interface GivenOptions {
  readonly encoding?: (typeof encodings)[number]
  readonly delimiter?: string
  readonly decimal?: '.' | ','
  readonly thousands?: string
  readonly signs?: string
  readonly unit?: string
  readonly by?: string
  readonly sheet?: string
  readonly hidden?: 'skip' | 'read'
  readonly percent?: 'shown' | 'stored'
  readonly range?: string
  readonly path?: string
  readonly member?: string
  readonly layer?: string
  readonly crs?: string
}

/** The options that decide what a file leaves open. */
export function givenOptions({ t }: Context): Option[] {
  const group = t({ de: 'Wenn die Datei es offen lässt:', en: 'Where the file leaves it open:' })
  const make = (flags: string, de: string, en: string) => new Option(flags, t({ de, en })).helpGroup(group)
  return [
    make(
      '--encoding <code>',
      'Zeichenkodierung: ' + encodings.join(', '),
      'encoding: ' + encodings.join(', '),
    ).argParser((value) => oneOf('--encoding', value, encodings)),
    make(
      t({ de: '--delimiter <zeichen>', en: '--delimiter <sign>' }),
      'Trennzeichen der Spalten; tab für Tabulator',
      'delimiter of the columns; tab for a tabulator',
    ).argParser(delimiterOf),
    make(
      t({ de: '--decimal <zeichen>', en: '--decimal <sign>' }),
      'Dezimalzeichen: . oder ,',
      'decimal sign: . or ,',
    ).argParser((value) => oneOf('--decimal', value, ['.', ','])),
    make(
      t({ de: '--thousands <zeichen>', en: '--thousands <sign>' }),
      "Tausenderzeichen: . , ' oder blank",
      "thousands sign: . , ' or blank",
    ).argParser((value) => {
      const sign = oneOf('--thousands', value, ['.', ',', "'", ' ', 'blank'])
      return sign === 'blank' ? ' ' : sign
    }),
    make(
      t({ de: '--signs <zeichen>', en: '--signs <signs>' }),
      'Verzeichnis (din-55301, koeln, ba, letters) oder "-=zero .=secret"',
      'preset (din-55301, koeln, ba, letters) or "-=zero .=secret"',
    ),
    make(
      t({ de: '--unit <einheit>', en: '--unit <unit>' }),
      'womit Zahlen geschrieben sind, wie € in 10,50 €; mehrere mit Komma',
      'what numbers are written with, such as € in 10,50 €; several with commas',
    ),
    make(
      t({ de: '--by <spalte>', en: '--by <column>' }),
      'Schlüsselspalte; mehrere mit + verbunden',
      'column of the keys; several joined by +',
    ),
    make(
      t({ de: '--sheet <blatt>', en: '--sheet <sheet>' }),
      'Blatt einer Arbeitsmappe, mit Namen oder Nummer',
      'sheet of a workbook, by name or number',
    ),
    make(
      '--hidden <skip|read>',
      'ausgeblendete Zeilen und Spalten weglassen oder mitlesen',
      'skip or read hidden rows and columns',
    ).argParser((value) => oneOf('--hidden', value, ['skip', 'read'])),
    make(
      '--percent <shown|stored>',
      'von Zahlen, die eine Arbeitsmappe als Prozent zeigt: die gezeigte (12,5) oder die gespeicherte (0,125)',
      'of numbers that a workbook shows as per cent: the one shown (12.5) or the one stored (0.125)',
    ).argParser((value) => oneOf('--percent', value, ['shown', 'stored'])),
    make(
      t({ de: '--range <bereich>', en: '--range <range>' }),
      'Bereich der Tabelle, wie A3:F14, wenn mehrere auf dem Blatt oder in der Datei stehen (Spalten als Buchstaben)',
      'range of the table, such as A3:F14, where several stand in the sheet or file (columns as letters)',
    ).argParser(rangeAsked),
    make(
      t({ de: '--path <pfad>', en: '--path <path>' }),
      'Liste in einer JSON-Datei, wie a.b',
      'list in a JSON file, such as a.b',
    ),
    make(t({ de: '--member <datei>', en: '--member <file>' }), 'Datei in einem ZIP-Archiv', 'file in a ZIP archive'),
    make(
      t({ de: '--layer <ebene>', en: '--layer <layer>' }),
      'Ebene in einem GeoPackage oder TopoJSON',
      'layer of a GeoPackage or TopoJSON',
    ),
    make('--crs <code>', 'Koordinatensystem, wie EPSG:25832', 'coordinate system, such as EPSG:25832').argParser(
      (value) => oneOf('--crs', value, Object.keys(crsCodes)),
    ),
  ]
}

function rangeAsked(value: string): string {
  const range = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(value.toUpperCase().replaceAll('$', ''))
  const [all, left = '', top, right = '', bottom] = range ?? []
  const ordered = left.length < right.length || (left.length === right.length && left <= right)
  if (all !== undefined && Number(top) >= 1 && Number(top) < Number(bottom) && ordered) return all
  return usageError(
    { de: `"${value}" ist kein Bereich einer Tabelle`, en: `"${value}" is no range of a table` },
    { de: 'erste und letzte Zelle, wie A3:F14', en: 'first and last cell, such as A3:F14' },
  )
}

function delimiterOf(value: string): string {
  if (value === 'tab' || value === '\\t') return '\t'
  if (value.length === 1) return value
  return usageError(
    { de: `"${value}" ist kein Trennzeichen`, en: `"${value}" is no delimiter` },
    { de: 'ein Zeichen oder tab', en: 'one character or tab' },
  )
}

/** The options as the reading of a file takes them. */
export async function givenOf({
  signs,
  unit,
  by,
  encoding,
  delimiter,
  decimal,
  thousands,
  sheet,
  hidden,
  percent,
  range,
  path,
  member,
  layer,
  crs,
}: GivenOptions) {
  const { signsOf } = await import('../../pipeline/inspect/signs-of.ts')
  const meanings = signs === undefined ? undefined : signsOf(signs)
  if (meanings === null)
    usageError(
      { de: `"${signs}" sind keine Zeichen mit Bedeutung`, en: `"${signs}" are no signs with a meaning` },
      {
        de: 'din-55301, koeln, ba, letters, oder "-=zero .=secret" (zero, absent, unknown, secret, void, weak)',
        en: 'din-55301, koeln, ba, letters, or "-=zero .=secret" (zero, absent, unknown, secret, void, weak)',
      },
    )
  return {
    ...(encoding && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(decimal && { decimal }),
    ...(thousands !== undefined && { thousands }),
    ...(meanings && { signs: meanings }),
    ...(unit !== undefined && { unit: unit.split(',').flatMap((one) => one.trim() || []) }),
    ...(by !== undefined && { key: by.split('+').map((part) => part.trim()) }),
    ...(sheet !== undefined && { sheet }),
    ...(hidden && { hidden }),
    ...(percent && { percent }),
    ...(range !== undefined && { range }),
    ...(path !== undefined && { path }),
    ...(member !== undefined && { member }),
    ...(layer !== undefined && { layer }),
    ...(crs !== undefined && { crs }),
  }
}
