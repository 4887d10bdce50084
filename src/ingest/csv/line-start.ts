/** Where a line of a text begins, lines counted from 1 and ended by `\n`; the end of the text where there are fewer. */
export function lineStart(text: string, line: number): number {
  let position = 0
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', position)
    if (end < 0) return text.length
    position = end + 1
  }
  return position
}
