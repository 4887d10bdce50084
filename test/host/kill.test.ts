import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { recover, replace } from '../../src/host/swap.ts'
import { random } from '../../src/math/random.ts'
import { editionOf } from './numbered-edition.ts'
import { signals } from '../support/disk.ts'
import { contents, temporary } from './temporary.ts'

const root = temporary()
const script = join(root, 'swap-forever.mjs')
buildSync({
  entryPoints: ['test/host/swap-forever.ts'],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
})

/** At least so many calls of one swap change the disk; the tests below count them. */
const callsOfSwap = 20
const number = (out: string) => (JSON.parse(contents(out)!['manifest.json']!) as { edition: number }).edition
/** A folder is whole when it is, to the byte, the edition that its manifest says. */
const whole = (out: string) => expect(contents(out)).toEqual(Object.fromEntries([...editionOf(number(out))].sort()))

describe('a swap that is killed', () => {
  it('at random moments leaves one whole edition', async () => {
    const out = join(root, 'random', 'out')
    await replace(out, editionOf(0))
    const next = random(20)
    const seen = new Set<number>()
    for (let i = 0; i < 15; i++) {
      const child = spawn(process.execPath, [script, out], { stdio: ['ignore', 'pipe', 'inherit'] })
      // on its way from call to call, up to the fourth swap; where exactly, the machine decides
      let calls = Math.floor(next() * 4 * callsOfSwap)
      child.stdout.on('data', (part: Buffer) => {
        calls -= part.length
        if (calls < 0) child.kill('SIGKILL')
      })
      await once(child, 'exit')
      await recover(out)
      whole(out)
      expect(readdirSync(join(out, '..'))).toEqual(['out'])
      seen.add(number(out))
    }
    expect(seen.size, 'some swaps came through').toBeGreaterThan(1)
  })

  it.each([true, false])('before any call to the disk leaves one whole edition (an old one: %s)', async (withOld) => {
    const parent = join(root, `each-${withOld}`)
    const results: (number | null)[] = []
    for (let call = 1; ; call++) {
      const out = join(parent, String(call), 'out')
      if (withOld) await replace(out, editionOf(0))
      const { signal, status, stderr } = spawnSync(process.execPath, [script, out, String(call)], { encoding: 'utf8' })
      if (status === 0) break
      expect({ killed: signal === 'SIGKILL' || (signals.absent && status === 1), stderr }).toEqual({
        killed: true,
        stderr: '',
      })
      await recover(out)
      if (existsSync(out)) whole(out)
      results.push(existsSync(out) ? number(out) : null)
    }
    // first the old one (or none), from some call on the new one, never back
    const old = withOld ? 0 : null
    const turn = results.indexOf(1)
    expect(turn).toBeGreaterThan(callsOfSwap)
    expect(results).toEqual(results.map((_, i) => (i < turn ? old : 1)))
  })

  it.skipIf(signals.absent).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    `by %s while staging exits %i, tidies up and leaves the old edition${signals.title}`,
    async (signal, code) => {
      const out = join(root, signal, 'out')
      await replace(out, editionOf(0))
      expect(spawnSync(process.execPath, [script, out, '12', signal])).toMatchObject({ status: code, signal: null })
      whole(out)
      expect(number(out)).toBe(0)
      expect(readdirSync(join(out, '..'))).toEqual(['out'])
    },
  )
})
