import type { Counts } from '../../model/scan.ts'

/** Counts in the one way of writing them down that their hash is taken of: by year, then key; `;`, `.`, line feeds. */
export function countsCsv({ keys, years, tallies }: Counts): string {
  const names = Object.keys(tallies)
  const cell = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = keys.map((key, i) => [years[i]!, cell(key), ...names.map((name) => tallies[name]![i]!)].join(';'))
  return [['year', 'key', ...names].join(';'), ...rows, ''].join('\n')
}
