import type { Observations } from '../model/observations.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import { changeId } from '../plan/change-id.ts'

const noEarlier: Text = { de: 'kein früherer Wert', en: 'no earlier value' }

/**
 * The change of an indicator between two Berichtsjahre on the same areas, in units of the indicator
 * (percentage points for a percentage). Made from what may be shown of both years, so that no change tells
 * a value that is withheld.
 */
export function change(now: Observations, before: Observations, over: number): Observations {
  const n = now.values.length
  const values = now.values.map((value, i) => value - before.values[i]!)
  const status = now.status.map((code, i) => code || before.status[i]!)
  const notes = Array.from({ length: n }, (_, i) =>
    now.status[i] !== statusCode.ok
      ? now.notes[i]!
      : before.status[i] !== statusCode.ok
        ? (before.notes[i] ?? noEarlier)
        : null,
  )
  const nothing = () => new Float64Array(n).fill(NaN)
  return {
    indicator: changeId(now.indicator, over),
    year: now.year,
    values,
    status,
    numerator: nothing(),
    denominator: nothing(),
    notes,
  }
}
