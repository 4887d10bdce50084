import type { Scope } from '../../../measures/composite/chain/spec.ts'
import type { Parts } from '../../parts.ts'
import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'

/** ATL-0392 where a step looks at a base year, or at years from one on, in which the index is not computed. */
export function yearProblems(index: IndexSpec, { years }: Parts, path: readonly PropertyKey[]): Problem[] {
  if (!years) return []
  const { dynamics } = index
  const own = ownYears(years, index.years)
  const over = dynamics && 'over' in dynamics ? dynamics.over : 0
  const moved = { from: Math.max(own.from, years.from + over), to: own.to }
  return [
    ...scopes(index, path).flatMap((one) => outsideScope(one, own)),
    ...scopes({ classes: index['dynamics-classes'] }, path, 'dynamics-classes').flatMap((one) =>
      outsideScope(one, moved),
    ),
    ...(dynamics ? scopes(dynamics, [...path, 'dynamics']).flatMap((one) => outsideScope(one, moved)) : []),
    ...(dynamics ? inherited(index, dynamics, [...path, 'dynamics'], own, moved) : []),
  ]
}

/** A Dynamik takes the steps that it does not say from the index: a base year of those may be one without a change. */
function inherited(
  { normalise, weights, aggregate }: IndexSpec,
  dynamics: NonNullable<IndexSpec['dynamics']>,
  path: readonly PropertyKey[],
  own: Span,
  moved: Span,
): Problem[] {
  const steps = { normalise, weights, aggregate }
  const names = (['normalise', 'weights', 'aggregate'] as const).filter((name) => dynamics[name] === undefined)
  return names.flatMap((name) =>
    scopes({ [name]: steps[name] }, path).flatMap((one) =>
      outsideScope(one, own).length > 0
        ? []
        : outsideScope(one, moved).map(({ value, found, expected }): Problem => ({
            code: 'ATL-0392',
            path,
            at: 'key',
            value: value!,
            found: {
              de: `${found.de} für die Dynamik: aus diesem Jahr gibt es keine Veränderung`,
              en: `${found.en} for the dynamics: there is no change of that year`,
            },
            expected: {
              de: `dynamics: {${name}: …} mit eigenem Jahr: ${expected!.de}`,
              en: `dynamics: {${name}: …} with a year of its own: ${expected!.en}`,
            },
          })),
    ),
  )
}

/** The Berichtsjahre of the plan that lie in a span, from the first to the last. */
export const ownYears = (plan: Span, span: Span | undefined): Span => ({
  from: Math.max(plan.from, span?.from ?? plan.from),
  to: Math.min(plan.to, span?.to ?? plan.to),
})

interface Span {
  readonly from: number
  readonly to: number
}

interface Asked {
  readonly scope: Scope | undefined
  readonly path: readonly PropertyKey[]
}

type Said = Pick<Partial<IndexSpec>, 'normalise' | 'weights' | 'aggregate' | 'classes'>

function scopes(said: Said, path: readonly PropertyKey[], classes = 'classes'): Asked[] {
  const rule = said.classes
  const at = (key: string, list: unknown, i: number, ...rest: string[]) =>
    Array.isArray(list) ? [...path, key, i, ...rest] : [...path, key, ...rest]
  return [
    { scope: said.normalise?.scope, path: [...path, 'normalise', 'scope'] },
    ...[said.weights ?? []]
      .flat()
      .map(({ over }, i) => ({ scope: over, path: at('weights', said.weights, i, 'over') })),
    ...[said.aggregate ?? []].flat().map(({ rescale }, i) => ({
      scope: rescale?.scope,
      path: at('aggregate', said.aggregate, i, 'rescale', 'scope'),
    })),
    ...(typeof rule === 'object' && !Array.isArray(rule)
      ? [{ scope: rule.scope, path: [...path, classes, 'scope'] }]
      : []),
  ]
}

/** ATL-0392 where a scope names a year that is not computed. */
export function outsideScope({ scope, path }: Asked, { from, to }: Span): Problem[] {
  if (typeof scope !== 'object') return []
  const asked = 'base' in scope ? scope.base : scope.from
  if (asked <= to && ('from' in scope || asked >= from)) return []
  return [
    {
      code: 'ATL-0392',
      path: [...path, 'base' in scope ? 'base' : 'from'],
      value: String(asked),
      found:
        'base' in scope
          ? { de: `Basisjahr ${asked} fehlt`, en: `base year ${asked} is missing` }
          : { de: `kein Jahr ab ${asked}`, en: `no year from ${asked} on` },
      expected: {
        de: from > to ? 'ein Jahr, in dem gerechnet wird (hier keines)' : `ein Jahr von ${from} bis ${to}`,
        en: from > to ? 'a year that is computed (here none)' : `a year from ${from} to ${to}`,
      },
    },
  ]
}
