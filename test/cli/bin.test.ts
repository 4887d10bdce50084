import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const node = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' })

it('bin/atlas.ts sets the exit code and keeps data and messages apart', () => {
  expect(node('bin/atlas.ts', 'list', 'measures', '--json')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^\[/) as string,
  })
  expect(node('bin/atlas.ts', 'biuld')).toMatchObject({ status: 2, stdout: '' })
})
it('a rejection that nobody handles exits 5 and says how to report it', () => {
  const code = `process.argv = [process.argv[0], 'atlas', '--version']; await import('./bin/atlas.ts'); Promise.reject(new Error('nobody awaits me'))`
  const { status, stderr } = node('--input-type=module', '-e', code)
  expect(status).toBe(5)
  expect(stderr).toContain('ATL-0901')
  expect(stderr).toContain('nobody awaits me')
})
