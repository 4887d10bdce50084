import { flag } from '../../measures/composite/chain/stage.ts'
import type { Edit } from '../../model/score.ts'
import type { Composite } from './assess.ts'

const edits: readonly (readonly [bit: number, edit: Edit])[] = [
  [flag.imputed, 'imputed'],
  [flag.winsorisedHigh, 'winsorised-high'],
  [flag.winsorisedLow, 'winsorised-low'],
  [flag.transformed, 'transformed'],
]

/** What was done to each cell of a row, indicator by indicator, and to its sub-indices. */
export function editsOf({ result, chain }: Composite, row: number): { readonly part: string; readonly edit: Edit }[] {
  const cells = chain.indicators.flatMap(({ id }, k) => {
    const bits = result.stage.flags[k]![row]!
    return edits.flatMap(([bit, edit]) => ((bits & bit) === 0 ? [] : [{ part: id, edit }]))
  })
  const stretched = [...result.partial].flatMap(([part, rows]) =>
    rows[row] === 1 ? [{ part, edit: 'stretched' as const }] : [],
  )
  return [...cells, ...stretched]
}
