import { pearson } from '../../../math/pearson.ts'
import type { Text } from '../../../model/text.ts'
import type { ChainIndicator } from '../chain/spec.ts'
import { related } from './related.ts'

/** Two indicators that bring the same thing into an index twice. */
export interface DoubleCount {
  readonly first: string
  readonly second: string
  readonly r: number
  /** Whether the persons of the second are among those of the first by definition; otherwise only the numbers say so. */
  readonly contained: boolean
  readonly text: Text
}

/**
 * Warnings of double counting. `contains` says by definition which indicator counts persons that another counts as
 * well (the SGB II quota those of child poverty); such a pair is named whatever its correlation. Others of the
 * same sub-index are named where they correlate above the threshold, as two that hardly differ weigh double.
 */
export function doubleCounting(
  indicators: readonly Pick<ChainIndicator, 'id' | 'parent'>[],
  columns: readonly ArrayLike<number>[],
  contains: Readonly<Record<string, readonly string[]>>,
  threshold = 0.9,
): DoubleCount[] {
  const at = new Map(indicators.map(({ id }, k) => [id, columns[k]!]))
  const parent = new Map(indicators.map(({ id, parent }) => [id, parent]))
  const declared = Object.entries(contains).flatMap(([first, list]) =>
    list.filter((second) => at.has(first) && at.has(second)).map((second) => ({ first, second })),
  )
  const known = (a: string, b: string) =>
    declared.some(({ first, second }) => (first === a && second === b) || (first === b && second === a))
  const correlated = related(Object.fromEntries(at), threshold).filter(
    ({ first, second, r }) => r > 0 && parent.get(first) === parent.get(second) && !known(first, second),
  )
  return [
    ...declared.map(({ first, second }) => {
      const r = pearson(at.get(first)!, at.get(second)!)
      return { first, second, r, contained: true, text: words(first, second, r, true) }
    }),
    ...correlated.map((pair) => ({
      ...pair,
      contained: false,
      text: words(pair.first, pair.second, pair.r, false),
    })),
  ]
}

function words(first: string, second: string, r: number, contained: boolean): Text {
  const shown = r.toFixed(2)
  const german = shown.replace('.', ',').replace('-', '−')
  const english = shown.replace('-', '−')
  return contained
    ? {
        de: `${first} enthält ${second} (r = ${german}): wer dort zählt, zählt im Index doppelt`,
        en: `${first} contains ${second} (r = ${english}): who is counted there counts twice in the index`,
      }
    : {
        de: `${first} und ${second} unterscheiden sich kaum (r = ${german}): zusammen wiegen sie wie einer mit doppeltem Gewicht`,
        en: `${first} and ${second} hardly differ (r = ${english}): together they weigh like one of double weight`,
      }
}
