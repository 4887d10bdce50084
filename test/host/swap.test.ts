import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recover, replace } from '../../src/host/swap.ts'
import { links, rights } from '../support/disk.ts'
import { contents, edition, outputsOf, put, temporary } from './temporary.ts'

const root = temporary()
let count = 0
/** A fresh parent directory; `out` in it is the output folder. */
const place = () => {
  const parent = join(root, String(++count))
  mkdirSync(parent)
  return {
    parent,
    out: join(parent, 'out'),
    fresh: join(parent, '.out.atlas-new'),
    old: join(parent, '.out.atlas-old'),
    trash: join(parent, '.out.atlas-trash'),
  }
}
const last = edition('2023')
const next = edition('2024', ['tabellen/a.csv', 'ebenen/b.geojson'])
const code = (code: string, names: string[] = []) => ({
  findings: [
    expect.objectContaining({
      code,
      ...(names.length > 0 && {
        found: { de: expect.stringContaining(names.join(', ')) as string, en: expect.any(String) as string },
      }),
    }),
  ],
})

describe('replace', () => {
  it('makes a folder and those above it', async () => {
    const { parent } = place()
    await replace(join(parent, 'a/b/out'), outputsOf(next))
    expect(contents(join(parent, 'a/b/out'))).toEqual(next)
    expect(readdirSync(join(parent, 'a/b'))).toEqual(['out'])
  })
  it('leaves nothing of the old folder and nothing beside it', async () => {
    const { parent, out } = place()
    await replace(out, outputsOf(last))
    await replace(out, outputsOf(next))
    expect(contents(out)).toEqual(next)
    expect(readdirSync(parent)).toEqual(['out'])
  })
  it('takes an empty folder and what file managers leave', async () => {
    const { out } = place()
    mkdirSync(out)
    await replace(out, outputsOf(last))
    put(out, { '.DS_Store': '', 'tabellen/Thumbs.db': '' })
    await replace(out, outputsOf(next))
    expect(contents(out)).toEqual(next)
  })
  it('writes bytes as they are', async () => {
    const { out } = place()
    await replace(out, new Map([['a', new Uint8Array([1, 0, 255])]]))
    expect(contents(out)).toEqual({ a: '\u0001\u0000\ufffd' })
  })
  it.skipIf(links.absent)(`follows a link to a folder and leaves it a link${links.title}`, async () => {
    const { parent, out } = place()
    put(join(parent, 'gross/real'), last)
    symlinkSync(join(parent, 'gross/real'), out)
    await replace(out, outputsOf(next))
    expect(lstatSync(out).isSymbolicLink()).toBe(true)
    expect(contents(join(parent, 'gross/real'))).toEqual(next)
  })
  it('takes a path relative to the current directory', async () => {
    const { parent } = place()
    const before = process.cwd()
    try {
      process.chdir(parent)
      await replace('out', outputsOf(next))
      await replace('./out/', outputsOf(last))
    } finally {
      process.chdir(before)
    }
    expect(contents(join(parent, 'out'))).toEqual(last)
  })

  it('refuses a folder without a manifest, and names what is in it', async () => {
    const { out } = place()
    put(out, { 'diplomarbeit.docx': 'x', 'b/c': 'x' })
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0003', ['b', 'diplomarbeit.docx']))
    expect(contents(out)).toEqual({ 'diplomarbeit.docx': 'x', 'b/c': 'x' })
  })
  it("refuses a folder with another program's manifest", async () => {
    const { out } = place()
    put(out, { 'manifest.json': '{"name":"app","icons":[]}' })
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0003', ['manifest.json']))
  })
  it('refuses files that the manifest does not list, and names them', async () => {
    const { parent, out } = place()
    await replace(out, outputsOf(last))
    put(out, { 'tabellen/notiz.txt': 'x', 'presse.docx': 'x' })
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(
      code('ATL-0003', ['presse.docx', 'tabellen/notiz.txt']),
    )
    expect(contents(out)).toEqual({ ...last, 'tabellen/notiz.txt': 'x', 'presse.docx': 'x' })
    expect(readdirSync(parent)).toEqual(['out'])
  })
  it('names ten files and counts the rest', async () => {
    const { out } = place()
    put(out, Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`f${i + 10}`, 'x'])))
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0003', ['f19 und 3 weitere']))
  })
  it('refuses while a document of the folder is open in an office program', async () => {
    const { out } = place()
    await replace(out, outputsOf(last))
    put(out, { 'tabellen/~$a.xlsx': 'x' })
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0002', ['tabellen/~$a.xlsx']))
  })
  it('refuses a file where the folder should be', async () => {
    const { parent, out } = place()
    writeFileSync(out, 'x')
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0002'))
    await expect(replace(join(out, 'below'), outputsOf(next))).rejects.toMatchObject(code('ATL-0002'))
    expect(readdirSync(parent)).toEqual(['out'])
  })
  it.skipIf(rights.absent)(`refuses what it may not write${rights.title}`, async () => {
    const { parent, out } = place()
    await replace(out, outputsOf(last))
    chmodSync(out, 0o555)
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0002'))
    chmodSync(out, 0o755)
    chmodSync(parent, 0o555)
    await expect(replace(out, outputsOf(next))).rejects.toMatchObject(code('ATL-0002'))
    chmodSync(parent, 0o755)
    expect(contents(out)).toEqual(last)
  })
  it('leaves the old folder when writing fails half-way', async () => {
    const { parent, out } = place()
    await replace(out, outputsOf(last))
    const impossible = new Map([
      ['a.csv', 'x'],
      ['b'.repeat(300), 'y'],
    ])
    await expect(replace(out, impossible)).rejects.toMatchObject(code('ATL-0002'))
    expect(contents(out)).toEqual(last)
    expect(readdirSync(parent)).toEqual(['out'])
  })
  it.each(['../a', '/a', 'a//b', 'a/./b', '', 'a\\b'])('takes an output "%s" for a bug', async (path) => {
    const { parent, out } = place()
    await expect(replace(out, new Map([[path, 'x']]))).rejects.toThrow('leaves its folder')
    expect(contents(parent)).toEqual({})
  })
})

