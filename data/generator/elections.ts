import { diceFor, type Counts, type Place } from './society.ts'

export const elections = [
  { name: 'Kommunalwahl', year: 2019, top: 0.665, slope: 0.35 },
  { name: 'Bundestagswahl', year: 2021, top: 0.765, slope: 0.33 },
  { name: 'Kommunalwahl', year: 2024, top: 0.65, slope: 0.37 },
] as const

/** Turnout falls with the burden; who may vote is a German adult. */
export function election(seed: number) {
  return (place: Place, election: (typeof elections)[number], people: Counts): Counts => {
    const dice = diceFor(seed, place, election.year)
    const adults = people.EW_INSG - people.EW_U15 - people.EW_15_18
    const entitled = dice.draw(
      'entitled',
      Math.min(adults, people.EW_DT),
      place.kind === 'jva' ? 0.3 : (0.97 * people.EW_DT) / people.EW_INSG + 0.02,
    )
    const turnout = (election.top - election.slope * place.burden) * dice.vary('turnout', 0.03)
    return { WAHLBERECHTIGTE: entitled, WAEHLENDE: dice.draw('vote', entitled, Math.min(0.72, turnout)) }
  }
}
