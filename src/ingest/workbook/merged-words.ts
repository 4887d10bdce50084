import type { Finding } from '../../model/finding.ts'
import type { Range } from './sheet.ts'

/** ATL-0250 without its place: a number that stands for several rows or columns. */
export const mergedWords = ({ top, bottom, left, right }: Range) =>
  ({
    code: 'ATL-0250',
    severity: 'error',
    found:
      bottom > top
        ? {
            de: `die Zelle ist über die Zeilen ${top} bis ${bottom} verbunden`,
            en: `the cell is merged over rows ${top} to ${bottom}`,
          }
        : {
            de: `die Zelle ist über ${right - left + 1} Spalten verbunden`,
            en: `the cell is merged over ${right - left + 1} columns`,
          },
    expected: { de: 'eine Zahl je Zeile und Spalte', en: 'one number for each row and column' },
    remedy: {
      de: 'Verbindung in der Datei lösen und Zahlen eintragen',
      en: 'unmerge the cells in the file and enter the numbers',
    },
  }) as const satisfies Finding
