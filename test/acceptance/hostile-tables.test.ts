import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writtenSource } from '../support/written-source.ts'

const keys = ['0101', '0102', '0103', '0104']
/** A table of one column whose cells are these. */
const ew = (...cells: string[]) => `NR;EW\n${keys.map((key, i) => `${key};${cells[i]}`).join('\n')}\n`
const rows = (...lines: string[]) => `${lines.join('\n')}\n`
/** One byte a letter: those beyond Latin-1 by the table of an old encoding. */
const single = (text: string, map: Readonly<Record<string, number>> = {}) =>
  Uint8Array.from(text, (letter) => map[letter] ?? letter.charCodeAt(0))
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEndian)
  return new Uint8Array(view.buffer)
}
const named = rows('NR;NAME;EW', '0101;Gärten;1', '0102;Süd;2', '0103;Ost;3', '0104;Große;4')
const mac = { ä: 0x8a, ö: 0x9a, ü: 0x9f, ß: 0xa7 }
const dos = { ä: 0x84 }
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

type Case = readonly [
  what: string,
  content: string | Uint8Array,
  options: readonly string[],
  columns: Record<string, readonly unknown[]>,
]
const EW = (...values: unknown[]) => ({ EW: values })

it.each<Case>([
  ['UTF-16 without a mark', utf16(named, false), [], EW(1, 2, 3, 4)],
  ['UTF-16, the high byte first', utf16(named, true), [], EW(1, 2, 3, 4)],
  ['an umlaut in the last line only', single(`${ew('1', '2', '3', '4')}Quelle: Münster\n`), [], EW(1, 2, 3, 4)],
  [
    'line breaks in headers',
    'NR;"Ein-\nwohner";"davon\r\njung"\n0101;10;1\n0102;20;2\n',
    [],
    { 'Ein- wohner': [10, 20], 'davon jung': [1, 2] },
  ],
  [
    'delimiters in quotes',
    rows('NR;NAME;EW', '0101;"a;b";1', '0102;"c;;d";2', '0103;"e""f";3', '0104;";";4'),
    [],
    EW(1, 2, 3, 4),
  ],
  [
    'decimal commas between commas',
    rows('NR,EW,Q', '0101,10,"1,5"', '0102,20,"2,5"'),
    [],
    { EW: [10, 20], Q: [1.5, 2.5] },
  ],
  [
    'thousands between commas',
    rows('NR,EW,Q', '0101,"1,234",1.5', '0102,"2,000",2.5'),
    [],
    { EW: [1234, 2000], Q: [1.5, 2.5] },
  ],
  [
    'apostrophes, and a point only behind them',
    ew("1'234.5", "-2'000.25", "3'100", '40'),
    [],
    EW(1234.5, -2000.25, 3100, 40),
  ],
  ['typographic apostrophes', ew('1’234.5', '−2’000.25', '3’100', '40'), [], EW(1234.5, -2000.25, 3100, 40)],
  [
    'narrow blanks, and a comma only behind them',
    ew('1\u202f234,5', '- 2\u202f000,25', '3\u00a0100', '40'),
    [],
    EW(1234.5, -2000.25, 3100, 40),
  ],
  ['a minus set apart, no zero in front', ew('-  23', '-.9367', '.5', '40'), [], EW(-23, -0.9367, 0.5, 40)],
  ['percent signs', ew('10 %', '20%', '30,5 %', '40\u00a0%'), [], EW(10, 20, 30.5, 40)],
  [
    'sums between the rows',
    rows('NR;EW', '0101;1', '0102;2', 'Summe;3', '0103;3', '0104;4', 'Summe;7'),
    [],
    EW(1, 2, 3, 4),
  ],
  ['a row that numbers the columns', rows('NR;NAME;EW', '1;2;3', '0101;a;1', '0102;b;2'), [], { 'EW / 3': [1, 2] }],
  ['a key over three columns', rows('A;B;C;EW', '0;1;01;1', '0;1;02;2', '0;1;03;3', '0;1;04;4'), [], EW(1, 2, 3, 4)],
  ['footnotes that begin like keys', `${ew('1', '2', '3', '4')}1) vorläufig;\n2) ohne Heime;\n`, [], EW(1, 2, 3, 4)],
  ['a line that says the delimiter', `sep=;\n${ew('1', '2', '3', '4')}`, [], EW(1, 2, 3, 4)],
  ['all line ends at once', 'NR;EW\r\n0101;1\n0102;2\r0103;3\r\n0104;4', [], EW(1, 2, 3, 4)],
  ['a sentinel', ew('1', '-9999', '3', '4'), ['--signs', '-9999=unknown'], EW(1, 'unknown', 3, 4)],
  [
    'a sentinel with decimals',
    ew('1,5', '-9999,0', '3,5', '4'),
    ['--signs', '-9999=unknown'],
    EW(1.5, 'unknown', 3.5, 4),
  ],
  [
    'a sentinel with a thousands sign',
    ew('1.000.000', '-9.999', '3', '4'),
    ['--signs', '-9999=void'],
    EW(1e6, 'void', 3, 4),
  ],
  [
    'a zero that means missing, however it is written',
    ew('0,0', '0', '3,5', '4'),
    ['--signs', '0=absent'],
    EW('absent', 'absent', 3.5, 4),
  ],
  ['signs of DIN 55301', ew('-', '.', '/', '4'), ['--signs', 'din-55301'], EW(0, 'unknown', 'weak', 4)],
  ['signs with letters', ew('g', 'u', 'k', '4'), ['--signs', 'letters'], EW('secret', 'weak', 0, 4)],
  ['a sign of two words', ew('k. A.', '2', '3', '4'), ['--signs', 'k. A.=unknown'], EW('unknown', 2, 3, 4)],
])('reads %s', async (_, content, options, columns) => {
  const read = await writtenSource('a.csv', content, options)
  const expected = Object.entries(columns).map(([header, values]) => [
    header,
    Object.fromEntries(values.map((value, i) => [keys[i], value])),
  ])
  expect([read.code, read.columns, read.columns ?? read.said]).toEqual([0, Object.fromEntries(expected), read.columns])
})

