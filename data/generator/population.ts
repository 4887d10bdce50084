import { apportion } from './chance.ts'
import { diceFor, leaning, type Counts, type Place } from './society.ts'

export const bands = ['U3', '3_6', '6_15', '15_18', '18_25', '25_45', '45_65', '65_80', '80'] as const
export const bandTexts = ['u3', '3-6', '6-15', '15-18', '18-25', '25-45', '45-65', '65-80', '80+'] as const

const share = [0.027, 0.028, 0.084, 0.028, 0.078, 0.266, 0.273, 0.148, 0.068]
/** How much a band grows with the burden: families are poor more often than pensioners are. */
const lean = [0.75, 0.7, 0.6, 0.5, 0.25, 0.15, -0.2, -0.45, -0.5]
const women = [0.487, 0.487, 0.487, 0.486, 0.485, 0.495, 0.505, 0.54, 0.63]
const meanAge = [1.5, 4.5, 10.5, 16.5, 21.6, 35.2, 55.1, 72.1, 85.2]
/** Nobody grows up or grows old in the prison. */
const prison = [0, 0, 0, 0, 0.14, 0.6, 0.24, 0.02, 0]

/** Everybody with a main dwelling in the place on 31 December, by age, sex and nationality. */
export function population(places: readonly Place[], seed: number): (place: Place, year: number) => Counts {
  const foreign = leaning(places, [0.139, 0.141, 0.143, 0.149, 0.154, 0.158], {
    low: 0.42,
    linear: 1,
    high: 2.6,
    growth: 0.01,
  })
  const migrant = leaning(places, [0.148, 0.149, 0.15, 0.151, 0.152, 0.153], {
    low: 0.6,
    linear: 0.8,
    high: 1.9,
    growth: 0,
  })
  return (place, year) => {
    const dice = diceFor(seed, place, year)
    const growth = place.kind === 'wohnen' ? 0.003 * (year - 2019) * dice.vary('growth', 0.8) : 0
    const total = Math.round(place.residents * (1 + growth) * dice.vary(`total/${year}`, 0.004))
    const centre = 1 / (1 + ((place.x - 5.9) * (place.x - 5.9) + (place.y - 4.6) * (place.y - 4.6)) / 1.5)
    const weights = share.map((s, i) => {
      if (place.kind === 'jva') return prison[i]
      const young = i === 4 || i === 5 ? 1 + 0.5 * centre : 1 - 0.2 * centre
      return s * (1 + lean[i] * (place.burden - 0.35)) * young * dice.vary(`age/${i}`, 0.07)
    })
    const counts: Record<string, number> = { EW_INSG: total }
    const ages = apportion(total, weights)
    bands.forEach((band, i) => {
      counts[`EW_${band}`] = ages[i]
      counts[`W_${band}`] = dice.draw(`women/${i}`, ages[i], place.kind === 'jva' ? 0.06 : women[i])
      counts[`M_${band}`] = ages[i] - counts[`W_${band}`]
    })
    const sum = (prefix: string, from: number, to: number) =>
      bands.slice(from, to).reduce((n, band) => n + counts[`${prefix}_${band}`], 0)
    const foreigners = dice.draw('foreign', total, Math.min(0.52, foreign(place, year) * dice.vary('foreign', 0.15)))
    return {
      ...counts,
      EW_M: sum('M', 0, 9),
      EW_W: sum('W', 0, 9),
      EW_U15: sum('EW', 0, 3),
      EW_15_65: sum('EW', 3, 7),
      EW_U65: sum('EW', 0, 7),
      EW_65: sum('EW', 7, 9),
      EW_AUSL: foreigners,
      EW_DT: total - foreigners,
      EW_MIGR: foreigners + dice.draw('migrant', total - foreigners, migrant(place, year)),
    }
  }
}

export function averageAge(counts: Counts): number {
  return bands.reduce((sum, band, i) => sum + counts[`EW_${band}`] * meanAge[i], 0) / counts.EW_INSG
}
