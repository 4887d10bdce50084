import type { Note } from '../../measures/composite/chain/stage.ts'
import { normalise } from '../../measures/composite/normalise/table.ts'
import type { Normaliser } from '../../measures/composite/normalise/normaliser.ts'
import type { ScaleExplained } from './explanation.ts'

/** The scale of an indicator or a sub-index in one year, out of the notes that the chain took. */
export function scaleOf(notes: readonly Note[], id: string, year: number): ScaleExplained | null {
  const own = notes.filter(({ indicator }) => indicator === id)
  const note = own.find((one) => one.year === year) ?? own[0]
  const method = note?.methods[0]
  if (!note || !method) return null
  const { label, formula }: Normaliser = normalise[method.id as keyof typeof normalise]
  return { method: method.id, label, formula, year: note.year, rests: method.rests }
}
