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
const bin = fileURLToPath(new URL('../../bin/atlas.ts', import.meta.url))
// Said by the process itself at its end, in KiB on every system.
const watch = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS))`
const root = temporary()

/** Checks a project on the disk in a process of its own: exit code, codes said, and the most memory it held, in MiB. */
function check(name: string, make: (folder: string) => void) {
  const folder = join(root, name)
  cpSync(base, folder, { recursive: true })
  make(folder)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', watch, bin, 'check', join(folder, 'atlas.yaml')],
    { encoding: 'utf8' },
  )
  const peak = Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024
  return { status, codes: [...new Set(stderr.match(/ATL-\d{4}/g))], peak }
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
  const good = check('good', () => {})
  it('while a good project needs what it needs', () => {
    expect([good.status, good.codes]).toEqual([0, []])
    expect(good.peak).toBeGreaterThan(20)
  })
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
  ])(
    '%s',
    (name, make, exit, code) => {
      const { status, codes, peak } = check(name.replace(/\W+/g, '-'), make)
      expect([status, codes]).toEqual([exit, [code]])
      expect(peak).toBeLessThan(good.peak + 120)
    },
    120_000,
  )
})
