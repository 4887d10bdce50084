/**
 * The seeds of a plan by the place that says them, such as `segregation.inference`: all the chance that a run knows.
 * null where the plan draws nothing.
 */
export function seedsIn(plan: object): Readonly<Record<string, number>> | null {
  const found = seeds(plan, [])
  return found.length === 0 ? null : Object.fromEntries(found)
}

const seeds = (value: unknown, path: readonly string[]): (readonly [place: string, seed: number])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, own]: [string, unknown]) =>
        key === 'seed' && typeof own === 'number' ? [[path.join('.'), own] as const] : seeds(own, [...path, key]),
      )
