import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lock } from '../../src/host/lock.ts'
import { replace } from '../../src/host/swap.ts'
import { contents, edition, outputsOf, put, temporary } from './temporary.ts'

const root = temporary()
let count = 0
const path = () => join(root, `.${++count}.atlas-lock`)
const dead = () => spawnSync(process.execPath, ['-e', '']).pid
const busy = { findings: [{ code: 'ATL-0004' }] }

describe('lock', () => {
  it('is taken, held and released', async () => {
    const at = path()
    const release = await lock(at, 'out')
    expect(readFileSync(at, 'utf8')).toBe(`${process.pid} ${hostname()}\n`)
    await expect(lock(at, 'out')).rejects.toMatchObject(busy)
    release()
    expect(existsSync(at)).toBe(false)
    ;(await lock(at, 'out'))()
  })
  it('of a living process is respected', async () => {
    const at = path()
    writeFileSync(at, `${process.ppid} ${hostname()}\n`)
    await expect(lock(at, 'out')).rejects.toMatchObject(busy)
  })
  it('of another machine is respected', async () => {
    const at = path()
    writeFileSync(at, `${dead()} anderer-rechner\n`)
    await expect(lock(at, 'out')).rejects.toMatchObject(busy)
  })
  it.each(['a dead process', 'nobody', 'this pid in an earlier life'])('of %s is taken over', async (whose) => {
    const at = path()
    const content = {
      'a dead process': `${dead()} ${hostname()}\n`,
      nobody: '',
      'this pid in an earlier life': `${process.pid} ${hostname()}\n`,
    }
    writeFileSync(at, content[whose as 'nobody'])
    const release = await lock(at, 'out')
    expect(readFileSync(at, 'utf8')).toBe(`${process.pid} ${hostname()}\n`)
    release()
  })
  it('lets one of two through when both find a dead one', async () => {
    const at = path()
    writeFileSync(at, `${dead()} ${hostname()}\n`)
    const both = await Promise.allSettled([lock(at, 'out'), lock(at, 'out')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('replace', () => {
  it('refuses while another run writes, and touches nothing', async () => {
    const out = join(root, 'out')
    put(out, edition('2023'))
    put(join(root, '.out.atlas-new'), { 'half.csv': '' })
    writeFileSync(join(root, '.out.atlas-lock'), `${process.ppid} ${hostname()}\n`)
    await expect(replace(out, outputsOf(edition('2024')))).rejects.toMatchObject(busy)
    expect(contents(out)).toEqual(edition('2023'))
    expect(contents(join(root, '.out.atlas-new'))).toEqual({ 'half.csv': '' })
  })
  it('lets one of two runs at once through', async () => {
    const out = join(root, 'zwei')
    const both = await Promise.allSettled(['a', 'b'].map((x) => replace(out, outputsOf(edition(x)))))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
