import { diceFor, type Counts, type Place } from './society.ts'

/** How long people have lived at their address. */
export function stay(seed: number) {
  return (place: Place, year: number, people: Counts): Counts => {
    const dice = diceFor(seed, place, year)
    if (place.kind === 'jva') return { EW_10J_PLUS: 0, DAUER_MAL_EW: 0.8 * people.EW_INSG }
    const long = dice.draw('stay', people.EW_INSG, 0.47 - 0.2 * place.burden)
    // The median of an area made of parts is taken as the mean of the parts, weighted by residents.
    const median = (3.5 + (13 * long) / people.EW_INSG) * dice.vary('median', 0.05)
    return { EW_10J_PLUS: long, DAUER_MAL_EW: median * people.EW_INSG }
  }
}
