import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memory } from '../../../../src/host/memory.ts'
import type { Given } from '../../../../src/ingest/inspect/given.ts'
import { inspectFile } from '../../../../src/ingest/inspect/inspect-file.ts'
import { AtlasError } from '../../../../src/model/error.ts'
import { bytes } from '../../../../src/model/files.ts'
import { convert } from '../../../../src/pipeline/inspect/convert.ts'
import { streamConvert } from '../../../../src/pipeline/inspect/stream/stream-convert.ts'

const encoded = (text: string) => new TextEncoder().encode(text)
const utf8 = new TextDecoder()
const asked = { provider: 'Amt', licence: 'dl-de/by-2-0' }

/** A file read in parts of 64 bytes, of which only the beginning up to `seen` was looked at; all of it where not said. */
async function streamed(text: string, to: 'csv' | 'parquet', given: Given = {}, seen = text.length) {
  const content = encoded(text)
  const inspected = await inspectFile(bytes(encoded(text.slice(0, seen))), 'a_2024.csv', [], given)
  expect(inspected.doubts).toEqual([])
  const made = await streamConvert({ ...inspected, size: content.length }, bytes(content), {
    ...asked,
    to,
    signs: given.signs ?? {},
    hash: () => memory().hash(),
    part: 64,
  })
  const parts: Uint8Array[] = []
  for await (const part of made.content) parts.push(part)
  return { ...made, content: new Uint8Array(Buffer.concat(parts)), descriptor: JSON.parse(made.descriptor()) as object }
}
async function whole(text: string, to: 'csv' | 'parquet', given: Given = {}) {
  const content = bytes(encoded(text))
  const inspected = await inspectFile(content, 'a_2024.csv', [], given)
  const made = await convert(inspected, content, { ...asked, to, signs: given.signs ?? {} })
  return {
    ...made,
    content: typeof made.content === 'string' ? encoded(made.content) : made.content,
    descriptor: JSON.parse(made.descriptor) as object,
  }
}

const rows = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `${String(i).padStart(5, '0')};"Süd; ${i}";${i % 7 === 3 ? '.' : `1.${String(100 + (i % 800))},5`};${i}`,
  )
const table = (n: number) =>
  ['Titel', '', 'NR;NAME;QUOTE;EW', ...rows(n), 'Insgesamt;;;0', 'Quelle: Amt'].join('\n') + '\n'
const signs = { signs: { '.': 'secret' } } as const

describe('a file read in parts', () => {
  it('takes a sign that is a number however it is written, and says so in the data package', async () => {
    const given = { signs: { '0': 'absent', '-9999': 'unknown' } } as const
    const text = ['NR;Q', 'a;0', 'b;0,0', 'c;-9999,0', 'd;1,5', 'e;2', 'f;-0,0'].join('\n') + '\n'
    const [parts, all] = [await streamed(text, 'csv', given), await whole(text, 'csv', given)]
    expect(utf8.decode(all.content).split('\n').slice(1, 7)).toEqual(['a,0', 'b,0', 'c,-9999', 'd,1.5', 'e,2', 'f,0'])
    expect(parts.content).toEqual(all.content)
    expect(parts.descriptor).toEqual(all.descriptor)
    expect(JSON.stringify(all.descriptor)).toContain('"value":"0"')
    expect(JSON.stringify(all.descriptor)).toContain('"value":"-9999"')
  })
  it('takes units away, and refuses a number without one behind the part that was looked at', async () => {
    const given = { unit: ['€'], delimiter: ';' }
    const text = `NR;MIETE\n${Array.from({ length: 60 }, (_, i) => `0${100 + i};1.${100 + i},5 €\n`).join('')}`
    const seen = text.indexOf('0120;')
    const [parts, all] = [await streamed(text, 'csv', given, seen), await whole(text, 'csv', given)]
    expect(utf8.decode(all.content).split('\n').slice(1, 3)).toEqual(['0100,1100.5', '0101,1101.5'])
    expect(parts.content).toEqual(all.content)
    expect(parts.descriptor).toEqual(all.descriptor)
    await expect(streamed(`${text}0999;7,5\n`, 'csv', given, seen)).rejects.toMatchObject({
      findings: [{ code: 'ATL-0220', row: 62, column: 'MIETE', value: '7,5' }],
    })
  })
  it.each(['csv', 'parquet'] as const)('becomes the same %s, byte by byte, and the same data package', async (to) => {
    const text = table(2500)
    const [parts, all] = [await streamed(text, to, signs), await whole(text, to, signs)]
    expect(Buffer.compare(parts.content, all.content)).toBe(0)
    expect(parts.name).toBe(all.name)
    expect([parts.rows, parts.dropped]).toEqual([all.rows, all.dropped])
    expect([all.rows, all.dropped]).toEqual([2500, ['Insgesamt']])
    expect(parts.descriptor).toEqual(all.descriptor)
  })
  it('does so where only its beginning was looked at', async () => {
    const text = table(400)
    const seen = text.indexOf('\n00200') + 1
    expect(utf8.decode((await streamed(text, 'csv', signs, seen)).content)).toBe(
      utf8.decode((await whole(text, 'csv', signs)).content),
    )
  })
  it('is a table of numbers with a point where one comes late', async () => {
    const text = `NR;X\n${Array.from({ length: 50 }, (_, i) => `a${i};${i}`).join('\n')}\nb;1,5\nc;2\n`
    const inspected = text.replace('a1;1\n', 'a1;1,25\n')
    const { descriptor, content } = await streamed(inspected, 'csv', {}, 100)
    expect(JSON.stringify(descriptor)).toContain('{"name":"X","type":"number"}')
    expect(utf8.decode(content)).toContain('\nb,1.5\n')
  })
})

