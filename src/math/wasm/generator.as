// xoroshiro128+ (Blackman & Vigna 2018): the state is kept as pure-rand has it, the high word before the low one

@inline
export function taken(state: usize): u64 {
  return rotl(load<u64>(state), 32)
}

@inline
export function stepped(a: u64, x: u64): u64 {
  return rotl(a, 24) ^ x ^ (x << 16)
}

@inline
export function keep(state: usize, a: u64, b: u64): void {
  store<u64>(state, rotl(a, 32))
  store<u64>(state, rotl(b, 32), 8)
}

/** How many values 16 random bits have. */
export const HALVES: f64 = 65536

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
