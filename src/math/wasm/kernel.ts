import { bytes } from './bytes.ts'

/** What draws.as offers; addresses are those of its memory. */
export interface Kernel {
  readonly memory: WebAssembly.Memory
  halves(state: number, into: number, n: number): void
  uniform(state: number): number
  tabulate(law: number, at: number): number
  valueAt(law: number, half: number, u: number): number
  sample(laws: number, n: number, rows: number, state: number, into: number): void
  look(laws: number, n: number, streams: number, states: number, bits: number, rows: number, open: number): void
  total(row: number, n: number): number
  onBorder(cell: number, ends: number, all: number, half: number, u: number): number
  send(persons: number, state: number, cells: number, shift: number, ends: number, all: number, row: number): void
  move(
    persons: number,
    state: number,
    cells: number,
    shift: number,
    ends: number,
    all: number,
    most: number,
    bits: number,
    from: number,
    to: number,
  ): void
}

let made: Kernel | null = null

/** The one of this thread, made when it is first needed: less than half the time of JavaScript for the same draws. */
export function kernel(): Kernel {
  if (made !== null) return made
  const module = new WebAssembly.Module(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)))
  made = new WebAssembly.Instance(module, {}).exports as unknown as Kernel
  return made
}
