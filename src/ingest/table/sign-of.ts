import type { numberReader } from './number.ts'

/**
 * Which of some signs a text is: the one it equals, or the number it is. With `-9999` declared `-9999,0` and `-9.999` are that
 * sign too, as with `0` declared every zero is. null: none of them.
 */
export function signReader(
  signs: Iterable<string>,
  read: ReturnType<typeof numberReader>,
): (text: string) => string | null {
  const exact = new Set<string>()
  const byValue = new Map<number, string>()
  for (const sign of signs) {
    exact.add(sign)
    for (const value of [read(sign), sign === '' ? NaN : Number(sign)])
      if (typeof value === 'number' && Number.isFinite(value)) byValue.set(value, sign)
  }
  return (text) => {
    if (exact.has(text)) return text
    if (byValue.size === 0) return null
    const value = read(text)
    return typeof value === 'number' ? (byValue.get(value) ?? null) : null
  }
}
