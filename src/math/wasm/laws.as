import { HALVES, halves, uniform } from './generator'

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
  const shift = 16 - min(16, 32 - clz(i32((end - limits) >> 1) - 1))
  const guided = tell(limits, end, shift)
  store<f64>(law, f64(at), MARKED)
  store<f64>(law, f64(limits), LIMITS)
  store<f64>(law, f64(end), GUIDE)
  store<f64>(law, f64(shift), SHIFT)
  return (guided + 7) & ~7
}

/**
 * The guide, behind the limits: how many of them lie below each step of bits. Counted by step, then summed up: no branch
 * hangs on where a limit lies. The answer is where it ends.
 */
function tell(limits: usize, guide: usize, shift: i32): usize {
  const end = guide + (usize(131072) >>> shift)
  memory.fill(guide, 0, end - guide)
  // the last step has no other behind it that would tell of its limits
  for (let limit = limits; limit < guide; limit += 2) {
    const step = usize(2 * (i32(load<u16>(limit)) >>> shift) + 2)
    if (guide + step >= end) break
    store<u16>(guide + step, load<u16>(guide + step) + 1)
  }
  let below: u32 = 0
  for (let step = guide; step < end; step += 2) {
    below += load<u16>(step)
    store<u16>(step, u16(min<u32>(65535, below)))
  }
  return end
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

/** The limit that bits reach in a step of the guide and two more: in most cases the first that they do not exceed. */
@inline
function near(limits: usize, guide: usize, shift: i32, half: i32): usize {
  let at = limits + 2 * usize(load<u16>(guide + 2 * (half >>> shift)))
  // without a branch, which nobody could foresee
  at += 2 * usize(i32(load<u16>(at)) < half)
  return at + 2 * usize(i32(load<u16>(at)) < half)
}

/** Which limit is the first that 16 bits do not exceed. */
@inline
function reached(law: usize, half: i32): usize {
  let at = near(limitsOf(law), guideOf(law), shiftOf(law), half)
  while (i32(load<u16>(at)) < half) at += 2
  return at
}

/** Which place a limit has. */
@inline
function placeOf(limits: usize, at: usize): i32 {
  return i32((at - limits) >> 1)
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

@inline
function valueOf(law: usize): i32 {
  return i32(load<f64>(law, VALUE))
}

/** The value of a law at (half + u)/2^16 of its distribution, where a limit says no more than that u is needed. */
function behind(law: usize, at: usize, half: i32, u: f64): f64 {
  return open(law, placeOf(limitsOf(law), at), (f64(half) + u) / HALVES)
}

/** The value of a law at (half + u)/2^16 of its distribution. */
export function valueAt(law: usize, half: i32, u: f64): f64 {
  const at = reached(law, half)
  return i32(load<u16>(at)) == half ? behind(law, at, half, u) : f64(valueOf(law) + placeOf(limitsOf(law), at))
}

/** Several rows of a draw from each of n laws, law by law, each by a number of 53 bits. */
export function sample(laws: usize, n: i32, rows: i32, state: usize, into: usize): void {
  for (let i = 0; i < n; i++) {
    let at = into + 8 * i
    for (let d = 0; d < rows; d++, at += 8 * n) {
      const point = uniform(state) * HALVES
      const half = i32(point)
      store<f64>(at, valueAt(laws + LAW * i, half, point - f64(half)))
    }
  }
}

/**
 * A draw from each of n laws for each of several streams: a row of n for each. Law by law, so that its table is at hand.
 * A look-up by 16 bits; streams for which that does not settle the value are listed in `open` and looked up again, with
 * a further number where the bits leave two values open: calls in the one loop would cost all draws their registers.
 */
export function look(laws: usize, n: i32, streams: i32, states: usize, bits: usize, rows: usize, open: usize): void {
  const stride = 2 * ((n + 3) & ~3)
  for (let d = 0; d < streams; d++) halves(states + 16 * d, bits + d * stride, n)
  for (let i = 0; i < n; i++) {
    const law = laws + LAW * i
    const limits = limitsOf(law)
    const guide = guideOf(law)
    const shift = shiftOf(law)
    const value = valueOf(law)
    const first = bits + 2 * i
    let row = rows + 8 * i
    let end = open
    for (let d = 0; d < streams; d++, row += 8 * n) {
      const half = i32(load<u16>(first + d * stride))
      const at = near(limits, guide, shift, half)
      store<f64>(row, f64(value + placeOf(limits, at)))
      store<i32>(end, d)
      end += 4 * usize(i32(load<u16>(at)) <= half)
    }
    for (let unsettled = open; unsettled < end; unsettled += 4) {
      const d = load<i32>(unsettled)
      const half = i32(load<u16>(first + d * stride))
      const at = reached(law, half)
      const drawn =
        i32(load<u16>(at)) == half
          ? behind(law, at, half, uniform(states + 16 * d))
          : f64(value + placeOf(limits, at))
      store<f64>(rows + 8 * (n * d + i), drawn)
    }
  }
}
