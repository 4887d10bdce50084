import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const head = 'raum,arme,alle\n'
const tables: Readonly<Record<string, string | Uint8Array>> = {
  'semikolon.csv': 'raum;arme;alle\nA;1;10\nB;2;20\nC;5;25\n',
  'tab.csv': 'raum\tarme\talle\nA\t1\t10\nB\t2\t20\n',
  'komma.csv': `${head}A,"1,5",10\nB,2,20\nC,5,25\n`,
  'tausend.csv': `${head}A,1 000,2000\nB,2,20\nC,5,25\n`,
  'zeichen.csv': `${head}A,<3,10\nB,2,20\nC,5,25\n`,
  'fussnote.csv': `${head}A,1,10\nB,2,20\nC,5,25\nStand: 2024\n`,
  'leer.csv': `${head}A,1,10\n,2,20\nC,5,25\n`,
  'kopf.csv': head,
  'umlaut.csv': new Uint8Array(
    [...`${head}A,1,10\nM`].map((sign) => sign.charCodeAt(0)).concat(0xfc, 44, 50, 44, 57, 10),
  ),
  'spalten.csv': 'raum_nr,arme leute,gesamt\nA,1,10\n',
  'u.csv': 'raum_alt,raum_neu,gewicht,art\nA,X,1,flaeche\nB,X,1,flaeche\nC,Y,1,flaeche\n',
}
const commands: Readonly<Record<string, (file: string) => string>> = {
  segregation: (file) => `segregation ${file} --key raum --groups arme --total alle`,
  index: (file) =>
    `index ${file} --key raum --indicators arme+,alle- --normalise z-population --aggregate mean --classes quantile:3`,
  apply: (file) => `crosswalk apply ${file} --crosswalk u.csv --key raum --columns arme,alle`,
}
const run = async (name: string, file: string) => {
  const { code, out, err } = await atlas(`${commands[name]!(file)} --lang en`, memory(tables))
  const remedies = [...new Set([...err.matchAll(/→ (.*)/g)].map(([, words]) => words!))]
  return { code, out, err, remedies }
}
const convert = (file: string) => `make a table for programs with "atlas convert ${file} -o new.csv" and name that`

describe.each(Object.keys(commands))('remedies of a table given to %s name its options', (name) => {
  it.each([
    ['semikolon.csv', 'set --format ";,"'],
    ['tab.csv', 'set --format "\\t."'],
    ['umlaut.csv', 'the file looks like windows-1252: set --format ",.:windows-1252"'],
    ['komma.csv', `if it is the decimal sign: --format ",,"; otherwise ${convert('komma.csv')}`],
    ['fussnote.csv', convert('fussnote.csv')],
    ['kopf.csv', 'check --format'],
    ['leer.csv', `add the key; a total row belongs in --drop; ${convert('leer.csv')}`],
    ['spalten.csv', 'change --key'],
  ])('%s: %s', async (file, words) => {
    const { code, out, err, remedies } = await run(name, file)
    expect([code > 0, out]).toEqual([true, ''])
    expect(remedies).toContain(words)
    expect(err).not.toMatch(/sources\.|unplanned/)
  })
})

describe('where an option says what cells mean', () => {
  const wrong = 'correct the value in the file'
  it.each([
    ['segregation', `${wrong} or declare its meaning in --suppressed`],
    ['index', `${wrong} or declare its meaning in --signs`],
    ['apply', wrong],
  ])('%s', async (name, words) => expect((await run(name, 'zeichen.csv')).remedies).toContain(words))
  it.each([
    ['segregation', '; as a sign in --suppressed'],
    ['index', '; as a sign in --signs'],
    ['apply', ''],
  ])('%s, or a thousands sign', async (name, more) =>
    expect((await run(name, 'tausend.csv')).remedies).toContain(convert('tausend.csv') + more),
  )
})

it('tells groups from the total, with blanks in their names', async () => {
  const { err } = await atlas(
    'segregation t.csv --key raum_nr --groups armeleute,x --total alle',
    memory({ 't.csv': tables['spalten.csv']! }),
  )
  expect(err).toMatch(/→ --groups ändern; ähnlich: "arme leute"/)
  expect(err).toContain('→ --total ändern')
})
it('of a crosswalk they name the option for its form', async () => {
  const host = memory({ ...tables, 'u.csv': 'alt;neu;w\nA;X;1\n' })
  const line =
    'crosswalk apply kopf.csv --crosswalk u.csv --from alt --to neu --weight w --by area --key raum --columns arme'
  expect((await atlas(line, host)).err).toContain('→ --crosswalk-format ";," angeben')
  const { err } = await atlas(line.replace('--to neu', '--to neue --crosswalk-format ;.'), host)
  expect(err).toContain('→ --to ändern; ähnlich: "neu"')
})
