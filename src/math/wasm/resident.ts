import { kernel } from './kernel.ts'

/** What stays in the kernel's memory from call to call. */
export interface Resident<Places> {
  /** Room that it takes at most. */
  readonly bytes: number
  /** Puts it at an address that is a multiple of 8, and says where what is. */
  lay(at: number): Places
}

/** Several that are needed at once. */
export function beside<A extends readonly unknown[]>(...all: { [K in keyof A]: Resident<A[K]> }): Resident<A> {
  return {
    bytes: all.reduce((bytes, one) => bytes + aligned(one.bytes), 0),
    lay(at) {
      let end = at
      return all.map((one) => {
        const places = one.lay(end)
        end += aligned(one.bytes)
        return places
      }) as unknown as A
    },
  }
}

const begin = 64
/** Above that, all that lies there makes room; what is needed again is laid out again. */
const most = 2 ** 26

const held = new Map<Resident<unknown>, unknown>()
let desk = 0
let end = begin

/** Where something lies, and where as many bytes are for the time of a call, before all of it. */
export function resident<Places>(one: Resident<Places>, bytes: number): { places: Places; desk: number } {
  if (bytes > desk) {
    desk = aligned(bytes)
    clear()
  }
  let places = held.get(one) as Places | undefined
  if (places === undefined) {
    if (end + one.bytes > most) clear()
    grow(end + one.bytes)
    places = one.lay(end)
    held.set(one, places)
    end = aligned(end + one.bytes)
  }
  return { places, desk: begin }
}

function clear(): void {
  held.clear()
  end = begin + desk
}

function grow(to: number): void {
  const { memory } = kernel()
  const more = to - memory.buffer.byteLength
  if (more > 0) memory.grow(Math.ceil(more / 2 ** 16))
}

/** The next multiple of 8. */
export const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Numbers of the kernel's memory; good until it grows. */
export const numbers = (at: number, n: number): Float64Array => new Float64Array(kernel().memory.buffer, at, n)
