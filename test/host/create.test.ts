import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { create } from '../../src/host/create.ts'
import { links } from '../support/disk.ts'
import { contents, outputsOf, put, temporary } from './temporary.ts'

const root = temporary()
const project = { 'atlas.yaml': 'atlas: 1\n', 'daten/a.csv': 'x', '.github/workflows/atlas.yml': 'y' }

it('makes the folder and those above it', async () => {
  await create(join(root, 'a/b'), outputsOf(project))
  expect(contents(join(root, 'a/b'))).toEqual(project)
})
it('writes beside other files', async () => {
  put(join(root, 'c'), { 'README.md': 'mine' })
  await create(join(root, 'c'), outputsOf(project))
  expect(contents(join(root, 'c'))).toEqual({ ...project, 'README.md': 'mine' })
})
it('refuses to overwrite, names what is there and writes nothing', async () => {
  put(join(root, 'd'), { 'daten/a.csv': 'mine', 'atlas.yaml': 'mine' })
  const found = {
    de: 'diese Dateien gibt es schon: atlas.yaml, daten/a.csv',
    en: 'these files exist already: atlas.yaml, daten/a.csv',
  }
  await expect(create(join(root, 'd'), outputsOf(project))).rejects.toMatchObject({
    findings: [{ code: 'ATL-0005', found }],
  })
  expect(contents(join(root, 'd'))).toEqual({ 'daten/a.csv': 'mine', 'atlas.yaml': 'mine' })
})
it.skipIf(links.absent)(`takes a link that leads nowhere for a file${links.title}`, async () => {
  mkdirSync(join(root, 'e'))
  symlinkSync(join(root, 'nowhere'), join(root, 'e/atlas.yaml'))
  await expect(create(join(root, 'e'), outputsOf(project))).rejects.toMatchObject({ findings: [{ code: 'ATL-0005' }] })
  expect(existsSync(join(root, 'nowhere'))).toBe(false)
})
it('takes back what it wrote when it cannot finish', async () => {
  const impossible = outputsOf({ ...project, ['x'.repeat(300)]: '' })
  await expect(create(join(root, 'f/g'), impossible)).rejects.toMatchObject({ findings: [{ code: 'ATL-0002' }] })
  expect(readdirSync(root)).not.toContain('f')
  put(join(root, 'h'), { 'daten/mine.csv': 'mine' })
  await expect(create(join(root, 'h'), impossible)).rejects.toMatchObject({ findings: [{ code: 'ATL-0002' }] })
  expect(contents(join(root, 'h'))).toEqual({ 'daten/mine.csv': 'mine' })
})
it('refuses a file where the folder should be', async () => {
  put(root, { i: '' })
  await expect(create(join(root, 'i'), outputsOf(project))).rejects.toMatchObject({ findings: [{ code: 'ATL-0002' }] })
})
