import type { Status } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { Edition } from './edition.ts'
import { reason } from './reason.ts'

/** Why numbers are missing and in how many areas: "2 Räume (weniger als 300 Einwohner) und 1 Raum (Haftanstalt)". */
export function reasonCounts(
  e: Edition,
  scores: readonly { readonly note: Text | null; readonly status: Status }[],
): string {
  const counts = new Map<string, number>()
  for (const score of scores) {
    const text = e.say(reason(score))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return e.list([...counts].map(([text, n]) => `${e.count(n, 'raum')} (${text})`))
}
