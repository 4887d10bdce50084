import type { Dialect } from '../../model/delivery.ts'
import type { Text } from '../../model/text.ts'
import { evidenceFor, judge } from '../text/encoding.ts'

export type Encoding = Dialect['encoding']

/** What the bytes of a file say about its encoding. */
export interface EncodingEvidence {
  /** Whether it begins with a byte order mark. */
  readonly mark: boolean
  /** Bytes beyond ASCII, and those among them from 0x80 to 0x9F, which only windows-1252 uses for text. */
  readonly high: number
  readonly control: number
  readonly utf8: boolean
  /** Encodings that nothing speaks against and that would read different text, the likeliest first. */
  readonly candidates: readonly Encoding[]
  /** The bytes that the candidates read differently, each as `0xA4`. */
  readonly differing: readonly string[]
  /** What speaks against every encoding that the bytes look like otherwise. */
  readonly against?: Text
}

// Where ISO 8859-15 differs from windows-1252 and ISO 8859-1: € Š š Ž ž Œ œ Ÿ for ¤ ¦ ¨ ´ ¸ ¼ ½ ¾
const latin9 = [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]

/** Collects the evidence for an encoding; which one is right is left to the caller where there is more than one. O(n). */
export function encodingOf(bytes: Uint8Array): EncodingEvidence {
  const collector = evidenceFor('utf-8')
  collector.push(bytes)
  const evidence = collector.evidence()
  const against = judge(evidence, 'utf-8')
  const [a, b, c] = evidence.head
  const mark = (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  const seen = new Uint32Array(256)
  for (const byte of bytes) seen[byte]!++
  const sum = (from: number, to: number) => seen.subarray(from, to).reduce((n, one) => n + one, 0)
  const counted = { mark, high: sum(0x80, 0x100), control: sum(0x80, 0xa0), utf8: evidence.noUtf8.at < 0 }
  if (against === null) return { ...counted, candidates: ['utf-8'], differing: [] }
  if (against.better?.startsWith('utf-16')) {
    const wide = evidenceFor(against.better)
    wide.push(bytes)
    const broken = judge(wide.evidence(), against.better)
    if (broken === null) return { ...counted, candidates: [against.better], differing: [] }
    return { ...counted, candidates: [], differing: [], against: broken.found }
  }
  if (evidence.zero.at >= 0) return { ...counted, candidates: [], differing: [], against: against.found }
  if (judge(evidence, 'windows-1252') !== null) return { ...counted, candidates: [], differing: [] }
  const differing = latin9.filter((byte) => seen[byte]! > 0).map((byte) => `0x${byte.toString(16).toUpperCase()}`)
  const ambiguous = differing.length > 0 && judge(evidence, 'iso-8859-15') === null
  return {
    ...counted,
    candidates: ambiguous ? ['windows-1252', 'iso-8859-15'] : ['windows-1252'],
    differing: ambiguous ? differing : [],
  }
}
