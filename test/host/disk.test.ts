import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { disk, wantsColour } from '../../src/host/disk.ts'
import { shipped } from '../../src/host/shipped.ts'

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('with %j on a terminal (%s) is %s', (env, terminal, wanted) => expect(wantsColour(env, terminal)).toBe(wanted))
})

describe('disk', () => {
  it('joins and splits paths', () => {
    const { join, dirname } = disk()
    expect([join('a', '../b'), dirname('a/b'), dirname('atlas.yaml')]).toEqual(['b', 'a', '.'])
  })
  it('is not listened to twice', () => {
    disk().out('')
    const before = process.stdout.listenerCount('error')
    disk().out('')
    expect(process.stdout.listenerCount('error')).toBe(before)
  })
  it('keeps quiet when the reader of its output leaves', async () => {
    const code = `import { disk } from './src/host/disk.ts'; const host = disk(); for (let i = 0; i < 20000; i++) host.out('x'.repeat(100) + '\\n')`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', (text) => (said += String(text)))
    expect([await once(child, 'exit'), said]).toEqual([[0, null], ''])
  })
})

describe('shipped', () => {
  it('has the files of the package, in order', async () => {
    const files = await shipped('musterstadt')
    const paths = [...files.keys()]
    expect(paths).toContain('atlas.yaml')
    expect(paths).toEqual([...paths].sort())
    expect(paths.filter((path) => path.includes('\\'))).toEqual([])
  })
})
