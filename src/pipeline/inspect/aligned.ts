/** An entry of the plan and its comment. */
export type Line = readonly [text: string, comment?: string | undefined]

/** Entries with their comments in one column. */
export function aligned(lines: readonly Line[]): string[] {
  const column = Math.min(44, Math.max(0, ...lines.map(([text]) => text.length + 1)))
  return lines.map(([text, comment]) => (comment === undefined ? `  ${text}` : `  ${text.padEnd(column)} # ${comment}`))
}
