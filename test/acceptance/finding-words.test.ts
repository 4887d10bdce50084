import { describe, expect, it } from 'vitest'
import { codes, type Code } from '../../src/model/codes.ts'
import type { Finding } from '../../src/model/finding.ts'
import { badProject, badProjects, expectedOf, outcome } from '../support/bad.ts'

/** Codes of what the command line asks for, not of what stands in a file. */
const ofTheCommand: readonly Code[] = ['ATL-0006']

/** One and a plural, or several and a singular: in German and in English. */
const disagreements = [
  /(?<![\d.,–-])\b1 (Räume|Zeilen|Zellen|Ebenen|Gebiete|Flächen|Spalten|Werte|Schlüssel haben|Punkte|Dateien|Blätter|Objekte|Teile|Jahre)\b/,
  /(?<![\d.,–-])\b1 (areas|rows|cells|layers|columns|values|keys|points|files|sheets|features|parts|years|shapes)\b/,
  /\b([2-9]|\d{2,}) (Raum|Zeile|Zelle|Ebene|Spalte|Fläche|Datei|Blatt|Objekt) /,
  /\b([2-9]|\d{2,}) (area|row|cell|layer|column|value|key|point|file|sheet|feature|part|year|shape)\b/,
  /\b(einen?|1) alten Räume\b|\bone areas\b/,
]

/** What a finding lacks. */
function lacks(finding: Finding): string[] {
  const { code, severity, file, raum, column, found, expected, consequence, remedy } = finding
  const words = [found, expected, consequence, remedy].flatMap((text) => (text ? [text.de, text.en] : []))
  const wrong = words.filter((text) => disagreements.some((one) => one.test(text)))
  const twice = consequence && [found, expected, remedy].some((text) => text?.de === consequence.de)
  if (severity === 'info') return wrong
  return [
    ...(file === undefined && !ofTheCommand.includes(code) ? ['file'] : []),
    ...(file === undefined && !expected && raum === undefined && column === undefined && !remedy ? ['place'] : []),
    ...(consequence ? [] : ['consequence']),
    ...(remedy || (expected && codes[code] === 'plan') ? [] : ['remedy']),
    ...(words.some((text) => text.trim() === '') ? ['words'] : []),
    ...(found.de === found.en && !/^"|^[\d\W]*$/.test(found.de) ? ['translation'] : []),
    ...(twice ? ['a consequence of its own'] : []),
    ...wrong,
  ]
}

// Of convert only codes are known here.
const read = badProjects.filter((name) => expectedOf(name).run?.[0] !== 'convert')

describe('errors and warnings say where, what, what follows and what helps, in both languages:', () => {
  it.each(read)('%s', async (name) => {
    const { findings } = await outcome(badProject(name), expectedOf(name).run)
    expect(
      findings.map((one) => ({ code: one.code, lacks: lacks(one as Finding) })).filter(({ lacks }) => lacks.length > 0),
    ).toEqual([])
  })
})
