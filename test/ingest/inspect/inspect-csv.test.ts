import { describe, expect, it } from 'vitest'
import { inspectCsv } from '../../../src/ingest/inspect/inspect-csv.ts'
import type { Given } from '../../../src/ingest/inspect/given.ts'
import type { KnownKeys } from '../../../src/ingest/inspect/keys.ts'

const areas = (...keys: string[]): KnownKeys => ({
  gebietsstand: '2022-01-01',
  keys: new Set(keys),
  names: new Map(keys.map((key) => [key, `Raum ${key}`])),
})
const known = [areas('0101', '0102', '0103', '0104')]
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const seen = (text: string | Uint8Array, given: Given = {}, own = known) =>
  inspectCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'a.csv', own, given)
const rows = (...cells: string[]) => ['NR;X', ...cells.map((cell, i) => `010${i + 1};${cell}`)].join('\n') + '\n'
const open = (text: string | Uint8Array, given: Given = {}) => seen(text, given).doubts.map(({ found }) => found.en)

describe('the encoding', () => {
  it.each([
    ['plain ASCII, which all read alike', latin('NR;X\n0101;1\n0102;2\n'), 'utf-8', { high: 0 }],
    ['UTF-8', new TextEncoder().encode('NR;Name\n0101;Süd\n'), 'utf-8', { utf8: true, high: 2 }],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffNR;X\n0101;1\n'), 'utf-8', { mark: true }],
    ['Windows-1252', latin('NR;Name\n0101;S\xfcd \x96 Nord\n'), 'windows-1252', { high: 2, control: 1, utf8: false }],
  ])('is that of %s', (_, bytes, encoding, evidence) => {
    const found = seen(bytes)
    expect(found.encoding).toBe(encoding)
    expect(found.encodings).toMatchObject(evidence)
  })
  it('is that of UTF-16', () => {
    const text = '\ufeffNR;X\n0101;1\n0102;2\n'
    const bytes = new Uint8Array(text.length * 2)
    ;[...text].forEach((letter, i) => new DataView(bytes.buffer).setUint16(2 * i, letter.charCodeAt(0), true))
    expect(seen(bytes)).toMatchObject({ encoding: 'utf-16le', delimiter: ';' })
  })
  // 0xA4 is ¤ in Windows-1252 and € in ISO 8859-15
  it('is open where two readings differ, and decided by who knows', () => {
    const bytes = latin('NR;X\n0101;5 \xa4 f\xfcr\n0102;6 \xa4\n')
    expect(open(bytes)).toEqual(['the encoding may be windows-1252, iso-8859-15; they read 0xA4 differently'])
    expect(seen(bytes, { encoding: 'iso-8859-15' }).encoding).toBe('iso-8859-15')
  })
  it('is none for bytes of DOS', () =>
    expect(open(latin('NR;Name\n0101;S\x81d\n'))).toEqual([
      'the bytes are neither UTF-8 nor windows-1252, perhaps an old DOS encoding',
    ]))
})

describe('the delimiter', () => {
  it.each([
    [';', 'NR;X\n0101;1,5\n0102;2,5\n0103;3,5\n'],
    [',', 'NR,X\n0101,1.5\n0102,2.5\n'],
    ['\t', 'NR\tX\n0101\t1\n0102\t2\n'],
    ['|', 'NR|X\n0101|1\n0102|2\n'],
    [';', 'Titel, mit Komma\nNR;"a;b";X\n0101;"c;d";1\n0102;e;2\n'],
  ])('is %j', (delimiter, text) => expect(seen(text).delimiter).toBe(delimiter))
  it('is open where two make a table', () =>
    expect(open('a,b;c,d\n1,2;3,4\n5,6;7,8\n')[0]).toMatch(/^several delimiters make a table|^no delimiter/))
  it('is open where none does', () => expect(open('nur Text\nund noch mehr\n')).toEqual(['no delimiter makes a table']))
})

