import { doubling } from './ahead.ts'

/** Texts while a table is being read. */
export interface GrowingTexts {
  add(text: string): void
  /** Adds the first so many. */
  addMany(texts: readonly string[], count: number): void
  texts(): string[]
}

// V8 makes a longer array a dictionary; from there on it grows by itself.
const longest = 1 << 24

/** An array that is given its room ahead, because pushing a million texts copies them thirty times. */
export function growingTexts(ahead = doubling): GrowingTexts {
  const all: string[] = []
  let length = 0
  function add(text: string): void {
    if (length === all.length && length >= 16 && length < longest)
      all.length = Math.min(longest, Math.ceil(ahead() * length))
    all[length++] = text
  }
  return {
    add,
    addMany(texts, count) {
      for (let i = 0; i < count; i++) add(texts[i]!)
    },
    texts() {
      all.length = length
      return all
    },
  }
}
