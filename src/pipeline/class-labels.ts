import type { Text } from '../model/text.ts'
import { localNumber } from '../render/round.ts'

/**
 * Names of the classes between ascending boundaries, each of which belongs to the class below it: "bis 5,0",
 * "über 5,0 bis 7,5", "über 7,5". With as many decimals as tell the boundaries apart, at least one.
 */
export function classLabels(boundaries: readonly number[]): Text[] {
  const digits = enough(boundaries)
  return Array.from({ length: boundaries.length + 1 }, (_, i) => {
    const words = (language: 'de' | 'en', above: string, upTo: string, all: string) => {
      const print = (value: number) => localNumber(value, digits, language)
      const from = i > 0 ? [`${above} ${print(boundaries[i - 1]!)}`] : []
      const to = i < boundaries.length ? [`${upTo} ${print(boundaries[i]!)}`] : []
      return [...from, ...to].join(' ') || all
    }
    return { de: words('de', 'über', 'bis', 'alle Werte'), en: words('en', 'above', 'to', 'all values') }
  })
}

/** The fewest decimals with which no two boundaries look alike; more than six help nobody. */
function enough(boundaries: readonly number[]): number {
  for (let digits = 1; digits < 6; digits++)
    if (new Set(boundaries.map((value) => localNumber(value, digits, 'en'))).size === boundaries.length) return digits
  return 6
}
