import { diceFor, leaning, type Counts, type Place } from './society.ts'

/** The shape shared by the rates of poverty; the levels differ. */
const poverty = { low: 0.1, linear: 1.35, high: 2.5, growth: 0.1 }

export function welfare(places: readonly Place[], seed: number) {
  const children = leaning(places, [0.152, 0.15, 0.149, 0.146, 0.143, 0.14], poverty)
  const adults = leaning(places, [0.104, 0.1025, 0.101, 0.099, 0.097, 0.095], poverty)
  const jobless = leaning(places, [0.073, 0.0745, 0.073, 0.07, 0.0685, 0.067], {
    low: 0.36,
    linear: 0.8,
    high: 2.3,
    growth: 0.04,
  })
  const old = leaning(places, [0.044, 0.045, 0.047, 0.049, 0.052, 0.054], poverty)
  const rent = leaning(places, [0.024, 0.025, 0.026, 0.027, 0.033, 0.034], {
    low: 0.5,
    linear: 0.8,
    high: 2,
    growth: 0.01,
  })
  return (place: Place, year: number, people: Counts, homes: Counts): Counts => {
    const dice = diceFor(seed, place, year)
    // Who is in prison is neither unemployed nor entitled.
    const entitled = place.kind === 'jva' ? 0 : 1
    const young = dice.draw('sgb2-u15', people.EW_U15, entitled * Math.min(0.47, children(place, year)))
    const grown = dice.draw('sgb2-15', people.EW_15_65, entitled * Math.min(0.315, adults(place, year)))
    const over = dice.draw('sgb2-65', people.EW_65, entitled * 0.12 * adults(place, year))
    const units = Math.min(Math.round(((young + grown) / 1.94) * dice.vary('bg', 0.03)), young + grown)
    const without = dice.draw('jobless', people.EW_15_65, entitled * Math.min(0.178, jobless(place, year)))
    const second = Math.min(dice.draw('jobless-2', without, 0.52 + 0.2 * place.burden), grown)
    const helped = dice.draw('rent', homes.HH, entitled * rent(place, year))
    return {
      SGB2_INSG: young + grown + over,
      SGB2_U15: young,
      SGB2_15_65: grown,
      SGB2_U65: young + grown,
      BG: units,
      BG_ALLEINERZ: Math.min(dice.draw('bg-alone', units, 0.19), homes.HH_alleinerz),
      ARBLOS: without,
      SGB_III: without - second,
      SGB_II: second,
      LANGZEIT: dice.draw('long', without, 0.3 + 0.14 * place.burden),
      U25: Math.min(dice.draw('u25', without, 0.1), people.EW_15_18 + people.EW_18_25),
      GRUSI: dice.draw('old', people.EW_65, entitled * Math.min(0.4, old(place, year))),
      WOHNGELD: helped,
      WOHNGELD_EURO: helped * Math.round((year < 2023 ? 158 : 287) * dice.vary('euro', 0.06)),
    }
  }
}
