import { fail, type AtlasError } from '../../model/error.ts'

/**
 * Refuses JSON of a table in which something would get lost: ATL-0205 where an object has a name twice, of which parsers keep
 * the last, and ATL-0239 at a whole number beyond 2^53, which they round. The text has been parsed. O(n).
 */
export function refuseLosses(text: string, file: string): void {
  const fault = faultOf(text)
  if (fault !== null) throw refusal(fault, text, file)
}

interface Fault {
  readonly kind: 'twice' | 'large'
  readonly at: number
  readonly token: string
}

/** The first fault of a text that is JSON. */
function faultOf(text: string): Fault | null {
  // The names of each object that is open; null for a list.
  const open: (Set<string> | null)[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x7b) open.push(new Set())
    else if (c === 0x5b) open.push(null)
    else if (c === 0x7d || c === 0x5d) open.pop()
    else if (c === 0x22) {
      const end = endOfString(text, i)
      const names = open.at(-1)
      if (names && isName(text, end)) {
        const token = text.slice(i, end)
        const name = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1)
        if (names.has(name)) return { kind: 'twice', at: i, token: name }
        names.add(name)
      }
      i = end - 1
    } else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) {
      const end = endOfNumber(text, i)
      const token = text.slice(i, end)
      if (end - i > 15 && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)))
        return { kind: 'large', at: i, token }
      i = end - 1
    }
  }
  return null
}

function endOfString(text: string, from: number): number {
  let i = from + 1
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i + 1
}

const isName = (text: string, from: number): boolean => {
  let i = from
  while (/[ \t\r\n]/.test(text[i] ?? '')) i++
  return text[i] === ':'
}

function endOfNumber(text: string, from: number): number {
  let i = from + 1
  while (/[-+.eE\d]/.test(text[i] ?? '')) i++
  return i
}

function refusal({ kind, at, token }: Fault, text: string, file: string): AtlasError {
  const before = text.slice(0, at).split('\n')
  const place = { file, row: before.length, column: before.at(-1)!.length + 1, value: token }
  return kind === 'twice'
    ? fail(
        'ATL-0205',
        { de: `ein Objekt hat "${token}" zweimal`, en: `an object has "${token}" twice` },
        {
          ...place,
          expected: { de: 'jeder Name einmal', en: 'each name once' },
          remedy: {
            de: 'die Datei berichtigen; welcher Wert gilt, weiß nur der Herausgeber',
            en: 'correct the file; which value holds only its publisher knows',
          },
        },
      )
    : fail(
        'ATL-0239',
        { de: 'die Zahl ist zu groß, um genau gelesen zu werden', en: 'the number is too large to be read exactly' },
        {
          ...place,
          expected: { de: 'ganze Zahlen bis 2^53', en: 'whole numbers up to 2^53' },
          remedy: {
            de: 'ist es ein Schlüssel, als Text in Anführungszeichen liefern',
            en: 'if it is a key, deliver it as text in quotes',
          },
        },
      )
}