it.each<readonly [what: string, file: string, content: string | Uint8Array, words: string]>([
  ['UTF-16 that is cut off', 'a.csv', utf16(named, false).slice(0, -1), 'die Bytes sind kein Text in utf-16le'],
  ['a NUL in the text', 'a.csv', ew('1', '2\0', '3', '4'), 'Nullzeichen im Text'],
  ['commas and points', 'a.csv', ew('1,5', '2.5', '3,5', '4'), 'EW: 2 mit Komma, 1 mit Punkt'],
  ['a number with two readings', 'a.csv', ew('1.010', '2', '3', '4'), 'kann 1010 oder 1,010 sein'],
  ['a sentinel with decimals', 'a.csv', ew('1,5', '-9999,0', '3,5', '4'), '"-9999,0": steht einmal'],
  ['a whole number that no double holds', 'a.csv', ew('12345678901234567890', '2', '3', '4'), 'größer als 2^53'],
  ['a dash for a minus', 'a.csv', ew('–10', '2', '3', '4'), 'mit einem Strich davor, der kein Minus ist'],
  [
    'a number in brackets',
    'a.csv',
    ew('(10)', '2', '3', '4'),
    '"(10)": steht einmal, wo Zahlen stehen: eine Zahl mit einem Vermerk',
  ],
  [
    'a number with a footnote',
    'a.csv',
    ew('10 1)', '2', '3', '4'),
    '"10 1)": steht einmal, wo Zahlen stehen: eine Zahl mit einem Vermerk',
  ],
  ['a minus behind', 'a.csv', ew('10-', '2', '3', '4'), 'mit dem Minus dahinter'],
  ['numbers of other scripts', 'a.csv', ew('١٠', '2', '3', '4'), 'was es bedeutet, sagt nur der Herausgeber'],
  [
    'an unknown key without a number',
    'a.csv',
    `${ew('1', '2', '3', '4').replace('NR;EW\n', 'NR;EW\n0199;\n')}`,
    '"0199": kein Raum hat',
  ],
  ['keys as formulas for Excel', 'a.csv', rows('NR;EW', '="0101";1', '="0102";2'), 'als Formel für Excel'],
  [
    'names in place of keys',
    'a.csv',
    rows('Raum;EW', 'Altstadt;1', 'Bergfeld;2', 'Cramershof;3'),
    'in "Raum" stehen ihre Namen (3 von 3)',
  ],
  [
    'an invisible blank in a key',
    'a.csv',
    ew('1', '2', '3', '4').replace('0102', '01\u00ad02'),
    'kein Raum hat diesen Schlüssel',
  ],
  [
    'keys written once for several rows',
    'a.csv',
    rows('NR;G;EW', '0101;m;1', ';w;2', '0102;m;3', ';w;4'),
    'kommen mehrfach vor',
  ],
  [
    'a workbook that is called CSV',
    'a.csv',
    zip({ 'xl/workbook.xml': '', '[Content_Types].xml': '' }),
    'ihr die Endung .xlsx geben',
  ],
  [
    'a workbook of bytes',
    'a.zip',
    zip({ 'xl/workbook.bin': '', '[Content_Types].xml': '' }),
    'in Excel als .xlsx speichern',
  ],
  ['an Excel sheet of 1992', 'a.xls', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0), 'eine Excel-Tabelle von vor 1994'],
  [
    'an archive in an archive',
    'a.zip',
    zipSync({ 'b.zip': zip({ 'a.csv': ew('1', '2', '3', '4') }) }),
    'enthält nur ein Archiv: b.zip',
  ],
  ['an empty archive', 'a.zip', zip({}), 'das Archiv ist leer'],
  ['JSON by key', 'a.json', '{"0101": {"EW": 1}, "0102": {"EW": 2}}', 'so liefern lassen: [{'],
])('asks about %s', async (_, file, content, words) => {
  const { code, said, columns } = await writtenSource(file, content)
  expect(columns).toBeNull()
  expect([1, 2, 3]).toContain(code)
  expect(said).toContain(words)
})

it.each([
  ['MacRoman', single(named, mac), '3 Zellen'],
  ['a DOS code page', single(rows('NR;NAME;EW', '0101;Gärten;1', '0102;Wälder;2'), dos), '2 Zellen'],
  ['MacRoman in a header', single(rows('NR;Süden', '0101;1', '0102;2'), mac), '1 Zelle'],
])('warns of letters of %s', async (_, content, count) =>
  expect((await writtenSource('a.csv', content)).said).toContain(`${count} mit verstümmelten Buchstaben`),
)
