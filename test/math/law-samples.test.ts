import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'
import { lawSamples } from '../../src/math/law-samples.ts'
import { random } from '../../src/math/random.ts'
import { binomialLaw, type WholeLaw } from '../../src/math/whole-law.ts'
import { chiSquare } from '../support/chi-square.ts'

/** So many rows of one list of laws. */
function rows(laws: readonly WholeLaw[], many: number, seed = 5): Float64Array {
  const into = new Float64Array(many * laws.length)
  lawSamples([laws])[0]!(random(seed), into)
  return into
}

describe('lawSamples', () => {
  it('leaves nothing to chance where there is none', () => {
    const laws = [binomialLaw(0, 0.4), binomialLaw(7, 0), binomialLaw(7, 1), binomialLaw(3000, 1)]
    expect(Array.from(rows(laws, 3))).toEqual([0, 0, 7, 3000, 0, 0, 7, 3000, 0, 0, 7, 3000])
  })
  // by hand: 2 draws with ½ have 0, 1, 2 hits with ¼, ½, ¼
  it('inverts the distribution at the numbers of the stream, law by law', () => {
    const numbers = random(8)
    const [first, second] = [0, 1].map(() => Array.from({ length: 2000 }, numbers))
    const drawn = rows([binomialLaw(2, 0.5), binomialLaw(1, 0.75)], 2000, 8)
    const hits = (u: number) => (u < 0.25 ? 0 : u < 0.75 ? 1 : 2)
    expect(Array.from(drawn)).toEqual(first!.flatMap((u, d) => [hits(u), second![d]! < 0.25 ? 0 : 1]))
  })
  it('goes on with the stream where another would have stopped', () => {
    const stream = random(3)
    const [one, two] = lawSamples([[binomialLaw(40, 0.3)], [binomialLaw(900, 0.9), binomialLaw(5, 0.5)]])
    const into = [new Float64Array(3), new Float64Array(4)] as const
    one!(stream, into[0])
    two!(stream, into[1])
    const [alone, behind] = [random(3), random(3)]
    for (let k = 0; k < 7; k++) alone()
    expect(stream()).toBe(alone())
    for (let k = 0; k < 3; k++) behind()
    const again = new Float64Array(4)
    lawSamples([[binomialLaw(900, 0.9), binomialLaw(5, 0.5)]])[0]!(behind, again)
    expect(again).toEqual(into[1])
  })
  it('fills no rows of no laws', () => expect(rows([], 3)).toEqual(new Float64Array(0)))
  it.each([15, 900, 60_000])('has the distribution of %i draws', (n) => {
    const p = 0.03
    const counts = new Array<number>(Math.min(n, 2400) + 1).fill(0)
    for (const drawn of rows([binomialLaw(n, p)], 100_000)) counts[drawn]!++
    const chances = counts.map((_, x) => binomialDensity(x, n, p, 1 - p))
    expect(Math.abs(chiSquare(counts, chances))).toBeLessThan(5)
  })
})
