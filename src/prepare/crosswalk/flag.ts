import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'

const words: Text = { de: 'geschätzt (Umsteigeschlüssel)', en: 'estimated (crosswalk)' }

/** Observations with the remark that those of these areas are estimates, where they have a value at all. */
export function flag(observed: Observations, areas: ArrayLike<number>): Observations {
  const estimated = observed.status.map((code, i) => Number(code === statusCode.ok && areas[i] !== 0))
  return {
    ...observed,
    estimated,
    notes: observed.notes.map((note, i) =>
      estimated[i] === 0 ? note : note ? { de: `${note.de}; ${words.de}`, en: `${note.en}; ${words.en}` } : words,
    ),
  }
}
