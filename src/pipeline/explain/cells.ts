import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import type { Frame } from '../../model/frame.ts'
import type { Plan } from '../../plan/plan.ts'
import type { IndicatorExplained, SourceCell } from './explanation.ts'
import { headerOf } from './header-of.ts'
import type { LayerAt, Place } from './place.ts'

/** Columns that an indicator is made of, numerator first; of a published share its persons as well, where it is shared out. */
export const columnsOf = (plan: Plan, id: string, shared = true): readonly string[] => {
  const { value } = plan.indicators[id]!
  if (value.kind === 'rate') return [...value.numerator, ...value.denominator]
  return [value.column, ...(shared && value.proxy !== null ? [value.proxy] : [])]
}

/** What cells are looked up in. */
export type CellsOf = Pick<Place, 'plan' | 'gathered' | 'raw'>

/**
 * The delivered cells behind an indicator in the area at one place of a level. Of a higher level those of the areas in it
 * that may be shown, or of all where the sum is missing, for the cells that hold no number; of a year on other areas those of the areas
 * of the delivery, with the share that came here.
 */
export function cellsOf(
  place: Place,
  id: string,
  year: number,
  { level, observed }: LayerAt,
  at: number,
): Pick<IndicatorExplained, 'cells' | 'areas'> {
  const { plan, gathered } = place
  const carried = gathered.crosswalks.has(year)
  const names = columnsOf(plan, id, carried || level !== null)
  if (level === null) return { cells: names.flatMap((name) => baseCells(place, name, year, at)), areas: null }
  const inside = Array.from(level.parent.keys()).filter((i) => level.parent[i] === at)
  const base = place.observed.get(year)!.get(id)!
  const known = inside.filter((i) => base.status[i] === statusCode.ok)
  const summed = observed.get(id)!.status[at] === statusCode.ok
  return {
    cells: names.flatMap((name) =>
      summed
        ? together(known.flatMap((i) => baseCells(place, name, year, i)))
        : inside.flatMap((i) => baseCells(place, name, year, i)),
    ),
    areas: { all: inside.length, shown: known.length },
  }
}

/** A cell that an Umsteigeschlüssel shares out among several of the areas, as one. */
function together(cells: readonly SourceCell[]): SourceCell[] {
  const merged = new Map<string, SourceCell>()
  for (const one of cells) {
    const before = merged.get(one.raum)
    // shares of a whole add up to it but for the last digit
    const weight = (before?.weight ?? 0) + one.weight
    merged.set(one.raum, { ...one, weight: Math.abs(weight - 1) < 1e-12 ? 1 : weight })
  }
  return [...merged.values()]
}

/** The cells of a column of one area of a frame, be it on the areas of its delivery or on those it was carried to. */
export const cellsOn = (from: CellsOf, frame: Frame, name: string, i: number): SourceCell[] =>
  from.gathered.delivered.get(frame.year) === frame
    ? cell(from, name, frame, i, 1)
    : baseCells(from, name, frame.year, i)

function baseCells(place: CellsOf, name: string, year: number, i: number): SourceCell[] {
  const { plan, gathered } = place
  const crosswalk = gathered.crosswalks.get(year)
  const shared = crosswalk && Object.hasOwn(plan.sources, name.slice(0, name.indexOf('.')))
  return shared
    ? crosswalk.parts[i]!.flatMap(({ old, weight }) => cell(place, name, gathered.delivered.get(year)!, old, weight))
    : cell(place, name, gathered.frames.get(year)!, i, 1)
}

/** The cell of any column of the plan, words among them, of one area of a frame. */
export function cellAt(place: Place, name: string, frame: Frame, i: number): SourceCell[] {
  if (frame.numbers.has(name)) return cellsOn(place, frame, name, i)
  const raum = frame.units[i]!.id
  const found = place.raw(name, frame.year, raum)
  const header = headerOf(place.plan, name)
  if (found === null || header === null) return []
  return [{ name, raum, ...found, column: header, value: null, weight: 1 }]
}

function cell({ raw }: Pick<Place, 'raw'>, name: string, frame: Frame, i: number, weight: number): SourceCell[] {
  const { values, origin } = pick(frame.numbers, name)
  if (origin.file === '') return []
  const raum = frame.units[i]!.id
  const row = origin.lines[i]!
  const text = row === 0 ? null : (raw(name, frame.year, raum)?.text ?? null)
  const value = values[i]!
  return [
    {
      name,
      raum,
      file: origin.file,
      row,
      column: origin.turned ? raum : origin.header,
      text,
      value: Number.isFinite(value) ? value : null,
      weight,
    },
  ]
}
