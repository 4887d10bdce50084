import type { Text } from '../../model/text.ts'

const percent = /\d[^\d%]*%$/

/** Whether a number is written with a percent sign: what is written is what is meant, 12.5. */
export const hasPercentSign = (text: string): boolean => percent.test(text)

/** What is said where some numbers of a column are per cent and others are not: beside `12,5 %` a 3 may be 3 % or 300 %. */
export const mixedPercents = (signed: number, bare: number): { found: Text; expected: Text; remedy: Text } => ({
  found: {
    de: `von den Zahlen der Spalte ${signed === 1 ? 'steht 1' : `stehen ${signed}`} als Prozent da, ${bare} nicht`,
    en: `of the numbers of the column ${signed} ${signed === 1 ? 'is' : 'are'} shown as per cent, ${bare} ${bare === 1 ? 'is' : 'are'} not`,
  },
  expected: { de: 'eine Schreibweise in der ganzen Spalte', en: 'one notation in the whole column' },
  remedy: {
    de: 'Zahlenformat und Werte in der Datei vereinheitlichen',
    en: 'make number format and values in the file uniform',
  },
})
