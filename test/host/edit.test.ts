import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { edit } from '../../src/host/edit.ts'
import { memory } from '../../src/host/memory.ts'
import { links } from '../support/disk.ts'
import { findingsOf } from '../support/findings.ts'
import { put, temporary } from './temporary.ts'

const posix = process.platform !== 'win32'
const at = temporary()

it('puts the new text in the place of the old one, and leaves nothing beside it', async () => {
  put(at, { 'a/plan.yaml': 'alt\n' })
  const file = join(at, 'a/plan.yaml')
  if (posix) chmodSync(file, 0o640)
  await edit(file, 'alt\n', 'neu\n')
  expect(readFileSync(file, 'utf8')).toBe('neu\n')
  expect(readdirSync(join(at, 'a'))).toEqual(['plan.yaml'])
  if (posix) expect(statSync(file).mode & 0o777).toBe(0o640)
})
it('keeps a byte order mark', async () => {
  put(at, { 'b.yaml': '\ufeffalt\n' })
  await edit(join(at, 'b.yaml'), 'alt\n', 'neu\n')
  expect(readFileSync(join(at, 'b.yaml'), 'utf8')).toBe('\ufeffneu\n')
})
it('refuses a file that somebody has changed meanwhile', async () => {
  put(at, { 'c.yaml': 'anders\n' })
  expect(await findingsOf(() => edit(join(at, 'c.yaml'), 'alt\n', 'neu\n'))).toMatchObject([{ code: 'ATL-0002' }])
  expect(readFileSync(join(at, 'c.yaml'), 'utf8')).toBe('anders\n')
  const host = memory({ 'c.yaml': 'anders\n' })
  expect(await findingsOf(() => host.edit('c.yaml', 'alt\n', 'neu\n'))).toMatchObject([{ code: 'ATL-0002' }])
})
it('refuses a file that is not there', async () =>
  expect(await findingsOf(() => edit(join(at, 'd.yaml'), '', 'x'))).toMatchObject([{ code: 'ATL-0002' }]))
it.skipIf(links.absent)(`changes what a link points to${links.title}`, async () => {
  put(at, { 'e.yaml': 'alt\n' })
  symlinkSync(join(at, 'e.yaml'), join(at, 'f.yaml'))
  await edit(join(at, 'f.yaml'), 'alt\n', 'neu\n')
  expect(readFileSync(join(at, 'e.yaml'), 'utf8')).toBe('neu\n')
  expect(lstatSync(join(at, 'f.yaml')).isSymbolicLink()).toBe(true)
})
