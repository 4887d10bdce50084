import type { Text } from '../../../model/text.ts'
import type { ChainData, ChainIndicator, ChainSpec, Step } from './spec.ts'

/** What was done to a cell on the way, as bits. */
export const flag = { imputed: 1, winsorisedHigh: 2, winsorisedLow: 4, transformed: 8 } as const

/** One indicator in one step: the numbers the step rests on. `year` is null where years are pooled. */
export interface Note {
  readonly indicator: string
  readonly year: number | null
  readonly methods: readonly { readonly id: string; readonly rests: Readonly<Record<string, number>> }[]
}

/** What one step did, for people who ask. */
export interface StepTrace {
  readonly step: Step
  readonly notes: readonly Note[]
}

/** The numbers between two steps. Never changed: a step answers a new one that shares what it did not touch. */
export interface Stage {
  readonly spec: Pick<ChainSpec, 'high' | 'indicators' | 'reference'>
  readonly data: ChainData
  /** One column an indicator, NaN where there is no value or the area is screened out. */
  readonly columns: readonly Float64Array[]
  /** Bits of `flag`, one array an indicator. */
  readonly flags: readonly Uint8Array[]
  /** Why a row is not assessed; null where it is. */
  readonly out: readonly (Text | null)[]
  /** Rows of each year, years ascending. */
  readonly blocks: readonly Block[]
  readonly trace: readonly StepTrace[]
}

export interface Block {
  /** Null where the data have no years. */
  readonly year: number | null
  readonly rows: Int32Array
}

/** 1 where high values of the indicator mean what high values of the index mean, −1 where it is turned. */
export const signOf = ({ direction }: ChainIndicator, high: ChainSpec['high']): 1 | -1 => (direction === high ? 1 : -1)

/** The numbers as they come in. Rows that are excluded by hand lose their values at once. */
export function firstStage(spec: Stage['spec'], data: ChainData): Stage {
  const out = data.excluded ?? data.areas.map(() => null)
  return {
    spec,
    data,
    columns: spec.indicators.map(({ id }) => {
      const column = Float64Array.from(data.columns[id]!)
      for (let i = 0; i < column.length; i++) if (out[i]) column[i] = NaN
      return column
    }),
    flags: spec.indicators.map(() => new Uint8Array(data.areas.length)),
    out,
    blocks: blocksOf(data),
    trace: [],
  }
}

function blocksOf({ areas, years }: ChainData): Block[] {
  const rows = areas.map((_, i) => i)
  if (!years) return [{ year: null, rows: Int32Array.from(rows) }]
  const distinct = [...new Set(Array.from(years))].sort((a, b) => a - b)
  return distinct.map((year) => ({ year, rows: Int32Array.from(rows.filter((i) => years[i] === year)) }))
}
