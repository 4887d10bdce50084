import { fail, type AtlasError } from '../../model/error.ts'

/**
 * Parses JSON, or the records of JSON Lines, one object a line, as a list. Where it is broken throws ATL-0205 with line
 * and character, as far as the engine tells them.
 */
export function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const lines = text.split('\n')
    if (!isRecord(lines[0]!) || lines.slice(1).every((line) => line.trim() === '')) throw broken(error, text, 0, file)
    return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parsedLine(line, i, file)]))
  }
}

function parsedLine(line: string, above: number, file: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw broken(error, line, above, file)
  }
}

/** Whether a line is a whole object. */
function isRecord(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false // an object over several lines, whose fault is told by the whole text
  }
}

function broken(error: SyntaxError, text: string, above: number, file: string): AtlasError {
  const position = place(error.message, text)
  const before = position === null ? [] : text.slice(0, position).split('\n')
  return fail(
    'ATL-0205',
    position !== null && position >= text.trimEnd().length
      ? { de: 'die Datei bricht mitten im JSON ab', en: 'the file ends in the middle of the JSON' }
      : { de: 'das JSON ist fehlerhaft', en: 'the JSON is broken' },
    {
      file,
      ...(position === null
        ? {}
        : {
            row: above + before.length,
            column: before.at(-1)!.length + 1,
            value: text.slice(position, position + 20),
          }),
      expected: { de: 'gültiges JSON', en: 'valid JSON' },
      remedy: { de: 'Datei neu exportieren oder vollständig übertragen', en: 'export or transfer the file again' },
    },
  )
}

// V8 says "… at position 12", "Unexpected end of JSON input" or quotes ten characters on either side of the place.
function place(message: string, text: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  if (message.startsWith('Unexpected end')) return text.length
  const [, token = '', before, quoted = '', after] =
    /^Unexpected token '(.+?)', (\.{3})?"([^]*?)"(\.{3})? is not valid JSON$/u.exec(message) ?? []
  const start = text.indexOf(quoted)
  if (quoted === '' || start < 0 || text.includes(quoted, start + 1)) return null
  const at = before ? 10 : after ? quoted.length - 10 : quoted.indexOf(token)
  if (!before && !after && quoted.includes(token, at + 1)) return null
  return quoted.startsWith(token, at) ? start + at : null
}
