import { pearson } from '../../../math/pearson.ts'

/** Two columns that go together. */
export interface Pair {
  readonly first: string
  readonly second: string
  readonly r: number
}

type Columns = Readonly<Record<string, ArrayLike<number>>>

/** Pairs of columns whose correlation lies further from 0 than a threshold, in the order given. O(columns² × areas). */
export function related(columns: Columns, threshold: number, of = pearson): Pair[] {
  const ids = Object.keys(columns)
  return ids.flatMap((first, k) =>
    between({ [first]: columns[first]! }, only(columns, ids.slice(k + 1)), threshold, of),
  )
}

/** The same between two sets of columns, such as indicators and what they might be divided by. */
export function between(some: Columns, others: Columns, threshold: number, of = pearson): Pair[] {
  return Object.keys(some).flatMap((first) =>
    Object.keys(others)
      .map((second) => ({ first, second, r: of(some[first]!, others[second]!) }))
      .filter(({ r }) => Math.abs(r) > threshold),
  )
}

const only = (columns: Columns, ids: readonly string[]): Columns =>
  Object.fromEntries(ids.map((id) => [id, columns[id]!]))
