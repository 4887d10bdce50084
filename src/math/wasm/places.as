import { HALVES, halves, keep, stepped, taken, uniform } from './generator'

/** The sum of whole numbers, in four at once. */
export function total(row: usize, n: i32): f64 {
  let one: f64 = 0
  let two: f64 = 0
  let three: f64 = 0
  let four: f64 = 0
  let at = row
  for (const end = row + 8 * (n & ~3); at < end; at += 32) {
    one += load<f64>(at)
    two += load<f64>(at, 8)
    three += load<f64>(at, 16)
    four += load<f64>(at, 24)
  }
  for (const end = row + 8 * n; at < end; at += 8) one += load<f64>(at)
  return one + two + three + four
}

/** The place at (half + u)/2^16 of all weights, where 16 bits lie on the border of places: from −1 − cell on. */
export function onBorder(cell: i32, ends: usize, all: f64, half: i32, u: f64): i32 {
  const point = ((f64(half) + u) * all) / HALVES
  let i = -1 - cell
  while (load<f64>(ends + 8 * i) <= point) i++
  return i
}

@inline
function cellOf(cells: usize, shift: i32, half: u64): i32 {
  return load<i32>(cells + 4 * ((usize(half) & 0xffff) >>> shift))
}

@inline
function count(row: usize, place: i32): void {
  const at = row + 8 * place
  store<f64>(at, load<f64>(at) + 1)
}

/** Sends persons one by one, each to a place with the chance of its weight. */
export function send(persons: i32, state: usize, cells: usize, shift: i32, ends: usize, all: f64, row: usize): void {
  let a = taken(state)
  let b = taken(state + 8)
  for (let left = persons; left > 0; left -= 4) {
    const word = a + b
    const x = b ^ a
    a = stepped(a, x)
    b = rotl(x, 37)
    if (left >= 4) {
      const one = cellOf(cells, shift, word)
      const two = cellOf(cells, shift, word >> 16)
      const three = cellOf(cells, shift, word >> 32)
      const four = cellOf(cells, shift, word >> 48)
      if ((one | two | three | four) >= 0) {
        count(row, one)
        count(row, two)
        count(row, three)
        count(row, four)
        continue
      }
    }
    // the last few, or one on a border
    keep(state, a, b)
    for (let k = 0, rest = word; k < min(4, left); k++, rest >>= 16) {
      const cell = cellOf(cells, shift, rest)
      count(row, cell < 0 ? onBorder(cell, ends, all, i32(rest & 0xffff), uniform(state)) : cell)
    }
    a = taken(state)
    b = taken(state + 8)
  }
  keep(state, a, b)
}

/**
 * Takes persons out of the places of one row, each person as likely as any other, and counts them in the other. A place is
 * picked by what it holds at most, and the pick holds with the chance that one of so many is there.
 */
export function move(
  persons: i32,
  state: usize,
  cells: usize,
  shift: i32,
  ends: usize,
  all: f64,
  most: usize,
  bits: usize,
  from: usize,
  to: usize,
): void {
  for (let left = persons; left > 0; ) {
    const many = min(1024, 3 * left + (left & 1))
    halves(state, bits, many)
    const end = bits + 2 * many
    for (let at = bits; at < end && left > 0; at += 4) {
      // a loop without a call, and without a branch that hangs on chance; it stops where further numbers are needed
      for (; at < end && left > 0; at += 4) {
        const cell = load<i32>(cells + 4 * (i32(load<u16>(at)) >>> shift))
        if (cell < 0) break
        const i = usize(8 * cell)
        const limit = load<f64>(most + i)
        const here = load<f64>(from + i)
        const least = f64(load<u16>(at, 2)) * limit
        const holds = i32(least + limit <= here * HALVES)
        if (holds != i32(least < here * HALVES)) break
        store<f64>(from + i, here - f64(holds))
        store<f64>(to + i, load<f64>(to + i) + f64(holds))
        left -= holds
      }
      if (at < end && left > 0)
        left -= i32(pick(load<u16>(at), load<u16>(at, 2), state, cells, shift, ends, all, most, from, to))
    }
  }
}

/** One pick by 16 bits for the place and 16 for whether it holds, with further numbers where these leave that open. */
function pick(
  first: i32,
  second: i32,
  state: usize,
  cells: usize,
  shift: i32,
  ends: usize,
  all: f64,
  most: usize,
  from: usize,
  to: usize,
): bool {
  const cell = load<i32>(cells + 4 * (first >>> shift))
  const i = usize(cell < 0 ? onBorder(cell, ends, all, first, uniform(state)) : cell)
  const half = f64(second)
  const limit = load<f64>(most + 8 * i)
  const there = load<f64>(from + 8 * i) * HALVES
  if (half * limit >= there) return false
  if (half * limit + limit > there && (half + uniform(state)) * limit >= there) return false
  store<f64>(from + 8 * i, load<f64>(from + 8 * i) - 1)
  store<f64>(to + 8 * i, load<f64>(to + 8 * i) + 1)
  return true
}
