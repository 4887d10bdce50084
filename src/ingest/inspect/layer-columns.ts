import type { Feature } from '../layer/features.ts'
import { keyCandidate, type KeyCandidate, type KnownKeys } from './keys.ts'

/** What stands under one property of all features. */
export interface PropertyEvidence {
  readonly name: string
  readonly types: readonly string[]
  readonly distinct: number
  readonly matches: number
  readonly sample: string
}

export interface LayerColumns {
  readonly properties: readonly PropertyEvidence[]
  /** Properties that may be the key: those that match areas, best first; without areas, texts that look like codes. */
  readonly keys: readonly KeyCandidate[]
  /** The one that is asked for, or stands out; null where none does. */
  readonly key: KeyCandidate | null
  /** The one property of words in which (almost) no two features are alike. */
  readonly name: string | null
}

/** Properties with their types and values, and which of them may be key and name. O(features × properties). */
export function layerColumns(
  features: readonly Feature[],
  known: readonly KnownKeys[],
  asked: readonly string[] | undefined,
): LayerColumns {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const rows = features.map(({ properties }) => names.map((name) => textOf(properties[name])))
  const all = names.map((_, i) => keyCandidate([i], names, rows, known))
  const properties = names.map((name, i): PropertyEvidence => {
    const values = features.map((one) => one.properties[name]).filter((value) => value !== undefined && value !== null)
    const { distinct, matches } = all[i]!
    const sample = rows.find((cells) => cells[i] !== '')?.[i] ?? ''
    return { name, types: [...new Set(values.map((value) => typeof value))].sort(), distinct, matches, sample }
  })
  const isText = ({ at: [i] }: KeyCandidate) => properties[i!]!.types.join() === 'string'
  const column = ({ at: [i] }: KeyCandidate) => rows.map((cells) => cells[i!]!)
  const matching = all.filter(({ matches, distinct }) => matches * 2 > distinct).sort((a, b) => b.matches - a.matches)
  const codes = all.filter((one) => one.unique && isText(one) && areCodes(column(one)))
  const keys = matching.length > 0 ? matching : codes
  const [first, second] = keys
  const named = asked?.length === 1 ? all.find(({ headers }) => headers[0] === asked[0]) : undefined
  const standsOut = first !== undefined && (second === undefined || second.matches < first.matches)
  const key = named ?? (asked === undefined && standsOut ? first : null)
  const words = all.filter((one) => one !== key && isText(one) && areWords(column(one), one.distinct))
  return { properties, keys, key, name: words.length === 1 ? words[0]!.headers[0]! : null }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value.trim()
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value)
}

/** A digit in each, no blank in any, and all of one length: as keys of areas are built. */
const areCodes = (texts: readonly string[]): boolean =>
  texts.every((text) => /\d/.test(text) && !/\s/.test(text) && text.length === texts[0]!.length)

const areWords = (texts: readonly string[], distinct: number): boolean =>
  distinct >= 0.9 * texts.length && texts.filter((text) => /\p{Lu}.*\p{Ll}/u.test(text)).length >= 0.9 * texts.length