describe('numbers', () => {
  it.each([
    [['1,5', '2,25', '3'], { decimal: ',', thousands: null }],
    [['1.5', '-.25', '3'], { decimal: '.', thousands: null }],
    [['1.234,5', '2', '3'], { decimal: ',', thousands: '.' }],
    [['1,234.5', '2', '3'], { decimal: '.', thousands: ',' }],
    [['1.234', '2,5', '3'], { decimal: ',', thousands: '.' }],
    [['1.234.567', '2', '3'], { decimal: null, thousands: '.' }],
    [['1 234', '2,5', '3'], { decimal: ',', thousands: ' ' }],
    [["1'234", '2', '3'], { decimal: null, thousands: "'" }],
    [['0,123', '2', '3'], { decimal: ',', thousands: null }],
    [['12 %', '2 %', '3%'], { decimal: null, thousands: null }],
  ])('%j', (cells, notation) => {
    expect(open(rows(...cells))).toEqual([])
    expect(seen(rows(...cells)).table!.notation).toEqual(notation)
  })
  it('of three digits behind a sign are two numbers', () => {
    const [finding] = seen(rows('1.234', '2', '3')).doubts
    expect(finding).toMatchObject({
      code: 'ATL-0220',
      severity: 'error',
      column: 'X',
      value: '1.234',
      found: { de: '"1.234" kann 1234 oder 1,234 sein; so eine Zelle, und nichts in der Datei entscheidet es' },
    })
    expect(seen(rows('1.234', '2', '3'), { decimal: ',' }).table!.notation).toEqual({ decimal: null, thousands: '.' })
    expect(seen(rows('1.234', '2', '3'), { decimal: '.' }).table!.notation).toEqual({ decimal: '.', thousands: null })
  })
  it('are decided by a total row', () => {
    const total = `${rows('1.234', '2', '3')}Summe;1.239\n`
    expect(seen(total).table).toMatchObject({
      notation: { decimal: null, thousands: '.' },
      notationWhy: { en: 'only so do the areas add up to the total rows' },
      totals: [{ key: 'Summe', line: 5, matches: 1, of: 1 }],
    })
    // as decimals: 1.234 + 2 + 3 = 6.234
    expect(seen(`${rows('1.234', '2', '3')}Summe;6.234\n`).table!.notation).toEqual({ decimal: '.', thousands: null })
  })
  it('in two notations are told with their counts', () =>
    expect(open('NR;X;Y\n0101;1,5;2\n0102;2,5;3.5\n0103;3,5;4\n')).toEqual([
      'the numbers are written in different ways (X: 3 with comma, 0 with point; Y: 0 with comma, 1 with point)',
    ]))
  it('that contradict what is said are told', () =>
    expect(open(rows('1,5', '2', '3'), { decimal: '.' })[0]).toMatch(/^the signs given do not fit/))
})

describe('signs', () => {
  const text = rows('1', '-', '.', '-')
  it('are open until somebody says what they mean', () => {
    expect(seen(text).doubts).toMatchObject([
      { column: 'X', value: '-', row: 3, found: { en: expect.stringContaining('stands 2 times') } },
      { column: 'X', value: '.', row: 4 },
    ])
    expect(open(text, { signs: { '-': 'zero', '.': 'secret' } })).toEqual([])
    expect(open(text, { signs: { '-': 'zero' } })).toHaveLength(1)
  })
  it('may look like numbers', () => {
    expect(seen(rows('1', '-9999', '5')).doubts).toMatchObject([{ value: '-9999' }])
    expect(open(rows('-3', '-99', '5'))).toEqual([])
    // a change beside a sign: what counts is how far it lies below all else
    const change = seen(rows('-1.5', '-9999', '4.2')).table!.columns[1]!
    expect(change).toMatchObject({ range: [-1.5, 4.2], sentinels: [{ sign: '-9999', count: 1 }] })
  })
  it('are no powers of ten', () => {
    const found = seen(rows('0.99', '4e-07', '1E+02'))
    expect([found.doubts, found.table!.columns[1]!.range]).toEqual([[], [4e-7, 100]])
  })
  it('are told one by one only where they are few', () => {
    const cells = ['a', 'b', 'c', 'd', 'e', 'f', 'g', '1', '2', '3', '4', '5', '6', '7', '8']
    const text = ['NR;X', ...cells.map((cell, i) => `${String(i).padStart(4, '0')};${cell}`)].join('\n')
    const found = open(`${text}\n`)
    expect(found.filter((words) => words.includes('stands once'))).toHaveLength(6)
    expect(found).toContainEqual('7 different texts stand where numbers stand, among them "a", "b", "c", "d", "e", "f"')
  })
})

