import { sum } from '../../../math/sum.ts'
import type { Inputs } from '../../../model/measure.ts'
import type { Language, Text } from '../../../model/text.ts'
import { localNumber } from '../../../render/round.ts'

type Write = (inputs: Partial<Inputs>, i: number, n: (count: number) => string) => string | null

/** The value of one area, by the measure's id, as its formula has it. */
const terms: Readonly<Record<string, Write>> = {
  'location-quotient': ({ group, total }, i, n) =>
    group && total ? `(${n(group[i]!)}/${n(total[i]!)}) / (${n(sum(group))}/${n(sum(total))})` : null,
  'local-dissimilarity': ({ group, other }, i, n) =>
    group && other ? `½ · |${n(group[i]!)}/${n(sum(group))} − ${n(other[i]!)}/${n(sum(other))}|` : null,
  'local-information': ({ groups }, i, n) => {
    if (!groups) return null
    const [own, city] = [groups.map((group) => group[i]!), groups.map((group) => sum(group))]
    const [t, T] = [n(sum(own)), n(sum(city))]
    // What nobody belongs to adds nothing
    const parts = own.flatMap((g, k) => (g > 0 ? [`${n(g)}/${t} · ln((${n(g)}/${t}) / (${n(city[k]!)}/${T}))`] : []))
    return parts.join(' + ')
  },
  'local-entropy': ({ groups }, i, n) => {
    if (!groups) return null
    const own = groups.map((group) => group[i]!)
    const t = n(sum(own))
    const parts = own.flatMap((g) => (g > 0 ? [`${n(g)}/${t} · ln(${n(g)}/${t})`] : []))
    return `−(${parts.join(' + ')}) / ln(${own.length})`
  },
  'local-simpson': ({ groups }, i, n) => {
    if (!groups) return null
    const own = groups.map((group) => group[i]!)
    const t = n(sum(own))
    return `1 − ${own.map((g) => `(${n(g)}/${t})²`).join(' − ')}`
  },
}

/** The value of an area with the numbers put in, in both languages; null where its measure looks beyond the area. */
export function localTerm(id: string, inputs: Partial<Inputs>, i: number): Text | null {
  const write = Object.hasOwn(terms, id) ? terms[id] : undefined
  const said = (l: Language) =>
    write?.(inputs, i, (count) => localNumber(count, Number.isInteger(count) ? 0 : 3, l)) ?? null
  const [de, en] = [said('de'), said('en')]
  return de === null || en === null ? null : { de, en }
}
