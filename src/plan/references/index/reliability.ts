import type { IndexTree } from '../../index-tree.ts'
import type { Names, Parts } from '../../parts.ts'
import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'
import { unknown } from '../unknown.ts'

/** Draws need counts: indicators that come as finished values, or are shrunk before, have none. */
export function reliabilityProblems(
  { reliability, dynamics }: IndexSpec,
  tree: IndexTree,
  { indicators }: Parts,
  names: Names,
  path: readonly PropertyKey[],
): Problem[] {
  if (!reliability) return []
  const at = [...path, 'reliability']
  const { districts, law, again } = reliability
  const members = tree.indicators.map(({ id }) => id)
  const problem = (rest: Partial<Problem> & Pick<Problem, 'found'>): Problem => ({
    code: 'ATL-0107',
    path: at,
    at: 'key',
    ...rest,
  })
  return [
    ...tree.indicators
      .filter(({ id }) => Object.hasOwn(indicators, id) && 'value' in indicators[id]!)
      .map(({ id, path: member }) =>
        problem({
          path: member,
          value: id,
          found: {
            de: `"${id}" kam ohne Anzahlen, und reliability zieht Anzahlen`,
            en: `"${id}" came without counts, and reliability draws counts`,
          },
          expected: { de: 'numerator und denominator', en: 'numerator and denominator' },
        }),
      ),
    ...tree.indicators
      .filter(({ id }) => {
        const indicator = Object.hasOwn(indicators, id) ? indicators[id]! : null
        return indicator !== null && 'shrink' in indicator && indicator.shrink !== undefined
      })
      .map(({ id, path: member }) =>
        problem({
          path: member,
          value: id,
          found: {
            de: `"${id}" ist geschrumpft, und reliability zieht die Anzahlen selbst`,
            en: `"${id}" is shrunk, and reliability draws the counts themselves`,
          },
          expected: {
            de: 'eines von beiden; law: beta-binomial schrumpft in jeder Ziehung',
            en: 'one of the two; law: beta-binomial shrinks in every draw',
          },
        }),
      ),
    ...(districts === undefined ? [] : unknown(districts, names.levels, 'level', [...at, 'districts'])),
    ...(typeof again === 'object'
      ? Object.keys(again).flatMap((id) =>
          unknown(id, members, 'indicator', [...at, 'again', id]).map((one) => ({ ...one, at: 'key' as const })),
        )
      : []),
    ...(again !== undefined && law === 'binomial'
      ? [
          problem({
            path: [...at, 'again'],
            found: { de: 'again nur mit law: beta-binomial', en: 'again with law: beta-binomial only' },
          }),
        ]
      : []),
    ...(again !== undefined && !(dynamics && 'over' in dynamics)
      ? [
          problem({
            path: [...at, 'again'],
            found: {
              de: 'again nur mit dynamics: { over: … }, denn ohne zwei Jahre wird niemand wieder gezählt',
              en: 'again with dynamics: { over: … } only: without two years nobody is counted again',
            },
          }),
        ]
      : []),
    ...(districts !== undefined && law === 'binomial'
      ? [
          problem({
            path: [...at, 'districts'],
            found: { de: 'districts nur mit law: beta-binomial', en: 'districts with law: beta-binomial only' },
          }),
        ]
      : []),
  ]
}
