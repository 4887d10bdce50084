import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textOf } from '../support/bad.ts'
import { temporary } from '../host/temporary.ts'

const mebibyte = 1 << 20
const base = fileURLToPath(new URL('../../fixtures/bad/_base/', import.meta.url))
const budget = new URL('../support/array-budget.ts', import.meta.url).href
const bin = fileURLToPath(new URL('../../bin/atlas.ts', import.meta.url))
const root = temporary()
/** What the program may hold: a good project needs a fraction of it, what is refused here is more than twice as much. */
const bound = 100

/** A program in a process that ends when its heap, or all the arrays it ever makes, go beyond the bound. */
const bounded = (...program: string[]) =>
  spawnSync(process.execPath, [`--max-old-space-size=${bound}`, '--import', 'tsx', '--import', budget, ...program], {
    encoding: 'utf8',
    env: { ...process.env, ARRAY_BUDGET: String(bound * mebibyte) },
  })

/** Checks a project on the disk: exit code and codes said. */
function check(name: string, make: (folder: string) => void) {
  const folder = join(root, name)
  cpSync(base, folder, { recursive: true })
  make(folder)
  const { status, stderr } = bounded(bin, 'check', join(folder, 'atlas.yaml'))
  return { status, codes: [...new Set(stderr.match(/ATL-\d{4}/g))], said: stderr }
}

const withSource = (folder: string, file: string) =>
  writeFileSync(
    join(folder, 'atlas.yaml'),
    textOf('atlas.yaml').replace(
      'indicators:\n',
      `  b: { file: ${file}, year: 2024, key: NR, columns: { x: X }, provider: { name: Amt, licence: x } }\nindicators:\n`,
    ),
  )

/** An archive in which one file unpacks to so many mebibytes of nothing, made without ever holding them. */
function bomb(path: string, member: string, size: number, before: Readonly<Record<string, string>> = {}) {
  const file = openSync(path, 'w')
  const zip = new Zip((error, part) => {
    if (error) throw error
    writeSync(file, part)
  })
  for (const [name, text] of Object.entries(before)) {
    const entry = new ZipDeflate(name)
    zip.add(entry)
    entry.push(strToU8(text), true)
  }
  const entry = new ZipDeflate(member, { level: 1 })
  zip.add(entry)
  const zeros = new Uint8Array(mebibyte)
  for (let i = 1; i <= size; i++) entry.push(zeros, i === size)
  zip.end()
  closeSync(file)
}

const workbook = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml':
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}

describe('what would fill the memory is refused before it does', () => {
  it.each([
    ['arrays', `for (const kept = []; ; ) kept.push(new Uint8Array(${mebibyte}))`, /arrays of more than/],
    ['the heap', `for (const kept = []; ; ) kept.push(Array(100_000).fill(kept.length + 0.5))`, /heap out of memory/],
  ])('in a process that does not survive %s beyond the bound', (_, program, said) => {
    const { status, stderr } = bounded('--eval', program)
    expect(status).not.toBe(0)
    expect(stderr).toMatch(said)
  })
  it('in which a good project has room', () => expect(check('good', () => {})).toMatchObject({ status: 0, codes: [] }))
  it.each<[string, (folder: string) => void, number, string]>([
    [
      'an archive of 240 MiB of nothing',
      (folder) => {
        withSource(folder, 'daten/a.zip')
        bomb(join(folder, 'daten/a.zip'), 'b.csv', 240)
      },
      3,
      'ATL-0241',
    ],
    [
      'a workbook with a sheet of 240 MiB',
      (folder) => {
        withSource(folder, 'daten/a.xlsx')
        bomb(join(folder, 'daten/a.xlsx'), 'xl/worksheets/sheet1.xml', 240, workbook)
      },
      3,
      'ATL-0241',
    ],
    [
      'a line of 240 MiB',
      (folder) => {
        const file = openSync(join(folder, 'daten/ew_2024.csv'), 'a')
        const part = new Uint8Array(mebibyte).fill(0x78)
        for (let i = 0; i < 240; i++) writeSync(file, part)
        closeSync(file)
      },
      3,
      'ATL-0213',
    ],
    [
      'aliases of aliases in the plan',
      (folder) => {
        const lines = Array.from({ length: 30 }, (_, i) => {
          const below = i === 0 ? 'x' : `*a${i - 1}`
          return `a${i}: &a${i} [${Array.from({ length: 10 }, () => below).join(', ')}]`
        })
        writeFileSync(join(folder, 'atlas.yaml'), lines.join('\n'))
      },
      2,
      'ATL-0102',
    ],
  ])('%s', (name, make, exit, code) => {
    const { status, codes, said } = check(name.replace(/\W+/g, '-'), make)
    expect([status, codes], said).toEqual([exit, [code]])
  })
})
