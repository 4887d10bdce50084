import { describe, expect, it } from 'vitest'
import { crew, type CrewOptions } from '../../../src/host/crew/crew.ts'
import { rankCertainty } from '../../../src/measures/reliability/rank-certainty.ts'
import { rankDraws, type Drawing } from '../../../src/measures/reliability/rank-draws.ts'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { alone, type Task } from '../../../src/model/crew.ts'
import { newBell, patience, rung, type Belled } from '../../support/belled.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

const entry = new URL('../../support/crew-entry.js', import.meta.url)
const of = (cores: number, more: CrewOptions = {}, at = entry) =>
  crew(at, { cores, execArgv: [], worthwhile: 0, ...more })
const blocks = 300
const drawing: Drawing = {
  counts: simulatedCity(60, 1).counts,
  score: { weights: [1, 1, 1] },
  classes: boundaries([-1, 1, 1.5]),
  law: 'beta-binomial',
  draws: blocks * 1024,
  seed: 3,
}
/** Waits for every block to be told, however long a worker takes, or gives up at once. */
const patient = { patience }
const impatient = { patience: 1 }
/** A task of the workers, which here does otherwise: so it shows who worked a block off. */
const marked = (id: string, here: (block: number) => unknown): Task<Belled, unknown> => ({ id, prepare: () => here })
/** A task that workers know as one of draws. */
const plain = (here: (block: number) => unknown): Task<Drawing, unknown> => ({ id: rankDraws.id, prepare: () => here })
/** This thread takes its first block, and no other before a worker is at one. */
const behindWorkers = (id: string, bell: Int32Array) => marked(id, () => (rung(bell) ? 'here' : 'alone'))

describe('crew', () => {
  it('gives the same for every number of cores, the second time too', () => {
    const asked = { ...drawing, confidence: 0.9, draws: 20_000 }
    const want = rankCertainty(asked)
    for (const cores of [1, 2, 4]) {
      const one = of(cores)
      expect(rankCertainty(asked, one)).toEqual(want)
      expect(rankCertainty({ ...asked, seed: 4 }, one)).toEqual(rankCertainty({ ...asked, seed: 4 }))
    }
  })
  it('has workers work, and hands over in order of the blocks', () => {
    const bell = newBell()
    const order: number[] = []
    const theirs = new Map<number, unknown>()
    of(3, patient).run(behindWorkers('belled-draw', bell), { ...drawing, bell }, blocks, Infinity, (result, block) => {
      order.push(block)
      if (result !== 'here') theirs.set(block, result)
    })
    expect(order).toEqual(Array.from({ length: blocks }, (_, block) => block))
    expect(theirs.size).toBeGreaterThan(0)
    const one = rankDraws.prepare(drawing)
    for (const [block, result] of theirs) expect(result).toEqual(one(block))
  })
  it('throws the error of the first block that has one, after those before it', () => {
    for (const one of [alone, of(1), of(3)]) {
      const seen: number[] = []
      const failing = plain((block) => {
        if (block >= 2) throw new Error(`block ${block}`)
        return block
      })
      // what workers cannot prepare, they take no block of
      const nothing = { ...drawing, counts: null } as unknown as Drawing
      expect(() => one.run(failing, nothing, 9, Infinity, (_, block) => seen.push(block))).toThrow('block 2')
      expect(seen).toEqual([0, 1])
    }
  })
  it('does anew here what a worker fails at', () => {
    const bell = newBell()
    const got: unknown[] = []
    of(2, patient).run(behindWorkers('belled-fail', bell), { bell }, blocks, Infinity, (result) => got.push(result))
    expect(got).toEqual(Array.from({ length: blocks }, () => 'here'))
  })
  it('does anew here what died with its worker', () => {
    const dying = `import { workerData } from 'node:worker_threads'
      workerData.port.on('message', ({ state, input: { bell } }) => {
        Atomics.add(state, 0, 1)
        Atomics.store(bell, 0, 1)
        Atomics.notify(bell, 0)
        process.exit()
      })`
    const bell = newBell()
    const got: unknown[] = []
    const one = of(2, impatient, new URL(`data:text/javascript,${encodeURIComponent(dying)}`))
    one.run(behindWorkers('dying', bell), { bell }, blocks, Infinity, (result) => got.push(result))
    expect(got).toEqual(Array.from({ length: blocks }, () => 'here'))
  })
  it('works alone where workers have nowhere to begin', () => {
    const asked = { ...drawing, confidence: 0.9, draws: 3000 }
    expect(rankCertainty(asked, of(2, {}, new URL('nowhere.js', import.meta.url)))).toEqual(rankCertainty(asked))
  })
  it('leaves little work on one core', () => {
    const here: number[] = []
    crew(entry, { cores: 2 }).run(
      plain((block) => block),
      drawing,
      5,
      1000,
      (result) => here.push(result as number),
    )
    expect(here).toEqual([0, 1, 2, 3, 4])
  })
})
