import type { Sign } from '../../model/delivery.ts'
import { signPresets } from '../../model/signs.ts'

const meanings: readonly string[] = ['zero', 'absent', 'unknown', 'secret', 'void', 'weak']

/** `din-55301`, or signs with their meaning as `-=zero .=secret`; null where it is neither. */
export function signsOf(text: string): Readonly<Record<string, Sign>> | null {
  if (Object.hasOwn(signPresets, text)) return signPresets[text]!
  const pairs = text
    .trim()
    .split(/\s+/)
    .map((pair) => /^(.+)=([a-z]+)$/.exec(pair))
  if (!pairs.every((pair) => pair !== null && meanings.includes(pair[2]!))) return null
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2] as Sign]))
}
