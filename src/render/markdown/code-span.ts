/** A formula or file name as Markdown code, whatever it holds. Not for table cells: `|` stays as it is. */
export function codeSpan(text: string): string {
  const runs: readonly string[] = text.match(/`+/g) ?? []
  let fence = '`'
  while (runs.includes(fence)) fence += '`'
  const edge = runs.length > 0 ? ' ' : ''
  return `${fence}${edge}${text.replace(/\s+/g, ' ').trim()}${edge}${fence}`
}
