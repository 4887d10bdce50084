import { get, i32, i64, i8x16, int, long, set, until, vector, wasmModule, when, type Code } from './wasm.ts'

/** Where in its memory the module keeps and answers what. */
export interface Layout {
  /** 64 bits each: whether a quote is open (all ones), a quote may open, a quote has just closed, CR stood last. */
  readonly state: number
  /** 32 bits each: how many rows have ended, where a quote is astray (-1: nowhere), whether lines end inside quotes. */
  readonly answers: number
  readonly bytes: number
  readonly rowEnds: number
  readonly places: number
}

interface Local {
  readonly it: Code
  set(value: Code): Code
}

const four = [0, 1, 2, 3] as const
const not = (a: Code) => i64.xor(a, i64.of(-1))
/** All but the lowest of the ones that are left. */
const withoutLowest = (a: Code) => i64.and(a, i64.subtract(a, i64.of(1)))
/** Ones below the lowest one. */
const belowLowest = (a: Code) => i64.and(not(a), i64.subtract(a, i64.of(1)))
const before = (a: Code, first: Code) => i64.or(i64.shiftLeft(a, i64.of(1)), first)
const last = (a: Code) => i64.shiftRight(a, i64.of(63))

/**
 * Cuts bytes into cells as `cutsByByte` does, 64 bytes at a time by their bits, without a branch that depends on
 * where delimiters stand: run(count, base, filled, delimiter, quote, quotes) takes `count` bytes, a multiple of 64,
 * whose places are counted from `base`; `quotes` is 1, or 0 where there are none. It writes down places behind
 * `filled` others, up to 64 more than it answers, and answers how many there are then.
 */
