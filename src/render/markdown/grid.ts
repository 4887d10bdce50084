/** A Markdown table: one letter a column says how it stands (`l` words, `r` numbers). Cells are already escaped. */
export function grid(columns: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = Array.from(columns, (letter) => (letter === 'r' ? '---:' : '---'))
  return [head, rule, ...rows].map(line).join('\n')
}
