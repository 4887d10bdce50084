import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import { statuses } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import { shrunkWords } from '../shrunk-words.ts'
import type { IndicatorExplained, SourceCell } from './explanation.ts'
import type { RawCells } from './raw-cells.ts'

/** Columns that an indicator is made of, numerator first. */
export const columnsOf = (plan: Plan, id: string): readonly string[] => {
  const { value } = plan.indicators[id]!
  return value.kind === 'published' ? [value.column] : [...value.numerator, ...value.denominator]
}

/** An indicator in one area, from what may be shown; a value that is withheld has no counts and no cells. */
export function explainIndicator(
  plan: Plan,
  id: string,
  observed: Observations,
  frame: Frame,
  i: number,
  raw: RawCells,
): IndicatorExplained {
  const { label, unit, value: rule, shrink } = plan.indicators[id]!
  const status = statuses[observed.status[i]!]!
  const [numerator, denominator] = [observed.numerator[i]!, observed.denominator[i]!]
  return {
    indicator: id,
    label,
    unit,
    year: observed.year,
    status,
    note: observed.notes[i]!,
    value: finite(observed.values[i]!),
    shrunk:
      shrink && observed.unshrunk && status === 'ok'
        ? { before: observed.unshrunk[i]!, words: shrunkWords(plan, shrink.toward) }
        : null,
    counts: rule.kind === 'rate' && status === 'ok' ? { numerator, denominator, per: rule.per } : null,
    cells: status === 'ok' ? columnsOf(plan, id).flatMap((name) => cellOf(name, frame, i, raw)) : [],
    estimated: observed.estimated?.[i] === 1,
  }
}

function cellOf(name: string, frame: Frame, i: number, raw: RawCells): SourceCell[] {
  const { values, origin } = pick(frame.numbers, name)
  const row = origin.lines[i]!
  if (origin.file === '') return []
  const text = row === 0 ? null : raw(name, frame.year, frame.units[i]!.id)
  return [{ name, file: origin.file, row, column: origin.header, text, value: finite(values[i]!) }]
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
