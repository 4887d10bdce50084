import { diceFor, leaning, type Counts, type Place } from './society.ts'

/** The school entry examination sees about one year of age: a ninth of those from 6 to under 15. */
export function school(places: readonly Place[], seed: number) {
  const language = leaning(places, [0.21, 0.212, 0.224, 0.231, 0.236, 0.24], {
    low: 0.45,
    linear: 0.8,
    high: 2.1,
    growth: 0.01,
  })
  const weight = leaning(places, [0.044, 0.045, 0.055, 0.056, 0.053, 0.051], {
    low: 0.5,
    linear: 0.7,
    high: 2,
    growth: 0.01,
  })
  return (place: Place, year: number, people: Counts): Counts => {
    const dice = diceFor(seed, place, year)
    const children = dice.draw(`school/${year}`, people.EW_6_15, 0.111)
    return {
      KINDER: children,
      SPRACHE: dice.draw('language', children, language(place, year)),
      ADIPOSITAS: dice.draw('weight', children, weight(place, year)),
      U8: dice.draw('u8', children, 0.93 - 0.16 * place.burden),
    }
  }
}
