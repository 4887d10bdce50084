/** Rows under heads in aligned columns, two spaces between them; for people, so without a stable format. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows]
  const widths = heads.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? ''))))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell))).join('  ')
  return all.map((row) => `${line(row).trimEnd()}\n`).join('')
}

const width = (text: string): number => [...text.normalize('NFC')].length
