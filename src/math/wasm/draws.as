// Draws by lot, many at once. AssemblyScript: `npm run wasm` compiles it to bytes.ts. Whoever calls lays memory out
// (resident.ts, desk.ts, lots.ts, ../law-tables.ts); nothing is checked here.

const HALVES: f64 = 65536
const MARKS = 16

// A law, 11 numbers of 8 bytes: what JavaScript writes, and what `tabulate` adds
const FIRST: usize = 0
const LAST: usize = 8
const CHANCE: usize = 16
const TRIALS: usize = 24
const USED: usize = 32
const ODDS: usize = 40
const MARKED: usize = 48
const LIMITS: usize = 56
const GUIDE: usize = 64
const SHIFT: usize = 72
const VALUE: usize = 80
const LAW: usize = 88

// xoroshiro128+ (Blackman & Vigna 2018): the state is kept as pure-rand has it, the high word before the low one

@inline
function taken(state: usize): u64 {
  return rotl(load<u64>(state), 32)
}

@inline
function stepped(a: u64, x: u64): u64 {
  return rotl(a, 24) ^ x ^ (x << 16)
}

@inline
function keep(state: usize, a: u64, b: u64): void {
  store<u64>(state, rotl(a, 32))
  store<u64>(state, rotl(b, 32), 8)
}

/** Random bits, 16 each: four at each step, the lowest first. */
export function halves(state: usize, into: usize, n: i32): void {
  let a = taken(state)
  let b = taken(state + 8)
  for (let i = 0; i < n; i += 4, into += 8) {
    store<u64>(into, a + b)
    const x = b ^ a
    a = stepped(a, x)
    b = rotl(x, 37)
  }
  keep(state, a, b)
}

/** A number in [0, 1) of 53 bits, of two steps. */
export function uniform(state: usize): f64 {
  let a = taken(state)
  let b = taken(state + 8)
  const high = (a + b) & 0x3ffffff
  let x = b ^ a
  a = stepped(a, x)
  b = rotl(x, 37)
  const low = (a + b) & 0x7ffffff
  x = b ^ a
  keep(state, stepped(a, x), rotl(x, 37))
  return f64(high) / 67108864 + f64(low) / 9007199254740992
}

/** The chance of x + 1 as a multiple of that of x. */
@inline
function next(law: usize, x: f64): f64 {
  return ((load<f64>(law, TRIALS) - load<f64>(law, USED) * x) / (x + 1)) * load<f64>(law, ODDS)
}

/**
 * Tables of a law from `at` on; the answer is where they end. Limits are chances of at most a value in 2^-16, rounded
 * down: 16 bits below that mean the value or a smaller one. Marks are the chance of less than every 16th value, and its
 * own. The guide says for equal steps of bits which limit to begin with.
 */
export function tabulate(law: usize, at: usize): usize {
  const last = load<f64>(law, LAST)
  let x = load<f64>(law, FIRST)
  let chance = load<f64>(law, CHANCE)
  let below: f64 = 0
  let mark = at
  const limits = at + 16 * (usize(last - x + 2) / MARKS + 2)
  // 16 bits tell nothing apart in the tails: a limit of 0 stands for all of the lower one, the last for the upper one
  store<u16>(limits, 0)
  let end = limits + 2
  for (; x < last && (below + chance) * HALVES < 1; x++) {
    below += chance
    chance *= next(law, x)
  }
  store<f64>(law, x - 1, VALUE)
  for (let now: f64 = 0; now < HALVES - 1; x++) {
    if (((end - limits) >> 1) % MARKS == 1) {
      store<f64>(mark, below)
      store<f64>(mark, chance, 8)
      mark += 16
    }
    below += chance
    chance *= next(law, x)
    now = x == last ? HALVES - 1 : min(HALVES - 1, floor(below * HALVES))
    store<u16>(end, u16(now))
    end += 2
  }
  const bits = min(16, 32 - clz(i32((end - limits) >> 1) - 1))
  let guide = end
  let limit = limits
  const width = 65536 >>> bits
  for (let half = 0; half < 65536; half += width, guide += 2) {
    while (i32(load<u16>(limit)) < half) limit += 2
    store<u16>(guide, u16(min<usize>(65535, (limit - limits) >> 1)))
  }
  store<f64>(law, f64(at), MARKED)
  store<f64>(law, f64(limits), LIMITS)
  store<f64>(law, f64(end), GUIDE)
  store<f64>(law, f64(16 - bits), SHIFT)
  return (guide + 7) & ~7
}