describe('what contradicts the beginning of a file is told with its line, and nothing is written:', () => {
  const beginning = `NR;X;Y\n${Array.from({ length: 20 }, (_, i) => `${i + 10};${i + 100},5;`).join('\n')}\n`
  it.each([
    ['a word', '90;viele;', 22, 'X', 'viele'],
    ['another decimal sign', '90;12.75;', 22, 'X', '12.75'],
    ['a zero in front', '90;0123;', 22, 'X', '0123'],
    ['a sentinel', '90;-99999;', 22, 'X', '-99999'],
    ['a cell of a column that was empty', '90;1,5;7', 22, 'Y', '7'],
    ['a row too wide', '90;1,5;;7', 22, undefined, '90'],
    ['a row too narrow', '90;1,5', 22, undefined, '90'],
    ['a row too narrow at the end', '90', 23, undefined, '90'],
  ])('%s', async (_, row, line, column, value) => {
    const text = line === 22 ? `${beginning}${row}\n91;1,5;\n` : `${beginning}91;1,5;\n${row}\n`
    const failed = await streamed(text, 'csv', {}, beginning.length).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(AtlasError)
    expect((failed as AtlasError).findings).toMatchObject([
      { code: 'ATL-0220', file: 'a_2024.csv', row: line, value, ...(column && { column }) },
    ])
  })
  it('a percent sign behind numbers without one, and the other way round', async () => {
    const all = async (text: string, seen: number) =>
      ((await streamed(text, 'csv', {}, seen).catch((error: unknown) => error)) as AtlasError).findings
    expect(await all(`${beginning}90;0;\n91;1,5 %;\n`, beginning.length)).toMatchObject([
      { row: 2, column: 'X', value: '100,5', found: { en: expect.stringContaining('20 are not') } },
    ])
    const signed = beginning.replaceAll(',5', ',5 %')
    expect(await all(`${signed}90;0;\n91;1,5;\n`, signed.length)).toMatchObject([
      {
        row: 23,
        column: 'X',
        value: '1,5',
        found: { en: expect.stringContaining('20 are shown as per cent, 1 is not') },
      },
    ])
  })
  it('a key with nothing beside it at the end, in the words of a file looked at as a whole', async () => {
    const text = `${beginning}91;1,5;\n90;;\n`
    const failed = (await streamed(text, 'csv', {}, beginning.length).catch((error: unknown) => error)) as AtlasError
    const { doubts } = await inspectFile(bytes(encoded(text)), 'a_2024.csv', [], {})
    expect(doubts).toMatchObject([{ row: 23, value: '90' }])
    expect(failed.findings.map(({ row, found, remedy }) => ({ row, found, remedy }))).toEqual(
      doubts.map(({ row, found, remedy }) => ({ row, found, remedy })),
    )
  })
  it('bytes of another encoding', async () => {
    const content = Buffer.concat([encoded(beginning), Buffer.from('90;1,5;\n9\xe4;1,5;\n', 'latin1')])
    const inspected = await inspectFile(bytes(encoded(beginning)), 'a.csv', [], {})
    const stream = { ...asked, to: 'csv', signs: {}, hash: () => memory().hash(), part: 64 } as const
    await expect(streamConvert(inspected, bytes(content), stream)).rejects.toMatchObject({
      findings: [{ code: 'ATL-0204' }],
    })
  })
})

