import { nested, withinBetween } from '../../measures/decomposition/index.ts'
import type { Nested } from '../../measures/decomposition/within-between.ts'
import { groupsOf } from './groups-of.ts'
import type { Subject } from './subjects.ts'

/** M and H of a subject, level by level. */
export interface CityNesting {
  readonly group: string
  readonly reference: string
  readonly M: number
  readonly H: number
  /** From the highest level down to the areas (`base`): what each adds within the one above. They add up to M and H. */
  readonly steps: readonly Nested[]
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
 * How M and H of a subject part between higher levels and within them. Levels that nest in one another make one chain;
 * where they cross, each is a chain of its own.
 */
export function nestingsOf(subject: Subject, parents: ReadonlyMap<string, readonly string[]>): readonly CityNesting[] {
  const groups = groupsOf(subject)
  return chains([...parents]).map((chain) => {
    const each = chain.map(([level, names]) => ({ level, ...withinBetween(groups, names) }))
    return {
      group: subject.group,
      reference: subject.reference,
      M: each[0]!.M,
      H: each[0]!.H,
      steps: nested(
        groups,
        chain.map(([level, names]) => ({ level, parents: names })),
        'base',
      ),
      inside: each.flatMap(({ level, parts }) => parts.map(({ id, part, M, H }) => ({ level, id, part, M, H }))),
    }
  })
}

function chains(parents: Parents): readonly Parents[] {
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
