import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** Rows of a CSV file by the names of its header; every cell is text. */
export const rows = (file: URL): Record<string, string>[] => parse(readFileSync(file), { columns: true, bom: true })
