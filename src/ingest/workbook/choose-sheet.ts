import type { TableSpec } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import { nearest } from '../../model/nearest.ts'
import type { Text } from '../../model/text.ts'
import type { Book } from './sheet.ts'

/**
 * Position of the sheet that the plan names, from 0. A text is a name, a number a position from 1. Throws
 * ATL-0245 where it is not there, where none is named and there are several, and where a number could be both.
 */
export function chooseSheet(sheets: Book['sheets'], { sheet, file, source }: TableSpec): number {
  const names = sheets.map(({ name }) => name.trim())
  const path = `sources.${source}.sheet`
  const refuse = (found: Text, remedy: Text): AtlasError =>
    fail('ATL-0245', found, {
      file,
      ...(sheet === null ? {} : { value: String(sheet) }),
      expected: listed(sheets),
      remedy,
    })
  const instead: Text = { de: `${path} angeben`, en: `give ${path}` }

  if (names.length === 0)
    throw refuse({ de: 'die Arbeitsmappe hat kein Tabellenblatt', en: 'the workbook has no sheet' }, instead)
  if (sheet === null) {
    if (names.length === 1) return 0
    throw refuse(
      {
        de: `die Arbeitsmappe hat ${names.length} Blätter, keines ist angegeben`,
        en: `the workbook has ${names.length} sheets and none is named`,
      },
      instead,
    )
  }
  const named = names.indexOf(String(sheet).trim())
  if (typeof sheet === 'string') {
    if (named >= 0) return named
    const near = nearest(sheet.trim(), names)
      .map((name) => `"${name}"`)
      .join(', ')
    throw refuse(
      { de: `das Blatt "${sheet}" gibt es nicht`, en: `there is no sheet "${sheet}"` },
      {
        de: `${path} ändern${near ? `; ähnlich: ${near}` : ''}`,
        en: `change ${path}${near ? `; similar: ${near}` : ''}`,
      },
    )
  }
  if (named >= 0 && named !== sheet - 1)
    throw refuse(
      {
        de: `${sheet} ist ein Blattname und könnte auch eine Stelle sein`,
        en: `${sheet} is the name of a sheet and could be a position too`,
      },
      {
        de: `den Namen in Anführungszeichen setzen: ${path}: "${sheet}"`,
        en: `put the name in quotes: ${path}: "${sheet}"`,
      },
    )
  if (sheet <= names.length) return sheet - 1
  throw refuse(
    { de: `ein Blatt Nummer ${sheet} gibt es nicht`, en: `there is no sheet number ${sheet}` },
    { de: `${path} ändern`, en: `change ${path}` },
  )
}

function listed(sheets: Book['sheets']): Text {
  const some = (hidden: string) =>
    sheets
      .slice(0, 20)
      .map((one) => `"${one.name.trim()}"${one.hidden ? ` (${hidden})` : ''}`)
      .join(', ') + (sheets.length > 20 ? ', …' : '')
  return { de: `eines von: ${some('ausgeblendet')}`, en: `one of ${some('hidden')}` }
}
