import { passes } from '../../measures/composite/chain/passes.ts'
import type { Scope } from '../../measures/composite/chain/spec.ts'
import type { Stage } from '../../measures/composite/chain/stage.ts'
import type { PlaceExplained, ScaleExplained } from './explanation.ts'

/** Where the value of a row lies among those that its scale is made of; null of a scale that is not made of ranks. */
export function placeAmong(
  stage: Pick<Stage, 'blocks' | 'data'>,
  values: Float64Array,
  scope: Scope,
  row: number,
  { method, rests, settings }: ScaleExplained,
): PlaceExplained | null {
  const own = values[row]!
  if (!('n' in rests) || Number.isNaN(own)) return null
  const pass = passes(stage, scope).find(({ applied }) => applied.some(({ rows }) => rows.includes(row)))!
  const among = Array.from(pass.fitted, (i) => values[i]!).filter((x) => !Number.isNaN(x))
  const [below, same] = [among.filter((x) => x < own).length, among.filter((x) => x === own).length]
  // a value that is not among them takes the next place
  const last = below + Math.max(1, same)
  const ties = settings['ties'] ?? (method === 'exponential' ? 'max' : 'mean')
  const r = ties === 'min' ? below + 1 : ties === 'max' ? last : (below + 1 + last) / 2
  return { below, same, of: among.length, r: method in bounded ? Math.min(among.length, r) : r }
}

/** Beyond the highest of another year these give what they give the highest. */
const bounded: Partial<Record<ScaleExplained['method'], true>> = { exponential: true, blom: true, rankit: true }
