import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Frame, FrameColumn } from '../model/frame.ts'
import type { Observations } from '../model/observations.ts'
import { pick } from '../model/pick.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import type { Cells } from '../model/vector.ts'
import type { Withholding } from '../model/withholding.ts'
import { shown } from './checks/tolerance.ts'
import { deviation } from './deviation.ts'
import { countRange, sumOfRanges } from './count-range.ts'
import { rangeText } from './range-text.ts'

export interface RateSpec {
  readonly indicator: string
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
  readonly per: number
  /** The numerator counts facilities: there may be more of them than persons. */
  readonly facilities?: true
  /** A ratio of two populations, such as a quotient of generations: no part of a whole, so it may pass 1. */
  readonly ratio?: true
  /** How the publisher of a column keeps its counts from being known; not at all where it is not there. */
  readonly withholding?: (column: string) => Withholding
}

export const noBase: Text = { de: 'Bezugszahl ist 0', en: 'denominator is 0' }

/**
 * A rate from its counts, `per · numerator / denominator`, area by area. Void where the denominator is 0;
 * where a count is missing, the rate is missing for the same reason. A numerator larger than its
 * denominator is an error, unless the rate is no share; a warning where the publisher perturbs the counts, or rounds them
 * so far. O(n).
 */
export function rate(spec: RateSpec, frame: Frame): Read<Observations> {
  const parts = (names: readonly string[]) => names.map((name) => pick(frame.numbers, name))
  const [above, below] = [parts(spec.numerator), parts(spec.denominator)]
  const [numerator, denominator] = [sumOf(above, frame.units.length), sumOf(below, frame.units.length)]
  const n = frame.units.length
  const values = new Float64Array(n).fill(NaN)
  const status = new Uint8Array(n)
  const notes: (Text | null)[] = Array.from({ length: n }, () => null)
  const findings: Finding[] = [...(spec.facilities || spec.ratio ? [] : larger(spec, frame, numerator, denominator))]
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

function larger(
  { indicator, denominator, withholding = () => ({}), ...spec }: RateSpec,
  frame: Frame,
  above: Cells,
  below: Cells,
): Finding[] {
  const ranges = (names: readonly string[]) => {
    const columns = names.map((name) => ({ ...pick(frame.numbers, name), rule: withholding(name) }))
    return (i: number) =>
      sumOfRanges(columns.map(({ values, status, rule }) => countRange(values[i]!, status[i]!, rule)))
  }
  const [numeratorOf, denominatorOf] = [ranges(spec.numerator), ranges(denominator)]
  const { file, header, lines } = pick(frame.numbers, spec.numerator[0]!).origin
  const names = [...spec.numerator, ...denominator]
  const perturbed = names.some((name) => withholding(name).perturbed)
  const cells = names.map((name) => ({ ...pick(frame.numbers, name), rule: withholding(name) }))
  const slackOf = (i: number) => deviation(cells.map(({ values, rule }) => ({ value: values[i]!, rule })))
  return frame.units.flatMap((unit, i): Finding[] => {
    const [counted, of] = [numeratorOf(i), denominatorOf(i)]
    const more = (a: number, b: number) => a > b + 1e-9 * Math.abs(b)
    const impossible = more(counted[0], of[1])
    if (!impossible && !more(above.values[i]!, below.values[i]!)) return []
    const place = {
      code: 'ATL-0305' as const,
      file,
      row: lines[i]!,
      column: header,
      raum: unit.id,
      year: frame.year,
      ...(Number.isNaN(above.values[i]!) ? {} : { value: String(above.values[i]) }),
    }
    const against = denominator.join(' + ')
    const slack = slackOf(i)
    if (!impossible || (slack > 0 && !more(counted[0], of[1] + slack)))
      return [{ ...place, severity: 'warning', ...explained(indicator, against, perturbed) }]
    const [one, other] = [rangeText(counted), rangeText(of)]
    return [
      {
        ...place,
        severity: 'error',
        found: {
          de: `${indicator}: Zähler ${one.de} ist größer als Nenner ${other.de} (${against})`,
          en: `${indicator}: numerator ${one.en} is larger than denominator ${other.en} (${against})`,
        },
        expected: {
          de: `höchstens ${shown(of[1] + slack, 'de')}`,
          en: `at most ${shown(of[1] + slack, 'en')}`,
        },
      },
    ]
  })
}

/** What a publisher did to small counts explains a share of more than 100 per cent. Without counts, for warnings are published. */
const explained = (
  indicator: string,
  against: string,
  perturbed: boolean,
): Pick<Finding, 'found' | 'consequence' | 'remedy'> => ({
  found: {
    de: `${indicator}: der Zähler ist größer als der Nenner (${against}); der Herausgeber ${perturbed ? 'überlagert' : 'rundet'} die Zahlen`,
    en: `${indicator}: the numerator is larger than the denominator (${against}); the publisher ${perturbed ? 'perturbs' : 'rounds'} the counts`,
  },
  consequence: {
    de: 'der Anteil steht mit über 100 % in den Tabellen und im Index',
    en: 'the share stands in the tables and in the index with more than 100%',
  },
  remedy: {
    de: 'ist der Abstand größer, als der Herausgeber die Zahlen verändert, bei ihm nachfragen; sonst unter checks.severity mit dem Grund ausnehmen',
    en: 'where the distance is greater than what the publisher does to counts, ask there; else except it in checks.severity and say why',
  },
})
