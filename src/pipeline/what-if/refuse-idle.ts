import { weight as weighers } from '../../measures/composite/weight/table.ts'
import type { ChainSpec, Level } from '../../measures/composite/chain/spec.ts'
import { fail } from '../../model/error.ts'
import type { Text } from '../../model/text.ts'
import { heightsOf } from '../social-index/heights.ts'

/** Throws where a weight that is asked for would count for nothing: another answer than the one asked for would come out. */
export function refuseIdle(
  chain: ChainSpec,
  { weights, without }: { readonly weights: ReadonlyMap<string, number>; readonly without: readonly string[] },
): void {
  const parents = new Map([...chain.indicators, ...chain.nodes].map(({ id, parent }) => [id, parent]))
  const heights = heightsOf(chain)
  const above = (id: string): string[] => [id, ...(parents.get(id) ? above(parents.get(id)!) : [])]
  for (const name of weights.keys()) {
    const gone = above(name).find((one) => without.includes(one))
    if (gone !== undefined) throw leftOut(name, gone)
    const why = idle(chain.levels[heights.get(parents.get(name)!)!]!)
    if (why !== null) throw notDeclared(name, why)
  }
  const weightOf = (id: string) => weights.get(id) ?? chain.weights[id]!
  for (const { id } of chain.nodes) {
    const left = [...parents].filter(([one, parent]) => parent === id && !without.includes(one)).map(([one]) => one)
    const asked = left.some((one) => weights.has(one))
    if (asked && left.every((one) => weightOf(one) === 0)) throw allZero(left)
  }
}

/** Why a weight on this level counts for nothing; null where it counts. */
function idle({ weigh, aggregate }: Level): Text | null {
  if (weigh.method !== 'declared') {
    const { de, en } = weighers[weigh.method].label
    return { de: `${de} (${weigh.method})`, en: `${en} (${weigh.method})` }
  }
  return aggregate.method === 'benefit-of-the-doubt'
    ? {
        de: 'jeder Raum hat seine günstigsten (benefit-of-the-doubt)',
        en: 'every area has those under which it looks best (benefit-of-the-doubt)',
      }
    : null
}

const notDeclared = (name: string, { de, en }: Text) =>
  fail(
    'ATL-0107',
    {
      de: `die Gewichte neben "${name}" stammen nicht aus dem Plan: ${de}`,
      en: `the weights beside "${name}" do not come from the plan: ${en}`,
    },
    {
      expected: { de: 'ein Teil, den der Plan gewichtet', en: 'a part that the plan weighs' },
      remedy: {
        de: '--without lässt einen Teil weg; anders gewichten muss der Plan (weights, aggregate)',
        en: '--without leaves a part out; to weigh otherwise, change the plan (weights, aggregate)',
      },
    },
  )

const leftOut = (name: string, gone: string) =>
  fail(
    'ATL-0107',
    name === gone
      ? { de: `"${name}" soll ein Gewicht haben und fehlen`, en: `"${name}" is to have a weight and to be left out` }
      : {
          de: `"${name}" soll ein Gewicht haben, aber "${gone}", worin es steht, fehlt`,
          en: `"${name}" is to have a weight, but "${gone}", which it stands in, is left out`,
        },
    { remedy: { de: '--weight oder --without streichen', en: 'drop --weight or --without' } },
  )

const allZero = (ids: readonly string[]) =>
  fail(
    'ATL-0107',
    {
      de: `${ids.join(', ')}: ${ids.length === 1 ? 'der einzige Teil hätte' : 'alle Teile hätten'} das Gewicht 0`,
      en: `${ids.join(', ')}: ${ids.length === 1 ? 'the only part' : 'all parts'} would have the weight 0`,
    },
    {
      expected: { de: 'ein Gewicht über 0', en: 'a weight above 0' },
      remedy: { de: '--without lässt einen Teil weg', en: '--without leaves a part out' },
    },
  )
