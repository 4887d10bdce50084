import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { agree } from '../support/agree.ts'
import { mss } from '../support/mss.ts'
import { shuffled } from '../support/shuffled.ts'
import { atlas } from './musterstadt.ts'

const small = 'raum,name,alo,kita\n01,Altstadt,10,5\n02,Berg,12,4\n03,Tal,3,9\n04,Wiese,5,\n05,Hafen,7,6\n'
const city = (table = small, more: Record<string, string> = {}) => memory({ 'stadt.csv': table, ...more })
const call = 'index stadt.csv --key raum --name name --indicators alo+,kita-'
const chain = '--normalise z-population --aggregate mean --classes none'
const refused = async (line: string, host = city()) => {
  const { code, out, err } = await atlas(line, host)
  expect(out).toBe('')
  return { code, err }
}
interface Value {
  id: string
  year: number | null
  value: number | null
  rank: number | null
  class: { label: { de: string } } | null
  parts: Record<string, number | null>
  normalised: Record<string, number | null>
  dynamics: { value: number | null; class: { label: { de: string } } | null } | null
  status: string
  note: { de: string } | null
}
const values = async (line: string, host = city()) => {
  const { code, out, err } = await atlas(`${line} --json`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as { values: Value[]; weights: { of: string; part: string; weight: number }[] }
}

describe('atlas index', () => {
  it('gives the values of numpy on kunststadt-64, in the manner of Berlin', async () => {
    const valid = mss.filter((one) => one.valid)
    const table = ['id,S1,S2,S3', ...valid.map(({ id, values: v }) => [id, v['S1'], v['S2'], v['S3']].join(','))].join(
      '\n',
    )
    const answer = await values(
      'index stadt.csv --key id --indicators S1+,S2+,S3+ --preset berlin-mss',
      city(`${table}\n`),
    )
    expect(answer.values).toHaveLength(46)
    const byId = new Map(answer.values.map((one) => [one.id, one]))
    for (const { id, expected } of valid) {
      const one = byId.get(id)!
      agree(one.value!, Number(expected!.status_index))
      agree(one.normalised['s2']!, Number(expected!.zS2))
      expect(one.class!.label.de).toBe(expected!.status_class)
    }
  })
  it('reads for people: rank with its direction, weights, who is missing why', async () => {
    const { out } = await atlas(`${call} --preset berlin-mss`, city())
    expect(out).toMatch(
      /^Methode: z-Werte .*\nQuelle der Methode: Senatsverwaltung.*\nGewichte: alo 0,500; kita 0,500\n/,
    )
    expect(out).toContain('Index: 4 von 5 Räumen bewertet. Rang 1 bedeutet: höchster Wert, höchste Belastung.')
    expect(out).toMatch(/^1 +02 +Berg +1,128 +niedrig$/m)
    expect(out).toContain('Nicht bewertet:\n  04 Wiese: kita, keine Angabe\n')
    expect((await atlas(`${call} --preset berlin-mss --lang en`, city())).out).toMatch(/^1 +02 +Berg +1\.128 +low$/m)
  })
  it('reads the standard input, and a file in another form', async () => {
    const { code, out } = await atlas(`index - --key raum --indicators alo+ ${chain} --csv`, memory({ '-': small }))
    expect(code).toBe(0)
    expect(out).toMatch(/^gebiet_id,gebiet_name,jahr,index,wert,rang,klasse.*,norm_alo\n02,02,,index,/)
    const german = city('raum;alo\n1;1234,5\n2;2,5\n')
    expect(
      (await values(`index stadt.csv --key raum --indicators alo+ --format ;, ${chain}`, german)).values[0],
    ).toMatchObject({ id: '1', rank: 1 })
  })
  it('does not hang on the order of the rows', async () => {
    const [head, ...lines] = small.trim().split('\n')
    const turned = [head, ...shuffled(lines, 3)].join('\n')
    const line = `${call} ${chain} --csv`
    expect(await atlas(line, city(`${turned}\n`))).toEqual(await atlas(line, city()))
  })
  // by hand: 10, 12, 3, 7 on 0 to 100: 77.78, 100, 0, 44.44; kita turned: 5, 4, 9, 6: 80, 100, 0, 60
  it('takes sub-indices, weights and steps', async () => {
    const { values: all, weights } = await values(
      `${call} --normalise min-max --aggregate mean --group arbeit=alo --group kinder=kita --weights kinder=3 --classes quantile:2`,
    )
    const one = all.find(({ id }) => id === '01')!
    expect(one.parts['arbeit']).toBeCloseTo(700 / 9, 10)
    expect(one.parts['kinder']).toBeCloseTo(80, 10)
    expect(one.value).toBeCloseTo((700 / 9 + 240) / 4, 10)
    expect(weights).toContainEqual({ of: 'index', part: 'kinder', weight: 0.75 })
    expect(one.class).not.toBeNull()
  })
  it('shares the best rank, and fills gaps only when asked', async () => {
    const table = 'raum,alo\n1,4\n2,4\n3,1\n4,\n'
    const line = `index stadt.csv --key raum --indicators alo+ ${chain}`
    const ranks = async (more: string) =>
      (await values(`${line} ${more}`, city(table))).values.map(({ id, rank }) => [id, rank])
    expect(await ranks('')).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 3],
      ['4', null],
    ])
    expect((await ranks('--impute mean --screening none')).find(([id]) => id === '4')).toEqual(['4', 3])
    expect((await refused(`${line} --impute mean`, city(table))).err).toContain('--screening none')
  })
  it('follows areas through the years', async () => {
    const table =
      'raum,jahr,alo\n1,2022,4\n2,2022,6\n3,2022,9\n1,2023,5\n2,2023,6\n3,2023,9\n1,2024,9\n2,2024,6\n3,2024,8\n'
    const { values: all } = await values(
      'index stadt.csv --key raum --year-column jahr --indicators alo+ --preset berlin-mss --over 2',
      city(table),
    )
    expect(all.map(({ year }) => year)).toEqual([2022, 2022, 2022, 2023, 2023, 2023, 2024, 2024, 2024])
    // by hand: changes 5, 0, −1: mean 4/3, sd √(62/9)
    expect(all.find(({ id, year }) => id === '1' && year === 2024)!.dynamics!.value).toBeCloseTo(
      11 / 3 / Math.sqrt(62 / 9),
      10,
    )
    expect(all.find(({ year }) => year === 2022)!.dynamics).toEqual({ value: null, class: null })
  })
  it('takes an index as a plan says it', async () => {
    const spec = 'index:\n  lage:\n    preset: berlin-mss\n    status: { alo: 2, kita: 1 }\n'
    const { weights } = await values(`${call} --spec spec.yaml`, city(small, { 'spec.yaml': spec }))
    expect(weights[0]).toEqual({ of: 'lage', part: 'alo', weight: 2 / 3 })
    const whole = `indicators:\n  quote: { label: Quote, numerator: table.alo, denominator: table.kita, unit: "%", direction: burden }\n${spec.replace('{ alo: 2, kita: 1 }', '[quote]')}`
    const own = await values(
      'index stadt.csv --key raum --spec spec.yaml',
      city('raum,alo,kita\n1,2,9\n2,3,9\n3,4,10\n', { 'spec.yaml': whole }),
    )
    expect(own.values.every(({ status }) => status === 'ok')).toBe(true)
  })
  it('says that it does not compute whether the index of a spec holds', async () => {
    const spec =
      'index:\n  lage:\n    preset: berlin-mss\n    status: [alo, kita]\n    uncertainty: { draws: 200, seed: 1, without: each }\n'
    const { code, err } = await atlas(`${call} --spec spec.yaml`, city(small, { 'spec.yaml': spec }))
    expect(code).toBe(0)
    expect(err).toContain('index.lage.uncertainty wird hier nicht gerechnet')
    expect(err).toContain('atlas build')
  })
  it('says where a spec is wrong', async () => {
    const spec = 'index:\n  lage:\n    preset: berlin-mss\n    status: [alo, kitta]\n'
    const { code, err } = await refused(`${call} --spec spec.yaml`, city(small, { 'spec.yaml': spec }))
    expect(code).toBe(2)
    expect(err).toContain('spec.yaml:4')
    expect(err).toContain('kitta')
  })
  it('names the options where a step is missing, and no place in a text that nobody wrote', async () => {
    const { code, err } = await refused(call)
    expect(code).toBe(2)
    expect(err).toMatch(
      /^Fehler ATL-0104 {2}ohne preset fehlt der Schritt "normalise"\n {2}→ als Option angeben, etwa --/,
    )
  })
  it.each([
    ['index stadt.csv --indicators alo+', 2, '--key'],
    ['index stadt.csv --key raum', 2, '--indicators'],
    ['index stadt.csv --key raum --indicators alo', 2, 'hat keine Richtung'],
    [call, 2, 'normalise'],
    [`${call} --preset berlin-ms`, 2, 'berlin-mss'],
    [`${call} --normalise kendall --aggregate mean --classes none`, 2, '--normalise: "kendall"'],
    [`${call} --normalise min-max:from=1 --aggregate geometric:x=1 --classes none`, 2, '--aggregate'],
    [`${call} --normalise z-population --aggregate geometric --classes none`, 1, 'geometri'],
    [`${call} ${chain} --weights alo=2,kit=1`, 2, '"kit" ist weder'],
    [`${call} --preset berlin-mss --classes 1/-1`, 2, 'aufsteigende Zahlen'],
    [`${call} --preset magdeburg`, 2, 'population'],
    [`${call} --preset berlin-mss --over 2`, 2, '--year-column'],
    [`index stadt.csv --key raum --indicators alo+,kitta- --preset berlin-mss`, 2, 'ähnlich: "kita"'],
    [`index stadt.csv --key raumm --indicators alo+ --preset berlin-mss`, 2, 'raumm'],
    [`index fehlt.csv --key raum --indicators alo+ --preset berlin-mss`, 3, 'fehlt.csv'],
  ])('%s ends with %i', async (line, code, words) => {
    const got = await refused(line)
    expect(got.code).toBe(code)
    expect(got.err).toContain(words)
  })
  it('names the cell of a row that is there twice, and of a text', async () => {
    const line = `index stadt.csv --key raum --indicators alo+ ${chain}`
    expect(await refused(line, city('raum,alo\n1,2\n1,3\n2,4\n'))).toMatchObject({ code: 1 })
    const { code, err } = await refused(line, city('raum,alo\n1,2\n2,k. A.\n3,4\n'))
    expect(code).toBe(1)
    expect(err).toContain('stadt.csv:3')
  })
  it('runs the IMD over as many areas as England has', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const rank = (i: number, k: number) => ((i * (7919 + 2 * k)) % 32_843) + 1
    const lines = Array.from({ length: 32_842 }, (_, i) =>
      [i + 100_000, ...ids.map((_id, k) => rank(i + 1, k))].join(','),
    )
    const { values: all } = await values(
      `index stadt.csv --key raum --indicators ${ids.map((id) => `${id}-`).join(',')} --preset imd`,
      city(`raum,${ids.join(',')}\n${lines.join('\n')}\n`),
    )
    expect(all.filter((one) => one.class!.label.de === 'Dezil 1 (höchste Deprivation)')).toHaveLength(3284)
  })
})
