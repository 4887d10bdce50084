import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'

const text = async (host: ReturnType<typeof memory>, path: string) => {
  const file = await host.read(path)
  return new TextDecoder().decode(await file.slice(0, file.size))
}
const code = (code: string) => ({ findings: [{ code }] })
const manifest = JSON.stringify({ outputs: [{ path: 'a.csv' }] })

describe('memory', () => {
  it('reads what it was given, by any spelling of the path', async () => {
    const host = memory({ 'daten/a.csv': 'x' })
    expect(await text(host, './daten/b/../a.csv')).toBe('x')
  })
  it('refuses what the disk refuses to read', async () => {
    const host = memory({ 'daten/leer.csv': '' })
    await expect(host.read('daten/fehlt.csv')).rejects.toMatchObject(code('ATL-0201'))
    await expect(host.read('daten')).rejects.toMatchObject(code('ATL-0202'))
    await expect(host.read('daten/leer.csv')).rejects.toMatchObject(code('ATL-0203'))
  })
  it('replaces a folder as a whole', async () => {
    const host = memory({ 'out/manifest.json': manifest, 'out/a.csv': '1', 'outside.csv': '2' })
    await host.replace('./out', new Map([['b.csv', '3']]))
    expect([...host.files.keys()].sort()).toEqual(['out/b.csv', 'outside.csv'])
  })
  it('refuses to replace what no run has written', async () => {
    const host = memory({ 'out/manifest.json': manifest, 'out/mine.txt': '1' })
    await expect(host.replace('out', new Map())).rejects.toMatchObject(code('ATL-0003'))
    await expect(memory({ 'atlas.yaml': '' }).replace('.', new Map())).rejects.toMatchObject(code('ATL-0003'))
  })
  it('creates, but never overwrites', async () => {
    const host = memory()
    await host.create('stadt', new Map([['atlas.yaml', 'x']]))
    expect(await text(host, 'stadt/atlas.yaml')).toBe('x')
    await expect(host.create('stadt', new Map([['atlas.yaml', 'y']]))).rejects.toMatchObject(code('ATL-0005'))
  })
  it('has what is shipped, and writes down what is said', async () => {
    const host = memory({}, { 'musterstadt/atlas.yaml': 'x', 'other/y': '' })
    expect([...(await host.shipped('musterstadt')).keys()]).toEqual(['atlas.yaml'])
    host.out('a')
    host.out('b')
    host.say('c')
    expect(host.said).toEqual({ out: 'ab', err: 'c' })
  })
})
