import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { Inflate } from 'fflate/browser'
import { describe, expect, it, vi } from 'vitest'
import { bounds } from '../../../src/ingest/archive/bounds.ts'
import { members } from '../../../src/ingest/archive/members.ts'
import { AtlasError } from '../../../src/model/error.ts'
import { bytes } from '../../../src/model/files.ts'
import { refused } from '../support.ts'

const zip = (files: Record<string, Uint8Array | string>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, c]) => [name, typeof c === 'string' ? strToU8(c) : c])),
    // A fixed time: the bytes of today's could be taken for those the tests look for.
    { level, mtime: '2026-01-01T00:00:00' },
  )
const open = (content: Uint8Array, limits = bounds as Parameters<typeof members>[2]) =>
  members(bytes(content), 'x.zip', limits)
const textOf = async (content: Uint8Array, name: string) => {
  const member = (await open(content)).get(name)!
  return new TextDecoder().decode(await member.slice(0, member.size))
}
/** All of an archive, for it is looked at only when read. */
const all = async (content: Uint8Array, limits = bounds as Parameters<typeof members>[2]) =>
  Promise.all([...(await open(content, limits)).values()].map((member) => member.slice(0, member.size)))

/** Changes a number of the archive's directory; `field` is its place in the entry. */
function changed(content: Uint8Array, field: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = content.slice()
  const data = new DataView(copy.buffer)
  const at = copy.findIndex((_, i) => i + 4 <= copy.length && data.getUint32(i, true) === 0x02014b50)
  if (width === 4) data.setUint32(at + field, value, true)
  else data.setUint16(at + field, value, true)
  return copy
}

describe('members', () => {
  it('are read whole, packed or stored, in the order of the archive', async () => {
    for (const level of [0, 6] as const) {
      const content = zip({ 'b/ew.csv': 'RAUM;EW\n01;5\n', 'a.txt': 'ä'.repeat(50_000) }, level)
      expect([...(await open(content)).keys()]).toEqual(['b/ew.csv', 'a.txt'])
      expect(await textOf(content, 'b/ew.csv')).toBe('RAUM;EW\n01;5\n')
      expect(await textOf(content, 'a.txt')).toBe('ä'.repeat(50_000))
    }
  })
  it('leave out folders, and may be empty', async () => {
    const content = zip({ 'daten/': '', 'daten/leer.csv': '' })
    expect([...(await open(content)).keys()]).toEqual(['daten/leer.csv'])
    expect(await textOf(content, 'daten/leer.csv')).toBe('')
  })
  it('have paths with / where an old program for Windows wrote them otherwise', async () => {
    const content = zip({ 'daten\\': '', 'daten\\2024\\ew.csv': 'RAUM;EW\n01;5\n', 'lies.txt': '' })
    expect([...(await open(content)).keys()]).toEqual(['daten/2024/ew.csv', 'lies.txt'])
    expect(await textOf(content, 'daten/2024/ew.csv')).toBe('RAUM;EW\n01;5\n')
  })
  it('can be read in parts', async () => {
    const member = (await open(zip({ a: '0123456789' }))).get('a')!
    expect(new TextDecoder().decode(await member.slice(2, 5))).toBe('234')
  })
})

describe('an archive is refused', () => {
  it.each([
    ['is cut off', zip({ a: 'x'.repeat(100) }).subarray(0, 60), 'ATL-0240'],
    ['is no archive', strToU8('RAUM;EW\n01;5\n'), 'ATL-0240'],
    ['climbs out', zip({ '../a': 'x' }), 'ATL-0242'],
    ['climbs out inside', zip({ 'b/../../a': 'x' }), 'ATL-0242'],
    ['is absolute', zip({ '/etc/a': 'x' }), 'ATL-0242'],
    ['names a drive', zip({ 'C:a': 'x' }), 'ATL-0242'],
    ['climbs out by backslashes', zip({ 'b\\..\\..\\a': 'x' }), 'ATL-0242'],
    ['holds one path in two ways', zip({ 'b\\a': 'x', 'b/a': 'y' }), 'ATL-0242'],
    ['holds one path with a point before it', zip({ './a': 'x', a: 'y' }), 'ATL-0242'],
    ['is encrypted', changed(zip({ a: 'x' }), 8, 1, 2), 'ATL-0243'],
    ['is packed in another way', changed(zip({ a: 'x' }), 10, 14, 2), 'ATL-0240'],
    ['says it is larger than the bounds', changed(zip({ a: 'x' }), 24, 0x7fffffff), 'ATL-0241'],
  ])('that %s', async (_, content, code) =>
    expect(await refused(open(content))).toMatchObject({ code, severity: 'error', file: 'x.zip' }),
  )
  it('that holds a path twice', async () => {
    const content = zip({ aa: 'x', ab: 'y' })
    const at = content.lastIndexOf('b'.charCodeAt(0))
    content[at] = 'a'.charCodeAt(0)
    expect(await refused(open(content))).toMatchObject({ code: 'ATL-0242', value: 'aa' })
  })
  it('that holds too many files', async () =>
    expect(await refused(open(zip({ a: '', b: '', c: '' }), { ...bounds, members: 2 }))).toMatchObject({
      code: 'ATL-0241',
    }))
  it('whose members are too large together', async () =>
    expect(await refused(open(zip({ a: 'xxx', b: 'yyy' }), { ...bounds, total: 5 }))).toMatchObject({
      code: 'ATL-0241',
    }))
  it('whose content has another check sum', async () => {
    const content = zip({ a: 'Einwohner 100' }, 0)
    const at = Buffer.from(content).indexOf('100')
    content[at] = '2'.charCodeAt(0)
    expect(await refused(all(content))).toMatchObject({ code: 'ATL-0240' })
  })
  it('whose content is shorter than it says', async () =>
    expect(await refused(all(changed(zip({ a: 'xxxx' }), 24, 5)))).toMatchObject({ code: 'ATL-0240' }))
})

describe('a zip bomb', () => {
  const bomb = zip({ a: new Uint8Array(256 * 2 ** 20) })
  it('is small', () => expect(bomb.length).toBeLessThan(300_000))
  it('that is honest is refused by its directory', async () =>
    expect(await refused(open(bomb))).toMatchObject({ code: 'ATL-0241' }))
  it('that lies about its size is refused at the first step, not unpacked', async () => {
    const push = vi.spyOn(Inflate.prototype, 'push')
    expect(await refused(all(changed(bomb, 24, 1000)))).toMatchObject({ code: 'ATL-0240' })
    expect(push.mock.calls.map(([packed]) => packed.length)).toEqual([8192])
    push.mockRestore()
  })
})

it('a damaged archive gives the right bytes or a finding, never others', async () => {
  const good = zip({ 'ew.csv': 'RAUM;EW\n01;5\n02;7\n'.repeat(40), 'b.csv': 'abc' })
  const want = await all(good)
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bad = good.slice()
      bad[at]! ^= by
      try {
        expect(await all(bad)).toEqual(want)
      } catch (error) {
        if (!(error instanceof AtlasError)) throw error
      }
    }),
    { numRuns: 2000, seed: 16999 },
  )
})
