import type { TableQuestion } from '../../plan/table-plan.ts'

/** What the command line asks of a table of areas with their indicators. */
export interface AskedIndex extends Omit<TableQuestion, 'years'> {
  readonly file: string
  /** Column with the names of the areas; null: their keys stand for them. */
  readonly name: string | null
  /** A file with an index as in a plan; null: the options say it. */
  readonly spec: { readonly file: string; readonly text: string } | null
}
