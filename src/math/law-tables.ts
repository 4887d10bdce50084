import { kernel } from './wasm/kernel.ts'
import { aligned, numbers, type Resident } from './wasm/resident.ts'
import type { WholeLaw } from './whole-law.ts'

/** What a law takes in the kernel's memory without its tables: 11 numbers, of which the first 6 are written here. */
export const lawBytes = 88

/** Laws tabled in the kernel's memory to be drawn from many times; the places are the address of the first. */
export function lawTables(laws: readonly WholeLaw[]): Resident<number> {
  const own = lawBytes * laws.length
  return {
    bytes: laws.reduce((bytes, { first, last }) => bytes + room(last - first + 2), own),
    lay(at) {
      laws.forEach(({ first, last, chance, trials, used, odds }, i) =>
        numbers(at + lawBytes * i, 6).set([first, last, chance, trials, used, odds]),
      )
      let end = at + own
      for (let i = 0; i < laws.length; i++) end = kernel().tabulate(at + lawBytes * i, end)
      return at
    },
  }
}

/** Of a law with so many limits: 16 bytes for every 16th, 2 for each, and 2 for each of the at most twice as many steps of its guide. */
const room = (limits: number): number => 16 * (Math.floor(limits / 16) + 2) + aligned(6 * (limits + 1))