describe('keys', () => {
  it('may be spread over several columns side by side, among many', () => {
    const header = ['bez', 'pgr', 'bzr', 'plr', ...Array.from({ length: 12 }, (_, i) => `w${i}`)]
    const cells = ['01', '02', '03', '04'].map((last) => [
      '00',
      '1',
      '0',
      last,
      ...Array.from({ length: 12 }, () => '7.5'),
    ])
    const own = [areas('001001', '001002', '001003', '001004')]
    const text = [header, ...cells].map((row) => row.join(';')).join('\n')
    expect(seen(`${text}\n`, {}, own).table!.key).toMatchObject({ headers: ['bez', 'pgr', 'bzr', 'plr'], matches: 4 })
  })
  it('are found with their count', () =>
    expect(seen('Nr;NR;X\n1;0101;1\n2;0102;2\n3;0999;3\n').table!.key).toMatchObject({
      headers: ['NR'],
      matches: 2,
      distinct: 3,
      areas: 4,
    }))
  it('are found in two columns', () =>
    expect(seen('ST;R;X\n01;01;7\n01;02;8\n01;03;9\n').table!.key).toMatchObject({ headers: ['ST', 'R'], matches: 3 }))
  it('have lost their zeros', () =>
    expect(seen('NR;X\n101;7\n102;8\n').doubts).toMatchObject([
      { column: 'NR', found: { en: '2 keys in "NR" have lost their leading zeros (of 4 areas)' } },
    ]))
  it('are none', () => expect(open('NR;X\n7701;7\n7702;8\n')[0]).toMatch(/^no column holds keys/))
  it('stand in two columns', () => {
    const text = 'A;B;X\n0101;0102;7\n0102;0101;8\n'
    expect(open(text)).toEqual(['the keys stand in "A" and in "B" (2 areas each)'])
    expect(seen(text, { key: ['B'] }).table!.key).toMatchObject({ headers: ['B'] })
  })
  it('are of the Gebietsstand that they fit best', () =>
    expect(
      seen(rows('1', '2', '3'), {}, [areas('0101'), { ...known[0]!, gebietsstand: '2019-01-01' }]).table!.key,
    ).toMatchObject({
      gebietsstand: '2019-01-01',
      matches: 3,
    }))
  it('come more often in a long table', () => {
    const text =
      'NR;ALTER;JAHR;N\n' +
      ['0101', '0102']
        .flatMap((key) => [2023, 2024].flatMap((y) => ['u6', '6+'].map((age) => `${key};${age};${y};1`)))
        .join('\n') +
      '\n'
    expect(seen(text).table!.shape).toMatchObject({
      year: 'JAHR',
      dimensions: [{ header: 'ALTER', values: ['u6', '6+'] }],
      doubts: [],
    })
  })
  it('come more often and nothing says why', () =>
    expect(open('NR;X\n0101;1\n0101;2\n0102;3\n')[0]).toMatch(/^the keys in "NR" occur more than once \(2 in 3 rows\)/))
})

describe('the layout', () => {
  it('has titles, several header rows and a footer', () => {
    const text = 'Bericht;;\n;;\nRaum;Personen;\nNR;m;w\n0101;1;2\n0102;3;4\n\nQuelle: Amt\n'
    const { layout } = seen(text).table!
    expect(layout).toMatchObject({ headerLines: [3, 4], headers: ['Raum / NR', 'Personen / m', 'Personen / w'] })
    expect([layout!.titles.length, layout!.body.length, layout!.footer.map(({ line }) => line)]).toEqual([1, 2, [8]])
  })
  it('counts blank title rows, as skip does', () => expect(seen('T\n\n\nNR;X\n0101;1\n0102;2\n').skip).toBe(3))
  it('has total rows of districts', () => {
    const text = 'NR;X\n0101;1\n0102;2\n01;3\n0201;5\n0202;6\n02;11\nInsgesamt;14\n'
    expect(seen(text, { key: ['NR'] }, [areas('0101', '0102', '0201', '0202')]).table!.totals).toMatchObject([
      { key: '01', matches: 1 },
      { key: '02', matches: 1 },
      { key: 'Insgesamt', matches: 1, named: true },
    ])
  })
  it('asks about a sum whose key looks like those of areas, unless it is known which these are', () => {
    const text = 'NR;X\n01;1\n02;2\n03;3\n04;4\n05;10\n'
    const asked = { code: 'ATL-0220', row: 6, value: '05' }
    expect(seen(text, {}, []).table!.doubts).toMatchObject([asked])
    expect(seen(text.replace('05', '5'), {}, []).table!.doubts).toMatchObject([{ ...asked, value: '5' }])
    expect(seen(text.replace('05', 'K 5'), {}, []).table).toMatchObject({ totals: [{ key: 'K 5' }], doubts: [] })
    const four = areas('01', '02', '03', '04')
    expect(seen(text, {}, [four]).table).toMatchObject({ totals: [{ key: '05' }], doubts: [] })
    expect(seen(text, {}, [areas('01', '02', '03', '04', '05')]).table).toMatchObject({ totals: [], doubts: [] })
  })
  it('takes a total that does not add up for one by its name', () =>
    expect(seen(`${rows('1', '2', '3')}Insgesamt;7\n`).table!.totals).toMatchObject([
      { named: true, matches: 0, of: 1 },
    ]))
  it('is none in a text', () => expect(open('a;b\nc;d\n')).not.toEqual([]))
})

it('names the row that a quote breaks', () =>
  expect(
    seen('NR;X\n0101;1\n0102;"2\n0103;3\n').doubts.some(({ row }) => row === 3) ||
      seen('NR;X\n0101;1\n0102;"2\n').delimiter === null,
  ).toBe(true))
it('answers for any bytes', () => {
  for (const text of ['', '\n', ';', ';;;\n;;;\n', '\0\0', '"', 'a', '1;2\n3;4\n'])
    expect(() => seen(text)).not.toThrow()
})