it('counts and keeps rows that hold a key alone, however many follow each other', async () => {
  const body = Array.from({ length: 30 }, (_, i) => `${i + 100000};${i};${2 * i + 1}`)
  const bare = Array.from({ length: 20_500 }, (_, i) => `${i + 200000};;`)
  const text = `NR;X;Y\n${[...body, ...bare, '300000;7;8'].join('\n')}\n`
  const { rows, content } = await streamed(text, 'csv', {}, text.indexOf('\n200000') + 1)
  expect(rows).toBe(30 + 20_500 + 1)
  expect(utf8.decode(content).split('\n')).toHaveLength(1 + rows + 1)
})

describe('a total row at the end', () => {
  const body = Array.from({ length: 30 }, (_, i) => `R${i + 10};${i};${2 * i}`)
  it.each([
    ['by its name', 'Summe;1;1', ['Summe']],
    ['by its sums', '99;435;870', ['99']],
    ['not by chance', 'R99;435;871', []],
  ])('is told %s', async (_, row, dropped) => {
    const text = `NR;X;Y\n${[...body, ...(dropped.length ? [] : ['R98;5;5']), row].join('\n')}\n`
    expect((await streamed(text, 'csv', {}, text.indexOf('\nR25') + 1)).dropped).toEqual(dropped)
  })
  it('is asked about where only its sums say so and its key looks like those of the areas', async () => {
    const text = `NR;X;Y\n${[...body, 'R99;435;870'].join('\n')}\n`
    const failed = await streamed(text, 'csv', {}, text.indexOf('\nR25') + 1).catch((error: unknown) => error)
    const told = { code: 'ATL-0220', row: 32, value: 'R99' }
    expect((failed as AtlasError).findings).toMatchObject([told])
    expect((await inspectFile(bytes(encoded(text)), 'a_2024.csv', [], {})).doubts).toMatchObject([told])
  })
})

it('never makes another table than the whole file does: the same, or a finding', async () => {
  const cell = fc.oneof(
    fc.integer({ min: -500, max: 5000 }).map(String),
    fc.constantFrom('', '1,5', '12.5', '.', 'x', '007', '1.234', '-999'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 12, maxLength: 40 }),
      fc.integer({ min: 6, max: 12 }),
      async (cells, seen) => {
        const lines = cells.map((own, i) => [`k${i}`, ...own].join(';'))
        const text = `NR;X;Y\n${lines.join('\n')}\n`
        const given = signs
        const first = `NR;X;Y\n${lines.slice(0, seen).join('\n')}\n`
        const [beginning, all] = await Promise.all(
          [first, text].map((one) => inspectFile(bytes(encoded(one)), 'a.csv', [], given)),
        )
        if (
          beginning!.doubts.length > 0 ||
          beginning!.table === null ||
          all!.doubts.length > 0 ||
          all!.table === null ||
          beginning!.table.layout!.headers.join() !== 'NR,X,Y'
        )
          return
        const parts = await streamed(text, 'csv', given, first.length).catch((error: unknown) => {
          if (error instanceof AtlasError) return null
          throw error
        })
        if (parts === null) return
        const expected = await whole(text, 'csv', given)
        expect(parse(utf8.decode(parts.content))).toEqual(parse(utf8.decode(expected.content)))
      },
    ),
    { numRuns: 150, seed: 11 },
  )
})

it('refuses a range, of which only the beginning would be known', async () => {
  const text = 'raum,n\n' + Array.from({ length: 40 }, (_, i) => `${1000 + i},${i}\n`).join('')
  await expect(streamed(text, 'csv', { range: 'A1:B9' }, 200)).rejects.toThrow(AtlasError)
})
