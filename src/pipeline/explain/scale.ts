import type { Scope } from '../../measures/composite/chain/spec.ts'
import type { Note } from '../../measures/composite/chain/stage.ts'
import { normalise } from '../../measures/composite/normalise/table.ts'
import type { Normaliser } from '../../measures/composite/normalise/normaliser.ts'
import { settings } from '../../measures/composite/settings.ts'
import type { Given } from '../../model/method.ts'
import type { ScaleExplained } from './explanation.ts'

/** What a scale was asked to be: its settings, and of the `years` there are those it may look at. */
interface Asked {
  readonly settings?: Given | undefined
  readonly scope: Scope
  readonly years: readonly number[]
  readonly assessedOnly: boolean
}

/** The scale of an indicator or a sub-index in one year, out of the notes that the chain took. */
export function scaleOf(notes: readonly Note[], id: string, year: number, asked: Asked): ScaleExplained | null {
  const own = notes.filter(({ indicator }) => indicator === id)
  const note = own.find((one) => one.year === year) ?? own[0]
  const found = note?.methods[0]
  if (!note || !found) return null
  const method = found.id as keyof typeof normalise
  const { label, formula }: Normaliser = normalise[method]
  return {
    method,
    label,
    formula,
    years: note.year === null ? lookedAt(asked) : [note.year],
    assessedOnly: asked.assessedOnly,
    settings: settings(normalise[method] as Normaliser, asked.settings),
    rests: found.rests,
  }
}

const lookedAt = ({ scope, years }: Asked): readonly number[] =>
  typeof scope === 'object' && 'from' in scope ? years.filter((year) => year >= scope.from) : years
