import { total, type City } from './city.ts'
import { special } from './names.ts'
import { years, type Counts } from './society.ts'
import { rowsOf, secret } from './tables.ts'
import { comma } from './write-csv.ts'
import { writeXlsx, type Sheet, type Value } from './write-xlsx.ts'

const tenth = (value: number) => Math.round(value * 10) / 10
const cent = (value: number) => Math.round(value * 100) / 100

/** The four figures of a row as the office types them: numbers, but also signs. */
function figures(key: string, counts: Counts): Value[] {
  const { GRUSI, EW_65, WOHNGELD, WOHNGELD_EURO } = counts
  // In the prison neither benefit has a meaning.
  const idle = key === special.jva
  const hidden = secret(GRUSI, counts)
  const rate = idle || EW_65 === 0 ? 'x' : hidden ? '.' : tenth((100 * GRUSI) / EW_65)
  const few = secret(WOHNGELD, counts)
  const mean = WOHNGELD === 0 ? 'x' : few ? '.' : WOHNGELD < 5 ? '/' : cent(WOHNGELD_EURO / WOHNGELD)
  return [hidden ? '.' : GRUSI, rate, few ? '.' : WOHNGELD, mean]
}

/** Some cells were typed with an apostrophe: numbers that the workbook holds as text. */
function typed(value: Value, i: number, row: number): Value {
  if (typeof value !== 'number' || (row + 2 * i) % 11 !== 0) return value
  return i === 0 || i === 2 ? String(value) : comma(value, i === 1 ? 1 : 2)
}

function sheet(city: City, year: number): Sheet {
  const sum = total(city.counts(year))
  const data = rowsOf(city, year).map(([key, counts], r): Value[] => [
    key.slice(0, 4),
    key.slice(4),
    ...figures(key, counts).map((value, i) => typed(value, i, r)),
  ])
  const all = [sum.GRUSI, tenth((100 * sum.GRUSI) / sum.EW_65), sum.WOHNGELD, cent(sum.WOHNGELD_EURO / sum.WOHNGELD)]
  return {
    name: String(year),
    rows: [
      ['Musterstadt (erfundene Stadt)'],
      ['Grundsicherung im Alter (SGB XII, 4. Kapitel) und Wohngeld nach Bezugsräumen'],
      [`Stichtag 31.12.${year}`],
      ['ST', 'RAUM', 'Grundsicherung im Alter', null, 'Wohngeld', null],
      [null, null, 'Personen', 'je 100 Einwohner 65+', 'Haushalte', 'Mittlerer Betrag in Euro'],
      ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'],
      ...data,
      ['Insgesamt', null, ...all],
      [],
      ['. geheim   / nicht sicher genug   x nicht sinnvoll'],
      ['Quelle: Stadt Musterstadt, Amt für Soziales (erfunden)'],
    ],
    merged: ['A1:F1', 'A2:F2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:F4'],
    hidden: [6],
    widths: [8, 8, 12, 22, 12, 26],
  }
}

export const sgb12Wohngeld = (city: City) => writeXlsx(years.map((year) => sheet(city, year)))