export function cutsByVector(layout: Layout): Uint8Array {
  const [count, base, filled, delimiter, quote, quotes] = [0, 1, 2, 3, 4, 5].map(get) as [
    Code,
    Code,
    Code,
    Code,
    Code,
    Code,
  ]
  const types: number[] = []
  const local = (type: number): Local => {
    const n = 5 + types.push(type)
    return { it: get(n), set: (value) => set(n, value) }
  }
  const locals = (type: number, n: number) => Array.from({ length: n }, () => local(type))
  const [at, place, next, many, rowsAt, fault] = locals(int, 6) as [Local, Local, Local, Local, Local, Local]
  const [open, mayOpen, closed, afterCr, anyQuote, inner] = locals(long, 6) as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const [s, line, r, q, inside] = locals(long, 5) as [Local, Local, Local, Local, Local]
  const [ends, closing, bad, rowEnd, cut, mask] = locals(long, 6) as [Local, Local, Local, Local, Local, Local]
  const [part, isCr, delimiters, lfs, crs, marks] = locals(vector, 6) as [Local, Local, Local, Local, Local, Local]
  const states = [open, mayOpen, closed, afterCr]
  const outside = not(inside.it)

  const bits = (into: Local, k: number, wanted: Code) =>
    into.set(i64.or(k === 0 ? i64.of(0) : into.it, i64.shiftLeft(i64.ofInt(i8x16.bitmask(wanted)), i64.of(16 * k))))

  /** A bit for each of 64 bytes: delimiters, line ends, CR among them, quotes. */
  const look = four.flatMap((k) => [
    part.set(i8x16.load(at.it, layout.bytes + 16 * k)),
    isCr.set(i8x16.equal(part.it, crs.it)),
    bits(s, k, i8x16.equal(part.it, delimiters.it)),
    bits(line, k, i8x16.or(isCr.it, i8x16.equal(part.it, lfs.it))),
    bits(r, k, isCr.it),
    bits(q, k, i8x16.equal(part.it, marks.it)),
  ])

  const judge = [
    q.set(i64.and(q.it, anyQuote.it)),
    // From every quote on all is turned over: what stands between two of them is inside.
    inside.set(q.it),
    ...[1, 2, 4, 8, 16, 32].map((n) => inside.set(i64.xor(inside.it, i64.shiftLeft(inside.it, i64.of(n))))),
    inside.set(i64.xor(inside.it, open.it)),
    inner.set(i64.or(inner.it, i64.and(line.it, inside.it))),
    closing.set(i64.and(q.it, outside)),
    ends.set(i64.and(i64.or(s.it, line.it), outside)),
    // A quote opens where a cell begins, or doubles the one before it; behind one that closes a cell ends.
    bad.set(i64.and(i64.and(q.it, inside.it), not(before(i64.or(ends.it, closing.it), mayOpen.it)))),
    bad.set(i64.or(bad.it, i64.and(before(closing.it, closed.it), not(i64.or(ends.it, q.it))))),
    // LF behind CR ends nothing more.
    rowEnd.set(i64.and(line.it, outside)),
    rowEnd.set(i64.and(rowEnd.it, i64.or(r.it, not(before(r.it, afterCr.it))))),
    cut.set(i64.or(i64.and(s.it, outside), rowEnd.it)),
    open.set(i64.shiftRightSigned(inside.it, i64.of(63))),
    mayOpen.set(last(i64.or(ends.it, closing.it))),
    closed.set(last(closing.it)),
    afterCr.set(last(r.it)),
  ]

  const breakOff = when(
    i64.differ(bad.it, i64.of(0)),
    fault.set(i32.add(place.it, i32.ofLong(i64.trailingZeros(bad.it)))),
    cut.set(i64.and(cut.it, belowLowest(bad.it))),
    rowEnd.set(i64.and(rowEnd.it, belowLowest(bad.it))),
    at.set(count),
  )

  const index = (address: Code) => i32.shiftRight(i32.subtract(address, i32.of(layout.places)), i32.of(2))
  const ones = (a: Code) => i32.ofLong(i64.ones(a))

  const writeRows = [
    mask.set(rowEnd.it),
    until(
      i64.is0(mask.it),
      i32.store(rowsAt.it, i32.add(index(next.it), ones(i64.and(cut.it, belowLowest(mask.it))))),
      rowsAt.set(i32.add(rowsAt.it, i32.of(4))),
      mask.set(withoutLowest(mask.it)),
    ),
  ]

  const put = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, k) => [
      ...i32.store(next.it, i32.add(place.it, i32.ofLong(i64.trailingZeros(mask.it))), 4 * (from + k)),
      ...mask.set(withoutLowest(mask.it)),
    ])
  const writePlaces = [
    mask.set(cut.it),
    many.set(ones(cut.it)),
    // Eight are written down whether they are there or not: a processor that need not guess is faster.
    ...put(0, 8),
    when(i32.above(many.it, i32.of(8)), ...put(8, 16), when(i32.above(many.it, i32.of(16)), ...put(16, 64))),
    next.set(i32.add(next.it, i32.shiftLeft(many.it, i32.of(2)))),
  ]

  return wasmModule(6, types, [
    ...states.map((state, i) => state.set(i64.load(i32.of(layout.state), 8 * i))),
    anyQuote.set(i64.subtract(i64.of(0), i64.ofInt(quotes))),
    delimiters.set(i8x16.splat(delimiter)),
    lfs.set(i8x16.splat(i32.of(10))),
    crs.set(i8x16.splat(i32.of(13))),
    marks.set(i8x16.splat(quote)),
    rowsAt.set(i32.of(layout.rowEnds)),
    next.set(i32.add(i32.of(layout.places), i32.shiftLeft(filled, i32.of(2)))),
    fault.set(i32.of(-1)),
    until(
      i32.atLeast(at.it, count),
      ...look,
      ...judge,
      place.set(i32.add(base, at.it)),
      at.set(i32.add(at.it, i32.of(64))),
      breakOff,
      ...writeRows,
      ...writePlaces,
    ),
    ...states.map((state, i) => i64.store(i32.of(layout.state), state.it, 8 * i)),
    i32.store(i32.of(layout.answers), i32.shiftRight(i32.subtract(rowsAt.it, i32.of(layout.rowEnds)), i32.of(2))),
    i32.store(i32.of(layout.answers), fault.it, 4),
    i32.store(i32.of(layout.answers), i32.ofLong(i64.ones(inner.it)), 8),
    index(next.it),
  ])
}
