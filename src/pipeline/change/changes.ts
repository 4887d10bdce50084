import type { Observations } from '../../model/observations.ts'
import { statusCode, statuses } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import { changeId } from '../../plan/change-id.ts'
import { flag } from '../../prepare/crosswalk/flag.ts'
import { signs } from '../../render/signs.ts'

const noEarlier: Text = { de: 'kein früherer Wert', en: 'no earlier value' }

const noBase: Text = { de: 'der frühere Wert ist 0', en: 'the earlier value is 0' }

/**
 * The change of an indicator between two Berichtsjahre on the same areas, in units of the indicator
 * (percentage points for a percentage) or in per cent of the earlier value; void where that is 0. Made from what
 * may be shown of both years, so that no change tells a value that is withheld.
 */
export function change(
  now: Observations,
  before: Observations,
  over: number,
  as: 'points' | 'percent' = 'points',
): Observations {
  const n = now.values.length
  const nowhere = (i: number) => as === 'percent' && before.values[i] === 0 && now.status[i] === statusCode.ok
  const difference = (later: Float64Array, earlier: Float64Array) =>
    later.map((value, i) => {
      const then = earlier[i]!
      return as === 'points' ? value - then : nowhere(i) ? NaN : (100 * (value - then)) / then
    })
  const values = difference(now.values, before.values)
  const status = now.status.map((code, i) => (nowhere(i) ? statusCode.void : code || before.status[i]!))
  const notes = Array.from({ length: n }, (_, i) =>
    now.status[i] !== statusCode.ok
      ? now.notes[i]!
      : before.status[i] !== statusCode.ok
        ? earlier(before, i)
        : nowhere(i)
          ? noBase
          : null,
  )
  const nothing = () => new Float64Array(n).fill(NaN)
  const made: Observations = {
    indicator: changeId(now.indicator, over, as),
    year: now.year,
    values,
    status,
    numerator: nothing(),
    denominator: nothing(),
    notes,
    ...((now.unshrunk ?? before.unshrunk) && {
      unshrunk: difference(now.unshrunk ?? now.values, before.unshrunk ?? before.values),
    }),
  }
  return now.estimated || before.estimated
    ? flag(
        made,
        values.map((_, i) => (now.estimated?.[i] ?? 0) || (before.estimated?.[i] ?? 0)),
      )
    : made
}

/** Why there is no earlier value, with its year: what held then need not hold now. */
function earlier({ year, status, notes }: Observations, i: number): Text {
  if (status[i] === statusCode.absent) return notes[i] ?? noEarlier
  const { de, en } = notes[i] ?? signs[statuses[status[i]!]!].text
  return { de: `${year}: ${de}`, en: `${year}: ${en}` }
}
