/**
 * Whether a cell may begin with one of these texts, by the code of its first character: tells for nearly every
 * row of a million that it is no total and no footer, before its text is made. 0 is unknown.
 */
export function firstOf(texts: readonly string[]): (code: number) => boolean {
  const codes = new Uint8Array(128)
  let beyond = false
  for (const text of texts) {
    const code = text.charCodeAt(0)
    if (code < 128) codes[code] = 1
    else beyond = true
  }
  if (texts.length > 0) codes[0] = 1
  return (code) => (code < 128 ? codes[code] === 1 : beyond)
}