/** Goes up a law from the last mark before the limit that bits stopped at. */
function open(law: usize, at: i32, u: f64): f64 {
  const last = load<f64>(law, LAST)
  let x = load<f64>(law, FIRST)
  let below: f64 = 0
  let chance = load<f64>(law, CHANCE)
  if (at > 0) {
    const mark = usize(load<f64>(law, MARKED)) + 16 * ((at - 1) / MARKS)
    x = load<f64>(law, VALUE) + f64(at - ((at - 1) % MARKS))
    below = load<f64>(mark)
    chance = load<f64>(mark, 8)
  }
  for (; x < last; x++) {
    below += chance
    if (u < below) return x
    chance *= next(law, x)
  }
  return x
}

/** Which limit is the first that 16 bits do not exceed. */
@inline
function reached(limits: usize, guide: usize, shift: i32, half: i32): usize {
  let at = limits + 2 * usize(load<u16>(guide + 2 * (half >>> shift)))
  // most are one or two steps away: taken without a branch, which nobody could foresee
  at += 2 * usize(i32(load<u16>(at)) < half)
  at += 2 * usize(i32(load<u16>(at)) < half)
  while (i32(load<u16>(at)) < half) at += 2
  return at
}

@inline
function limitsOf(law: usize): usize {
  return usize(load<f64>(law, LIMITS))
}

@inline
function guideOf(law: usize): usize {
  return usize(load<f64>(law, GUIDE))
}

@inline
function shiftOf(law: usize): i32 {
  return i32(load<f64>(law, SHIFT))
}

/** The value of a law at (half + u)/2^16 of its distribution. */
export function valueAt(law: usize, half: i32, u: f64): f64 {
  const at = reached(limitsOf(law), guideOf(law), shiftOf(law), half)
  const place = i32((at - limitsOf(law)) >> 1)
  return i32(load<u16>(at)) == half
    ? open(law, place, (f64(half) + u) / HALVES)
    : load<f64>(law, VALUE) + f64(place)
}

/**
 * A draw from each of n laws for each of several streams: a row of n for each. Law by law, so that its table is at hand.
 * A look-up by 16 bits, and a further number where these leave two values open.
 */
export function look(laws: usize, n: i32, streams: i32, states: usize, bits: usize, rows: usize): void {
  const stride = (n + 3) & ~3
  for (let d = 0; d < streams; d++) halves(states + 16 * d, bits + 2 * d * stride, n)
  for (let i = 0; i < n; i++) {
    const law = laws + LAW * i
    const limits = limitsOf(law)
    const guide = guideOf(law)
    const shift = shiftOf(law)
    const value = i32(load<f64>(law, VALUE))
    let bit = bits + 2 * i
    let row = rows + 8 * i
    for (let state = states, end = states + 16 * streams; state < end; state += 16, bit += 2 * stride, row += 8 * n) {
      const half = i32(load<u16>(bit))
      const at = reached(limits, guide, shift, half)
      const settled = i32(load<u16>(at)) != half
      store<f64>(row, settled ? f64(value + i32((at - limits) >> 1)) : valueAt(law, half, uniform(state)))
    }
  }
}

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
    for (let k = 0; k < many && left > 0; k += 2) {
      const first = i32(load<u16>(bits + 2 * k))
      const cell = load<i32>(cells + 4 * (first >>> shift))
      const i = usize(cell < 0 ? onBorder(cell, ends, all, first, uniform(state)) : cell)
      const half = f64(load<u16>(bits + 2 * k + 2))
      const limit = load<f64>(most + 8 * i)
      const there = load<f64>(from + 8 * i) * HALVES
      if (half * limit >= there) continue
      if (half * limit + limit > there && (half + uniform(state)) * limit >= there) continue
      store<f64>(from + 8 * i, load<f64>(from + 8 * i) - 1)
      store<f64>(to + 8 * i, load<f64>(to + 8 * i) + 1)
      left--
    }
  }
}
