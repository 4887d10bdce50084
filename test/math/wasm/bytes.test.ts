import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('is what draws.as compiles to', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.config/wasm.js', '--check'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
