import type { Finding } from '../model/finding.ts'
import { statusCode } from '../model/status.ts'
import type { Column, Table } from '../model/table.ts'
import type { Text } from '../model/text.ts'
import { shown } from './checks/tolerance.ts'

/** So many differences are named. */
const named = 3

/**
 * ATL-0303: the key of a row stands in an earlier row already. Says whether both say the same, or in which columns they
 * contradict each other; of the columns that are read. `i` and `before` count the rows of the table.
 */
export function duplicateRow(table: Table, i: number, before: number): Finding {
  const key = table.keys[i]!
  const line = table.lines[before]!
  const numbers = Object.values(table.numbers).filter(({ values, status }) => {
    const equal = values[i] === values[before] || Number.isNaN(values[i]! + values[before]!)
    return !equal || status[i] !== status[before]
  })
  const texts = Object.values(table.texts).some((cells) => cells[i] !== cells[before])
  return {
    code: 'ATL-0303',
    severity: 'error',
    file: table.file,
    row: table.lines[i]!,
    column: table.keyHeader,
    value: key,
    raum: key,
    year: table.year,
    found:
      numbers.length > 0
        ? {
            de: `der Schlüssel steht schon in Zeile ${line}, mit anderen Zahlen: ${differences(numbers, i, before).de}`,
            en: `the key stands in line ${line} already, with other numbers: ${differences(numbers, i, before).en}`,
          }
        : texts
          ? {
              de: `der Schlüssel steht schon in Zeile ${line}, mit denselben Zahlen und anderem Text`,
              en: `the key stands in line ${line} already, with the same numbers and another text`,
            }
          : {
              de: `der Schlüssel steht schon in Zeile ${line}, mit denselben Angaben`,
              en: `the key stands in line ${line} already, and both say the same`,
            },
    expected: { de: 'jeder Raum einmal', en: 'each area once' },
    remedy:
      numbers.length > 0
        ? {
            de: `klären, welche Zeile gilt, und die andere entfernen; ist es eine Summenzeile, unter sources.${table.source}.drop nennen`,
            en: `find out which row holds and remove the other; if it is a total, name it in sources.${table.source}.drop`,
          }
        : { de: 'eine der beiden Zeilen entfernen', en: 'remove one of the two rows' },
  }
}

function differences(columns: readonly Column[], i: number, before: number): Text {
  const say = (language: 'de' | 'en', here: string) =>
    columns
      .slice(0, named)
      .map((column) => `${column.header} ${cell(column, before, language)}, ${here} ${cell(column, i, language)}`)
      .join('; ') + (columns.length > named ? '; …' : '')
  return { de: say('de', 'hier'), en: say('en', 'here') }
}

function cell({ values, status }: Column, i: number, language: 'de' | 'en'): string {
  if (status[i] !== statusCode.ok || Number.isNaN(values[i]!)) return language === 'de' ? 'ohne Zahl' : 'without number'
  return shown(values[i]!, language)
}
