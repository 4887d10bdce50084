import type { ChainSpec, Step } from '../../measures/composite/chain/spec.ts'
import type { Direction } from '../../model/publication.ts'
import type { IndexTree } from '../index-tree.ts'
import type { IndexSpec } from '../with-preset.ts'
import { resolveLevels } from './aggregation.ts'

/** The chain of an index, every weight and every step written out. */
export function resolveChain(
  id: string,
  said: IndexSpec,
  tree: IndexTree,
  indicators: Readonly<Record<string, { readonly direction: Direction; readonly theme?: string | undefined }>>,
): ChainSpec {
  return {
    high: said.high ?? 'burden',
    indicators: tree.indicators.map(({ id: own, parent }) => {
      const { direction, theme } = indicators[own]!
      const target = said.targets?.[own]
      const goalposts = said.goalposts?.[own]
      const denominator = said.denominate?.by[own]
      return {
        id: own,
        direction,
        parent,
        ...(theme !== undefined && { dimension: theme }),
        ...(denominator !== undefined && { denominator }),
        ...(target !== undefined && { target }),
        ...(goalposts !== undefined && { goalposts }),
      }
    }),
    nodes: [{ id, parent: null }, ...tree.groups.map(({ id: own, parent }) => ({ id: own, parent }))],
    steps: steps(said),
    levels: resolveLevels(said, tree.levels),
    weights: Object.fromEntries([...tree.indicators, ...tree.groups].map((part) => [part.id, part.weight])),
    ...(said.reference !== undefined && { reference: said.reference }),
  }
}

/** Screening by all indicators where nothing is said: an area that lacks one is not assessed, and counts in no mean. */
function steps({ screening = { present: 1 }, impute, denominate, treat, normalise }: IndexSpec): Step[] {
  const { by: _groups, ...filled } = impute ?? {}
  const { by: _bases, ...related } = denominate ?? {}
  const { scope = 'year', own, ...scaled } = normalise!
  return [
    ...(screening === 'none' ? [] : [{ step: 'screen', ...defined(screened(screening)) } as Step]),
    ...(impute ? [{ step: 'impute', ...filled } as Step] : []),
    ...(denominate ? [{ step: 'denominate', ...related } as Step] : []),
    ...(treat ? [{ step: 'treat', ...defined(treat) } as Step] : []),
    { step: 'normalise', ...scaled, scope, ...(own && { own }) } as Step,
  ]
}

const screened = (rules: Exclude<NonNullable<IndexSpec['screening']>, 'none'>) => ({
  present: rules.present,
  notZero: rules['not-zero'],
  population: rules.population,
})

/** Without entries that are undefined. */
const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as Partial<T>
