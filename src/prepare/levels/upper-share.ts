import { sum } from '../../math/sum.ts'
import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { Cells } from '../../model/vector.ts'
import { worst } from '../crosswalk/worst.ts'
import { members } from '../levels.ts'
import { noBase } from '../rates.ts'
import { noTotal } from './upper-rate.ts'

const noCounts: Text = {
  de: 'ohne Zähler und Nenner geliefert, daher nicht zusammenzufassen',
  en: 'delivered without numerator and denominator, so it cannot be added up',
}

/**
 * A published share on a higher level, where its counts are not known: weighted by `persons` that stand for its
 * denominator, and flagged as estimated. An area without any of them counts for nothing; one without its share leaves
 * no total. Void where no persons are named: a mean of shares would be no share. O(areas).
 */
export function upperShare(
  observed: Observations,
  level: Level,
  persons: (Cells & { name: string }) | null,
): Observations {
  const nothing = () => new Float64Array(level.units.length).fill(NaN)
  const [values, status] = [nothing(), new Uint8Array(level.units.length)]
  const notes: (Text | null)[] = level.units.map(() => null)
  const empty = (i: number) => persons?.status[i] === statusCode.ok && persons.values[i] === 0
  members(level).forEach((own, at) => {
    const counted = own.filter((i) => !empty(i))
    const codes = counted.map((i) => worst([observed.status[i]!, persons?.status[i] ?? statusCode.ok]))
    const without = codes.filter((code) => code !== statusCode.ok).length
    if (counted.length === 0 || (persons === null && without < counted.length)) {
      status[at] = statusCode.void
      notes[at] = persons === null ? noCounts : noBase
    } else if (without > 0) {
      status[at] = worst(codes)
      if (without < own.length) notes[at] = noTotal(without, own.length)
    } else {
      const all = sum(counted, (i) => persons!.values[i]!)
      values[at] = sum(counted, (i) => persons!.values[i]! * observed.values[i]!) / all
      notes[at] = weighted(persons!.name)
    }
  })
  const estimated = values.map((value) => Number(!Number.isNaN(value)))
  return {
    indicator: observed.indicator,
    year: observed.year,
    values,
    status,
    numerator: nothing(),
    denominator: nothing(),
    notes,
    ...(persons && { estimated: Uint8Array.from(estimated) }),
  }
}

const weighted = (name: string): Text => ({
  de: `geschätzt (Anteile der Räume nach ${name} gewichtet)`,
  en: `estimated (shares of the areas weighted by ${name})`,
})
