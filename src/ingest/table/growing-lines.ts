import { doubling } from './ahead.ts'

/** Line numbers while a table is being read. */
export interface GrowingLines {
  add(line: number): void
  /** Adds so many lines that follow one another. */
  addMany(first: number, count: number): void
  set(row: number, line: number): void
  at(row: number): number
  lines(): Uint32Array
}

export function growingLines(ahead = doubling): GrowingLines {
  let lines = new Uint32Array(16)
  let length = 0
  return {
    add(line) {
      if (length === lines.length) lines = longer(lines, ahead())
      lines[length++] = line
    },
    addMany(first, count) {
      while (length + count > lines.length) lines = longer(lines, ahead())
      const all = lines
      for (let i = 0; i < count; i++) all[length + i] = first + i
      length += count
    },
    set(row, line) {
      lines[row] = line
    },
    at: (row) => lines[row]!,
    lines: () => lines.subarray(0, length),
  }
}

function longer(old: Uint32Array, times: number): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(Math.ceil(times * old.length))
  room.set(old)
  return room
}
