/** More places than this are kept in steps of several. */
const kept = 4096

/** How often each area had each place and each class. */
export interface Tally {
  /** Counts a draw: places (from 1) and classes (from 0) of all areas. */
  add(places: ArrayLike<number>, classes: ArrayLike<number>): void
  /**
   * The range that holds the place of an area but for at most `rest` of the draws on either side, and its median.
   * NaN without draws.
   */
  range(area: number, rest: number): { readonly low: number; readonly median: number; readonly high: number }
  /** Share of the draws in each class. */
  shares(area: number): number[]
}

/** An empty tally. Memory: areas × (places + classes), at most 4096 places each. */
export function tally(areas: number, classes: number): Tally {
  const step = Math.ceil(areas / kept)
  const bins = Math.ceil(areas / step)
  const [placed, classed] = [new Uint32Array(areas * bins), new Uint32Array(areas * classes)]
  let draws = 0
  return {
    add(places, own) {
      draws++
      for (let i = 0; i < areas; i++) {
        placed[i * bins + Math.floor((places[i] - 1) / step)]++
        classed[i * classes + own[i]]++
      }
    },
    range(area, rest) {
      if (draws === 0) return { low: NaN, median: NaN, high: NaN }
      const own = placed.subarray(area * bins, (area + 1) * bins)
      /** The first bin up to which more than so many draws lie. */
      const beyond = (count: number) => {
        let upTo = 0
        return own.findIndex((k) => (upTo += k) > count)
      }
      // a hair less, so that 5 % of 10,000 draws is 500 also where binary fractions say otherwise
      const outside = Math.floor(rest * draws + 1e-9)
      const high = beyond(draws - outside - 1)
      return {
        low: beyond(outside) * step + 1,
        median: beyond(Math.floor((draws - 1) / 2)) * step + 1,
        high: Math.min(areas, (high + 1) * step),
      }
    },
    shares: (area) => Array.from({ length: classes }, (_, k) => classed[area * classes + k]! / draws),
  }
}
