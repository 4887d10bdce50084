/**
 * What stands beside the unit that a publisher writes behind its numbers, or before them: `10,50` of `10,50 €`. null where
 * none of the units stands there.
 */
export function withoutUnit(text: string, units: readonly string[]): string | null {
  const own = text.trim()
  for (const unit of units) {
    if (own.endsWith(unit)) return own.slice(0, -unit.length).trim()
    if (own.startsWith(unit)) return own.slice(unit.length).trim()
  }
  return null
}
