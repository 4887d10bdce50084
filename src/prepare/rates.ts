import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Frame, FrameColumn } from '../model/frame.ts'
import type { Observations } from '../model/observations.ts'
import { pick } from '../model/pick.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import type { Cells } from '../model/vector.ts'

export interface RateSpec {
  readonly indicator: string
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
  readonly per: number
  /** The numerator counts facilities: there may be more of them than persons. */
  readonly facilities?: true
  /** A ratio of two populations, such as a quotient of generations: no part of a whole, so it may pass 1. */
  readonly ratio?: true
}

export const noBase: Text = { de: 'Bezugszahl ist 0', en: 'denominator is 0' }

/**
 * A rate from its counts, `per · numerator / denominator`, area by area. Void where the denominator is 0;
 * where a count is missing, the rate is missing for the same reason. A numerator larger than its
 * denominator is a finding (by more than rounding of sums can do), unless the rate is no share. O(n).
 */
export function rate(spec: RateSpec, frame: Frame): Read<Observations> {
  const parts = (names: readonly string[]) => names.map((name) => pick(frame.numbers, name))
  const [above, below] = [parts(spec.numerator), parts(spec.denominator)]
  const [numerator, denominator] = [sumOf(above, frame.units.length), sumOf(below, frame.units.length)]
  const n = frame.units.length
  const values = new Float64Array(n).fill(NaN)
  const status = new Uint8Array(n)
  const notes: (Text | null)[] = Array.from({ length: n }, () => null)
  const findings: Finding[] = [
    ...(spec.facilities || spec.ratio ? [] : larger(spec, frame, numerator, denominator, above)),
  ]
  for (let i = 0; i < n; i++) {
    status[i] = numerator.status[i] || denominator.status[i]!
    if (status[i] !== statusCode.ok) continue
    if (denominator.values[i] === 0) {
      status[i] = statusCode.void
      notes[i] = noBase
    } else values[i] = (spec.per * numerator.values[i]!) / denominator.values[i]!
  }
  return {
    value: {
      indicator: spec.indicator,
      year: frame.year,
      values,
      status,
      numerator: numerator.values,
      denominator: denominator.values,
      notes,
    },
    findings,
  }
}

/** Values as the publisher gave them, without counts. */
export function published(indicator: string, column: string, frame: Frame): Observations {
  const { values, status } = pick(frame.numbers, column)
  const nothing = () => new Float64Array(values.length).fill(NaN)
  return {
    indicator,
    year: frame.year,
    values,
    status,
    numerator: nothing(),
    denominator: nothing(),
    notes: frame.units.map(() => null),
  }
}

function sumOf(parts: readonly FrameColumn[], n: number): Cells {
  const values = new Float64Array(n)
  const status = new Uint8Array(n)
  for (const part of parts)
    for (let i = 0; i < n; i++) {
      values[i]! += part.values[i]!
      status[i] ||= part.status[i]!
    }
  return { values, status }
}

function larger(spec: RateSpec, frame: Frame, above: Cells, below: Cells, parts: readonly FrameColumn[]): Finding[] {
  return frame.units.flatMap((unit, i): Finding[] => {
    const slack = 1e-9 * Math.abs(below.values[i]!)
    if (!(above.values[i]! > below.values[i]! + slack)) return []
    const { file, header, lines } = parts[0]!.origin
    return [
      {
        code: 'ATL-0305',
        severity: 'error',
        file,
        row: lines[i]!,
        column: header,
        raum: unit.id,
        year: frame.year,
        value: String(above.values[i]),
        found: {
          de: `${spec.indicator}: Zähler ${above.values[i]} ist größer als Nenner ${below.values[i]} (${spec.denominator.join(' + ')})`,
          en: `${spec.indicator}: numerator ${above.values[i]} is larger than denominator ${below.values[i]} (${spec.denominator.join(' + ')})`,
        },
        expected: { de: `höchstens ${below.values[i]}`, en: `at most ${below.values[i]}` },
      },
    ]
  })
}
