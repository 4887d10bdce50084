import type { Sign } from '../../model/delivery.ts'
import { signPresets } from '../../model/signs.ts'

const pair = /(\S|\S.*?\S)=(zero|absent|unknown|secret|void|weak)(?:\s+|$)/y

/** `din-55301`, or signs with their meaning as `-=zero k. A.=unknown`; null where it is neither. A sign may hold blanks, but no other `=` behind one. */
export function signsOf(text: string): Readonly<Record<string, Sign>> | null {
  if (Object.hasOwn(signPresets, text)) return signPresets[text]!
  const all = text.trim()
  const signs: [string, Sign][] = []
  pair.lastIndex = 0
  while (pair.lastIndex < all.length) {
    const [, sign, meaning] = pair.exec(all) ?? []
    // A meaning that is none would else be taken for part of the next sign.
    if (sign === undefined || /\s.*=|=.*\s/.test(sign)) return null
    signs.push([sign, meaning as Sign])
  }
  return signs.length === 0 ? null : Object.fromEntries(signs)
}
