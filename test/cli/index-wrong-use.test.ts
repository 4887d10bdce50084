import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const table = 'raum,alo,kita,gleich\n01,5,3,7\n02,7,4,7\n03,2,0,7\n04,9,1,7\n05,4,5,7\n'
const years = 'raum,jahr,alo,kita\n1,2020,5,3\n2,2020,7,4\n3,2020,2,1\n1,2021,5,3\n2,2021,7,5\n3,2021,3,1\n'
const host = (more: Record<string, string> = {}) =>
  memory({ 'stadt.csv': table, 'wenige.csv': 'raum,alo,kita\n1,5,3\n2,7,5\n', 'jahre.csv': years, ...more })
const call = 'index stadt.csv --key raum --indicators alo+,kita-'
const yearly = 'index jahre.csv --key raum --year-column jahr --indicators alo+,kita-'
const mean = '--aggregate mean --classes none'
const chain = `--normalise z-population ${mean}`

describe('each wrong use of atlas index names the option that says it', () => {
  it.each([
    [
      'zeros under a geometric mean',
      `${call} --normalise min-max --aggregate geometric --classes none`,
      /--aggregate: geometrisches Mittel .* alo hat im Raum 03 auf seiner Skala den Wert 0; erwartet: Werte über 0/,
    ],
    [
      'values below 0 under a harmonic mean',
      `${call} --normalise z-population --aggregate harmonic --classes none`,
      /--aggregate: harmonisches Mittel .* den Wert -\d,\d+; erwartet: Werte über 0/,
    ],
    ['negative weights', `${call} ${chain} --weights alo=-1,kita=1`, /"alo=-1" ist kein Gewicht für --weights/],
    ['a weight of 0', `${call} ${chain} --weights alo=0,kita=1`, /--weights: "alo=0"; erwartet: ein Gewicht über 0/],
    ['weights of others', `${call} ${chain} --weights alo=1,x=1`, /--weights: "x" ist weder Indikator noch Teilindex/],
    ['weights that need points', `${call} ${chain} --weights budget`, /--weights: budget braucht .*\n.*--spec/],
    ['weights without what they need', `${call} ${chain} --weights entropy`, /--weights: alo hat .* Werte unter 0/],
    [
      'fewer areas than indicators for a component',
      `index wenige.csv --key raum --indicators alo+,kita- ${chain} --weights principal-component:form=vector`,
      /--weights: 2 vollständige Räume für 2 Indikatoren/,
    ],
    [
      'breaks that do not ascend',
      `${call} --normalise z-population --aggregate mean --classes 1/0.5`,
      /"1\/0.5" sind keine Grenzen für --classes; erwartet: aufsteigende Zahlen/,
    ],
    [
      'no direction',
      `index stadt.csv --key raum --indicators alo,kita- ${chain}`,
      /--indicators: "alo" hat keine Rich/,
    ],
    [
      'one column twice',
      `index stadt.csv --key raum --indicators alo+,alo- ${chain}`,
      /--indicators: "alo" steht zwei/,
    ],
    [
      'a base year that is missing',
      `${yearly} --normalise z-population:base=2019 ${mean}`,
      /--normalise: Basisjahr 2019 fehlt; erwartet: ein Jahr von 2020 bis 2021/,
    ],
    [
      'a base year of the classes that is missing',
      `${yearly} --normalise z-population --aggregate mean --classes quantile:3:base=2019`,
      /--classes: Basisjahr 2019 fehlt/,
    ],
    [
      'a base year without years',
      `${call} --normalise z-population:base=2020 ${mean}`,
      /--normalise: Basisjahr 2020 fehlt; erwartet: eine Tabelle mit Jahren \(--year-column\)/,
    ],
    ['no base year', `${yearly} --normalise z-population:base=x ${mean}`, /--normalise: base=x ist kein Jahr/],
    ['a preset with levels that are not there', `${call} --preset gisd`, /--preset gisd: 2 Ebenen.*\n.*--group/],
  ])('%s', async (_, line, words) => {
    const { code, out, err } = await atlas(line, host())
    expect(out).toBe('')
    expect([1, 2]).toContain(code)
    expect(err).toMatch(words)
    expect(err).not.toContain('--help zeigt, was es gibt\n  →')
  })

  it('speaks of no year where the table has none', async () => {
    const { code, err } = await atlas(`index stadt.csv --key raum --indicators alo+,gleich- ${chain}`, host())
    expect(code).toBe(1)
    expect(err).toMatch(/^Fehler ATL-0312 {2}Spalte "gleich"\n {2}index: "gleich" hat in allen/)
    expect(err).toContain('gleich hat in allen 5 Räumen mit Angabe denselben Wert')
    expect(err).not.toContain('2000')
    expect(err).not.toContain('table.')
  })
})

describe('methods with parameters', () => {
  it('estimates weights by a method with its parameter', async () => {
    const { code, out } = await atlas(
      `index stadt.csv --key raum --indicators alo+,kita+ ${chain} --weights principal-component:form=vector`,
      host(),
    )
    expect(code).toBe(0)
    // of two indicators the first component weighs both alike
    expect(out).toContain('Gewichte: alo 0,500; kita 0,500')
  })
  it('measures every year by a base year, in classes as well', async () => {
    const line = `${yearly} --normalise min-max:base=2020 --aggregate mean --classes quantile:2:base=2020 --json`
    const { values } = JSON.parse((await atlas(line, host())).out) as {
      values: { id: string; year: number; normalised: Record<string, number> }[]
    }
    const one = values.find(({ id, year }) => id === '3' && year === 2021)!
    // 2020 from 2 to 7: 3 lies at (3 − 2) / (7 − 2) of 100
    expect(one.normalised['alo']).toBeCloseTo(20, 12)
  })
})

describe('points of experts', () => {
  const spec = (delimiter: string) =>
    `index:\n  lage:\n    label: Lage\n    status: [alo, kita]\n    normalise: z-population\n    aggregate: mean\n    classes: none\n    weights: { method: budget, votes: { file: punkte.csv, key: wer, format: { delimiter: "${delimiter}" } } }\n`
  const votes = { 'ordner/punkte.csv': 'wer,alo,kita\nA,60,40\nB,70,30\nC,50,50\n' }
  it('are read from beside the spec', async () => {
    const { code, out } = await atlas(
      `${call} --spec ordner/spec.yaml`,
      host({ ...votes, 'ordner/spec.yaml': spec(',') }),
    )
    expect(code).toBe(0)
    expect(out).toContain('Gewichte: alo 0,600; kita 0,400')
  })
  it('are told of by their place in the index where they cannot be read', async () => {
    const wrong = await atlas(`${call} --spec ordner/spec.yaml`, host({ ...votes, 'ordner/spec.yaml': spec(';') }))
    expect(wrong.code).toBe(3)
    expect(wrong.err).toContain('→ index.lage.weights.votes.format.delimiter: "," angeben')
    const none = await atlas(`${call} --spec ordner/spec.yaml`, host({ 'ordner/spec.yaml': spec(',') }))
    expect(none.code).toBe(3)
    expect(none.err).toContain('ordner/punkte.csv')
  })
})
