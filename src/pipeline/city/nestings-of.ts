import { nested, withinBetween } from '../../measures/decomposition/index.ts'
import type { Nested } from '../../measures/decomposition/within-between.ts'
import { theil } from '../../measures/inequality/index.ts'
import { groupsOf } from './groups-of.ts'
import type { Subject } from './subjects.ts'

/** What a level adds to M and H, and to Theil's T and L of the group's share; these are NaN of several groups at once. */
export interface NestingStep extends Nested {
  readonly T: number
  readonly L: number
}

/** M, H, T and L of a subject, level by level. */
export interface CityNesting {
  readonly group: string
  readonly reference: string
  readonly M: number
  readonly H: number
  readonly T: number
  readonly L: number
  /** From the highest level down to the areas (`base`): what each adds within the one above. They add up. */
  readonly steps: readonly NestingStep[]
  /** Of every higher level and each of its areas: M and H of what lies inside, beside its part of all persons. */
  readonly inside: readonly {
    readonly level: string
    readonly id: string
    readonly part: number
    readonly M: number
    readonly H: number
  }[]
}

type Parents = readonly (readonly [level: string, parents: readonly string[]])[]

/**
 * How M, H, T and L of a subject part between higher levels and within them. Levels that nest in one another make one chain;
 * where they cross, each is a chain of its own.
 */
export function nestingsOf(subject: Subject, parents: ReadonlyMap<string, readonly string[]>): readonly CityNesting[] {
  const groups = groupsOf(subject)
  return chains([...parents]).map((chain) => {
    const each = chain.map(([level, names]) => ({ level, ...withinBetween(groups, names) }))
    const steps = nested(
      groups,
      chain.map(([level, names]) => ({ level, parents: names })),
      'base',
    )
    const [T, L] = (['T', 'L'] as const).map((kind) => upTo(subject, chain, kind))
    return {
      group: subject.group,
      reference: subject.reference,
      M: each[0]!.M,
      H: each[0]!.H,
      T: T!.at(-1)!,
      L: L!.at(-1)!,
      steps: steps.map((step, k) => ({ ...step, T: T![k]! - (T![k - 1] ?? 0), L: L![k]! - (L![k - 1] ?? 0) })),
      inside: each.flatMap(({ level, parts }) => parts.map(({ id, part, M, H }) => ({ level, id, part, M, H }))),
    }
  })
}

/** Inequality of the group's share between the areas of each level, the highest first, and last between all areas. */
function upTo({ inputs: { group, total } }: Subject, chain: Parents, kind: 'T' | 'L'): readonly number[] {
  if (group === undefined || total === undefined) return [...chain, null].map(() => NaN)
  const each = chain.map(([, names]) => theil(group, total, names, kind))
  return [...each.map(({ between }) => between), each[0]!.total]
}

/** Levels that nest in one another, the highest first; one by one where they cross. */
export function chains(parents: Parents): readonly Parents[] {
  if (parents.length === 0) return []
  const size = (names: readonly string[]) => new Set(names).size
  const ordered = [...parents].sort(([, a], [, b]) => size(a) - size(b))
  const nests = ordered.every(([, names], k) => k === 0 || inside(names, ordered[k - 1]![1]))
  return nests ? [ordered] : parents.map((one) => [one])
}

/** Whether each area of the lower level lies in just one of the higher. */
function inside(lower: readonly string[], higher: readonly string[]): boolean {
  const above = new Map<string, string>()
  return lower.every((id, i) => {
    const known = above.get(id) ?? higher[i]!
    above.set(id, known)
    return known === higher[i]
  })
}
