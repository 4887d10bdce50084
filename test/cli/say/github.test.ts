import { describe, expect, it } from 'vitest'
import { contextOf } from '../../../src/cli/context.ts'
import { github } from '../../../src/cli/say/github.ts'
import { memory } from '../../../src/host/memory.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { atlas, musterstadt, textOf } from '../musterstadt.ts'

const said = (finding: Partial<Finding>, language: 'de' | 'en' = 'de') =>
  github(
    contextOf(memory(), language),
    { code: 'ATL-0301', severity: 'error', found: { de: 'unbekannt', en: 'unknown' }, ...finding },
    (file) => `stadt/${file}`,
  )

describe('an annotation', () => {
  it('has its place', () =>
    expect(said({ file: 'daten/a.csv', row: 7, column: 'NR', raum: '0101', year: 2024, value: '9' })).toBe(
      '::error file=stadt/daten/a.csv,line=7,title=ATL-0301::Spalte "NR", Raum 0101, 2024%0A"9": unbekannt\n',
    ))
  it('names an area in its language', () => expect(said({ raum: '0101' }, 'en')).toContain('area 0101%0Aunknown'))
  it.each([
    ['geo/a.geojson', '::error file=stadt/geo/a.geojson,title=ATL-0301::Objekt 3%0Aunbekannt\n'],
    ['daten/a.xlsx#2024', '::error file=stadt/daten/a.xlsx#2024,title=ATL-0301::Zeile 3%0Aunbekannt\n'],
    ['daten/a.txt', '::error file=stadt/daten/a.txt,line=3,title=ATL-0301::unbekannt\n'],
  ])('names no line of %s that is none', (file, words) => expect(said({ file, row: 3 })).toBe(words))
  it('has a column where there is a position', () =>
    expect(said({ file: 'atlas.yaml', row: 3, column: 12 }, 'en')).toBe(
      '::error file=stadt/atlas.yaml,line=3,col=12,title=ATL-0301::unknown\n',
    ))
  it('has the other levels', () =>
    expect([said({ severity: 'warning' }), said({ severity: 'info' })]).toEqual([
      '::warning title=ATL-0301::unbekannt\n',
      '::notice title=ATL-0301::unbekannt\n',
    ]))
  it('cannot be broken out of', () =>
    expect(said({ file: 'a,b:c%\n.csv', value: '::error::x\r\n100%' })).toBe(
      '::error file=stadt/a%2Cb%3Ac%25%0A.csv,title=ATL-0301::"::error::x%0D%0A100%25": unbekannt\n',
    ))
  it('says all that is known', () =>
    expect(
      said({ expected: { de: 'a', en: 'b' }, consequence: { de: 'c', en: 'd' }, remedy: { de: 'e', en: 'f' } }, 'en'),
    ).toBe('::error title=ATL-0301::unknown%0Aexpected: b%0Ad%0A→ f\n'))
})

describe('atlas check --format', () => {
  const broken = () =>
    musterstadt({ 'daten/haushalte_2024.txt': textOf('daten/haushalte_2024.txt').replace('\n01010101', '\n99999999') })
  it('github annotates the file where it lies', async () => {
    const { code, out, err } = await atlas('check stadt/atlas.yaml --format github', broken())
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=stadt\/daten\/haushalte_2024\.txt,line=2,title=ATL-0301::Spalte "sb"/m)
    expect(err).toContain('Fehler ATL-0301')
  })
  it('github names the file as the repository does', async () => {
    const host = { ...broken(), inRepository: (path: string) => `wurzel/${path}` }
    expect((await atlas('check stadt/atlas.yaml --format github', host)).out).toMatch(
      /^::error file=wurzel\/stadt\/daten\/haushalte_2024\.txt,/m,
    )
  })
  it('github annotates notes too, and the plan', async () => {
    expect((await atlas('check stadt/atlas.yaml --format github', musterstadt())).out).toMatch(
      /^::notice file=stadt\/geo/m,
    )
    expect(await atlas('check a --format github', memory({ a: 'atlas: 2\n' }))).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^::error file=a,line=1,col=\d+,title=ATL-0104::/) as string,
    })
  })
  it('json is --json', async () => {
    const one = await atlas('check stadt/atlas.yaml --format json', broken())
    expect(one).toEqual(await atlas('check stadt/atlas.yaml --json', broken()))
    expect(await atlas('check stadt/atlas.yaml --format json --json', broken())).toEqual(one)
  })
  it('is one of three', async () =>
    expect(await atlas('check --format xml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('text, json, github') as string,
    }))
})
