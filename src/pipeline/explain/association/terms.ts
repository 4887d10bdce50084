import { mean } from '../../../math/mean.ts'
import { sum } from '../../../math/sum.ts'
import { lag } from '../../../measures/association/lag.ts'
import type { Values } from '../../../model/measure.ts'
import type { Language, Text } from '../../../model/text.ts'
import { localNumber } from '../../../render/round.ts'
import type { Compared } from '../../association/compared.ts'

/** Numbers as they are put into a formula: small ones with more digits. */
type Say = (value: number) => string

const distances = (values: Float64Array) => {
  const centre = mean(values)
  return values.map((x) => x - centre)
}
const squares = (values: Float64Array): number => sum(distances(values), (d) => d * d)

const moran = ({ values, neighbours }: Compared, n: Say): string => {
  const z = distances(values)
  const around = lag(z, neighbours)
  const top = sum(z, (d, i) => d * around[i]!)
  return `(${n(values.length)}/${n(sum(neighbours.weight))}) · ${n(top)} / ${n(squares(values))}`
}

/** The value of the city, by the measure's id, as its formula has it. */
const ofCity: Readonly<Record<string, (of: Compared, n: Say) => string>> = {
  moran,
  'moran-of-rates': moran,
  geary: ({ values, neighbours: { start, to, weight } }, n) => {
    let top = 0
    values.forEach((x, i) => {
      for (let k = start[i]!; k < start[i + 1]!; k++) top += weight[k]! * (x - values[to[k]!]!) ** 2
    })
    return `(${n(values.length - 1)}/(2 · ${n(sum(weight))})) · ${n(top)} / ${n(squares(values))}`
  },
  'getis-ord': ({ values, neighbours }, n) => {
    const around = lag(values, neighbours)
    const top = sum(values, (x, i) => x * around[i]!)
    return `${n(top)} / ${n(sum(values) ** 2 - sum(values, (x) => x * x))}`
  },
}

/** The same of the area at a place, with what else its measure is set to. */
const ofArea: Readonly<Record<string, (of: Compared, i: number, set: Values<string>, n: Say) => string>> = {
  'local-moran': ({ values, neighbours }, i, _, n) => {
    const z = distances(values)
    return `(${n(z[i]!)}/${n(squares(values) / values.length)}) · ${n(lag(z, neighbours)[i]!)}`
  },
  'local-getis-ord': (of, i, set, n) => {
    const { values } = of
    const around = weightsAround(of, i, set)
    const [total, square] = [over(around, (_, w) => w), over(around, (_, w) => w * w)]
    const among = set['own'] === 0 ? values : values.filter((_, j) => j !== i)
    const deviation = Math.sqrt(squares(among) / among.length)
    const top = over(around, (j, w) => w * values[j]!)
    const m = among.length
    return `(${n(top)} − ${n(mean(among))} · ${n(total)}) / (${n(deviation)} · √((${n(m)} · ${n(square)} − ${n(total)}²)/(${n(m)} − 1)))`
  },
}

/** Areas, by their places, with the weight that each has. */
export type Weighed = readonly (readonly [at: number, weight: number])[]

export const over = (all: Weighed, of: (at: number, weight: number) => number): number =>
  all.reduce((total, [at, weight]) => total + of(at, weight), 0)

/** Whom local G sets an area against and how heavily, itself among them where it counts to its surroundings. */
export function weightsAround(
  { neighbours: { start, to, weight } }: Compared,
  i: number,
  set: Values<string>,
): Weighed {
  const links = Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => start[i]! + k)
  const own = set['own'] === 0
  // By rows the area and its k neighbours have 1/(k + 1) each; else it weighs as they do on average
  const rows = own && set['weights'] === 0
  const scale = rows ? links.length / (links.length + 1) : 1
  const all = links.map((k) => [to[k]!, scale * weight[k]!] as const)
  const self = rows ? 1 / (links.length + 1) : links.length === 0 ? 1 : sum(links, (k) => weight[k]!) / links.length
  return own ? [[i, self], ...all] : all
}

/** The formula of a value of the city, or of the area at place `i`, with the numbers put in, in both languages. */
export function associationTerm(id: string, compared: Compared, set: Values<string>, i: number | null): Text | null {
  const say = (l: Language) => {
    const n: Say = (value) => localNumber(value, Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 6 : 4, l)
    return i === null ? (ofCity[id]?.(compared, n) ?? null) : (ofArea[id]?.(compared, i, set, n) ?? null)
  }
  const [de, en] = [say('de'), say('en')]
  return de === null || en === null ? null : { de, en }
}
