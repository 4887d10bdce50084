import type { Scope } from './spec.ts'
import type { Block, Stage } from './stage.ts'

/** Rows that something is fitted on, and the rows it is then applied to. */
export interface Pass {
  /** Null where several years are fitted together, or there are no years. */
  readonly year: number | null
  readonly fitted: Int32Array
  readonly applied: readonly Block[]
}

/** The passes that a scope asks for. */
export function passes({ blocks, data }: Pick<Stage, 'blocks' | 'data'>, scope: Scope): Pass[] {
  if (scope === 'year') return blocks.map((block) => ({ year: block.year, fitted: block.rows, applied: [block] }))
  if (scope === 'pooled') {
    return [{ year: null, fitted: new Int32Array(data.areas.length).map((_, i) => i), applied: blocks }]
  }
  if ('base' in scope) {
    const { year, rows } = blocks.find((block) => block.year === scope.base)!
    return [{ year, fitted: rows, applied: blocks }]
  }
  const from = blocks.filter(({ year }) => year! >= scope.from)
  return [{ year: null, fitted: Int32Array.from(from.flatMap(({ rows }) => Array.from(rows))), applied: blocks }]
}