describe('recover', () => {
  const after = async (state: Partial<Record<'out' | 'fresh' | 'old' | 'trash', Record<string, string>>>) => {
    const at = place()
    for (const [name, files] of Object.entries(state)) put(at[name as 'out'], files)
    await recover(at.out)
    expect(readdirSync(at.parent)).toEqual(existsSync(at.out) ? ['out'] : [])
    await recover(at.out) // once more changes nothing
    return contents(at.out)
  }
  const half = { 'tabellen/a.csv': '20' }

  it('has nothing to do without traces', async () => expect(await after({ out: last })).toEqual(last))
  it('does not make folders', async () => {
    const { parent } = place()
    await recover(join(parent, 'a/out'))
    expect(readdirSync(parent)).toEqual([])
  })
  // every state between two steps of the swap, in order
  it('1: half staged, no folder yet', async () => expect(await after({ fresh: half })).toBeNull())
  it('1: half staged', async () => expect(await after({ out: last, fresh: half })).toEqual(last))
  it('1: staged', async () => expect(await after({ out: last, fresh: next })).toEqual(last))
  it('2: old moved away', async () => expect(await after({ old: last, fresh: next })).toEqual(next))
  it('3: new in place', async () => expect(await after({ out: next, old: last })).toEqual(next))
  it('4: old half deleted', async () => expect(await after({ out: next, trash: half })).toEqual(next))
  // undoing
  it('new half deleted', async () => expect(await after({ out: last, trash: half, fresh: half })).toEqual(last))
  it('old moved away and new lost', async () => expect(await after({ old: last })).toEqual(last))
  // interrupted, and then the user removed the folder: half of anything never comes back
  it('folder removed, old half deleted', async () => expect(await after({ trash: half })).toBeNull())

  it('puts an empty folder aside that somebody made in between', async () => {
    const at = place()
    put(at.old, last)
    put(at.fresh, next)
    mkdirSync(at.out)
    await recover(at.out)
    expect(contents(at.out)).toEqual(next)
  })
  it('touches nothing when somebody has put files there in between', async () => {
    const at = place()
    put(at.old, last)
    put(at.fresh, next)
    put(at.out, { 'notiz.txt': 'x' })
    await expect(recover(at.out)).rejects.toMatchObject(code('ATL-0003', ['notiz.txt']))
    expect([contents(at.old), contents(at.fresh), contents(at.out)]).toEqual([last, next, { 'notiz.txt': 'x' }])
    rmSync(at.out, { recursive: true })
    await recover(at.out)
    expect(contents(at.out)).toEqual(next)
  })
  it('is done by the next replace as well', async () => {
    const at = place()
    put(at.old, last)
    put(at.fresh, half)
    put(at.trash, half)
    rmSync(at.fresh, { recursive: true })
    await replace(at.out, outputsOf(next))
    expect(contents(at.out)).toEqual(next)
    expect(readdirSync(at.parent)).toEqual(['out'])
  })
})
