/**
 * Instructions of WebAssembly as they are encoded (core specification 2.0, chapter 5), for the few loops that V8
 * cannot make fast of JavaScript. An expression holds the code of what it takes, then its own.
 */
export type Code = readonly number[]

export const int = 0x7f
export const long = 0x7e
export const vector = 0x7b

/** Whole numbers in seven bits a byte. */
const unsigned = (n: number): Code => (n < 128 ? [n] : [(n % 128) | 128, ...unsigned(Math.floor(n / 128))])
const signed = (n: number): Code => (n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(Math.floor(n / 128))])

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
const binary = (code: Code) => (a: Code, b: Code) => [...a, ...b, ...code]
const unary = (code: Code) => (a: Code) => [...a, ...code]

/** Numbers of 32 bits. */
export const i32 = {
  of: (n: number): Code => [0x41, ...signed(n)],
  load: (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x36, 2, ...unsigned(offset)],
  add: binary([0x6a]),
  subtract: binary([0x6b]),
  shiftLeft: binary([0x74]),
  shiftRight: binary([0x76]),
  above: binary([0x4b]),
  atLeast: binary([0x4f]),
  ofLong: unary([0xa7]),
}

/** Numbers of 64 bits, here one for each of 64 bytes. */
export const i64 = {
  of: (n: number): Code => [0x42, ...signed(n)],
  load: (address: Code, offset = 0): Code => [...address, 0x29, 3, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x37, 3, ...unsigned(offset)],
  is0: unary([0x50]),
  differ: binary([0x52]),
  subtract: binary([0x7d]),
  and: binary([0x83]),
  or: binary([0x84]),
  xor: binary([0x85]),
  shiftLeft: binary([0x86]),
  /** Fills with copies of the highest bit. */
  shiftRightSigned: binary([0x87]),
  shiftRight: binary([0x88]),
  trailingZeros: unary([0x7a]),
  ones: unary([0x7b]),
  ofInt: unary([0xad]),
}

/** Sixteen bytes at once. */
export const i8x16 = {
  load: (address: Code, offset: number): Code => [...address, 0xfd, 0, 0, ...unsigned(offset)],
  splat: unary([0xfd, 15]),
  equal: binary([0xfd, 35]),
  or: binary([0xfd, 80]),
  /** A bit a byte. */
  bitmask: unary([0xfd, 100]),
}

const end = 0x0b
/** Runs again and again until the condition holds before a turn. */
export const until = (condition: Code, ...body: readonly Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40, ...condition, 0x0d, 1],
  ...[...body.flat(), 0x0c, 0, end, end],
]
export const when = (condition: Code, ...body: readonly Code[]): Code => [
  ...[...condition, 0x04, 0x40],
  ...[...body.flat(), end],
]

const list = (parts: readonly Code[]): Code => [...unsigned(parts.length), ...parts.flat()]
const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body]
const name = (text: string): Code => list([...text].map((letter) => [letter.charCodeAt(0)]))

/**
 * A module with one function `run` of numbers of 32 bits that answers one, on the memory `memory` of the module
 * `host`. `locals` are the types of what it keeps beside its parameters, numbered behind them.
 */
export function wasmModule(parameters: number, locals: Code, body: readonly Code[]): Uint8Array {
  const code = [...list(locals.map((type) => [1, type])), ...body.flat(), end]
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([[0x60, ...list(Array.from({ length: parameters }, () => [int])), 1, int]])),
    ...section(2, list([[...name('host'), ...name('memory'), 2, 0, 1]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...name('run'), 0, 0]])),
    ...section(10, list([[...unsigned(code.length), ...code]])),
  ])
}
