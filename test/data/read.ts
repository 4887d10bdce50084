import { unzipSync, strFromU8 } from 'fflate'
import type { Feature as Area } from '../../data/generator/write-geojson.ts'
import { generate } from '../../data/generator/generate.ts'

/** The files as the generator makes them; the first test shows that the committed ones are the same. */
export const files = generate()
export const years = [2019, 2020, 2021, 2022, 2023, 2024]

export const bytes = (path: string) => files.get(path) ?? new Uint8Array()
export const utf8 = (path: string) => new TextDecoder('utf-8', { fatal: true }).decode(bytes(path))
export const cp1252 = (path: string) => new TextDecoder('windows-1252').decode(bytes(path))
export const geojson = (path: string) => JSON.parse(utf8(path)) as { name: string; features: Area[] }

export type Row = Record<string, string>

/** Reads plain CSV; only massnahmen.csv has quoted fields and is not read with this. */
export function csv(text: string, skip = 0): Row[] {
  const [head, ...rows] = text.split(/\r?\n/).slice(skip, -1)
  const columns = head.split(';')
  return rows.map((row) => Object.fromEntries(row.split(';').map((value, i) => [columns[i], value])))
}

/** 1.234 → 1234; signs are not numbers. */
export function int(text: string): number {
  if (!/^\d{1,3}(\.\d{3})*$|^\d+$/.test(text)) throw new Error(`not a whole number: ${text}`)
  return Number(text.replaceAll('.', ''))
}

export const einwohner = (year: number) =>
  csv(cp1252(`daten/einwohner_${year}.csv`), 3).filter((row) => /^\d/.test(row.RAUM_NR))
export const sgb2 = (year: number) => csv(utf8(`daten/sgb2_${year}.csv`))
export const byKey = (rows: Row[], key: string) => new Map(rows.map((row) => [row[key], row]))

/** For the sums in the tests: a zero sign is 0, a secret count one at most two, taken as 1. */
export const count = (text: string) => (text === '-' ? 0 : text === '.' ? 1 : int(text))

export function xlsx(path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes(path))).map(([name, part]) => [name, strFromU8(part)]))
}
