import { diceFor, leaning, type Counts, type Place } from './society.ts'

/** Households follow from the residents of the same place and year, so that no part exceeds its whole. */
export function households(places: readonly Place[], seed: number) {
  const single = leaning(places, [0.221, 0.221, 0.22, 0.22, 0.219, 0.219], {
    low: 0.55,
    linear: 0.9,
    high: 1.9,
    growth: 0.01,
  })
  const large = leaning(places, [0.118, 0.119, 0.12, 0.122, 0.123, 0.124], {
    low: 0.7,
    linear: 0.3,
    high: 2.2,
    growth: 0,
  })
  return (place: Place, year: number, people: Counts): Counts => {
    const dice = diceFor(seed, place, year)
    const minors = people.EW_U15 + people.EW_15_18
    // Prisoners have no household; what is left are the service flats.
    const adults = place.kind === 'jva' ? 19 : people.EW_INSG - minors
    const withChildren = place.kind === 'jva' ? 0 : Math.round(minors / (1.62 * dice.vary('children', 0.03)))
    const alone = dice.draw('one', adults, 0.285 - 0.05 * (0.35 - place.burden))
    const families = dice.draw('alone-parent', withChildren, single(place, year))
    // Two adults in the other homes, one where a parent is alone.
    const couples = Math.floor(Math.max(0, adults - alone - families) / 2.06)
    const total = alone + families + couples
    return {
      HH: total,
      HH_1pers: alone,
      HH_1pers_65: Math.min(dice.draw('one-65', people.EW_65, 0.33), alone),
      HH_kind: Math.min(withChildren, families + couples),
      HH_alleinerz: families,
      HH_3kind: dice.draw('three', withChildren, large(place, year)),
    }
  }
}
