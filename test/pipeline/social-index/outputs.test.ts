import { describe, expect, it } from 'vitest'
import { wilson } from '../../../src/measures/reliability/wilson.ts'
import { shrinkage } from '../../../src/measures/reliability/shrinkage.ts'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { run } from '../../../src/pipeline/run.ts'
import { edited, planOf, problems } from '../../support/atlas-text.ts'
import { encoded, rows2023, rows2024, smallCity, type Row } from '../../support/small-city.ts'

const status = 'status: [armut, wahl]'
const built = async (text: string, members = status, later: readonly Row[] = rows2024) =>
  (await run(planOf([status, `${members}\n    ${text}`]), smallCity({ 2023: rows2023, 2024: later }), '0')).outputs
const table = (outputs: ReadonlyMap<string, unknown>, name: string) => {
  const [head, ...lines] = (outputs.get(`tabellen/${name}.csv`) as string).trim().split('\n')
  const names = head!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])))
}
const gap = rows2024.map(([key, alle, arm, quote], i): Row =>
  i === 2 ? [key, alle, arm, ''] : [key, alle, arm, quote],
)

// by hand, min–max 0 to 1 in each year: armut 10 of 5 to 40 is 5/35; turnout 60.5 is turned, (70.25 − 60.5) / 29.75
describe('parts of an index', async () => {
  const outputs = await built(
    'groups: { rat: { label: Rat, weight: 3, indicators: [wahl] } }\n    normalise: { method: min-max, to: 1 }\n    aggregate: mean\n    restandardise: false',
    'status: [armut]',
  )
  const own = table(outputs, 'sozialindex_teile').filter(
    ({ jahr, gebiet_id }) => jahr === '2024' && gebiet_id === '0101',
  )
  it('are indicators, then sub-indices, with weight and scale', () => {
    expect(
      own.map(({ teil, art, gehoert_zu: to, wert, behandelt, gewicht }) => [teil, art, to, wert, behandelt, gewicht]),
    ).toEqual([
      ['armut', 'indikator', 'sozial', '10', '10', '0.25'],
      ['wahl', 'indikator', 'rat', '60.5', '60.5', '1'],
      ['rat', 'teilindex', 'sozial', '', '', '0.75'],
    ])
    const [armut, wahl, rat] = own.map(({ normiert }) => Number(normiert))
    expect(armut).toBeCloseTo(5 / 35, 12)
    expect(wahl).toBeCloseTo((70.25 - 60.5) / 29.75, 12)
    expect(rat).toBe(wahl)
    const [index] = table(outputs, 'sozialindex').filter(({ jahr, gebiet_id: id }) => jahr === '2024' && id === '0101')
    expect(Number(index!.wert)).toBeCloseTo(0.25 * armut! + 0.75 * wahl!, 12)
  })
  it('stand in the layer', () => {
    const { features } = JSON.parse(outputs.get('ebenen/bezugsraeume.geojson') as string)
    expect(features[0].properties.sozial_rat).toBeCloseTo((70.25 - 60.5) / 29.75, 12)
  })
  it('stand in the report with their weights', () =>
    expect(outputs.get('bericht/bericht.md')).toContain(
      '| Index | Indikator | Gewicht |\n| --- | --- | ---: |\n| Sozialindex | Armut | 1 |\n|  | Teilindex Rat | 3 |\n| Teilindex Rat | Wahl | 1 |',
    ))
})

describe('weights', () => {
  it('of experts come from a table, and are an input of the manifest', async () => {
    const plan = planOf([
      status,
      `${status}\n    weights: { method: budget, votes: { file: stimmen.csv, format: { delimiter: ";" }, key: Person } }`,
    ])
    const files = new Map([...smallCity(), ['stimmen.csv', encoded('Person;armut;wahl\nA;3;1\nB;50;50\n')] as const])
    const { outputs } = await run(plan, files, '0')
    // (3/4 + 1/2) / 2 = 0.625
    const shares = table(outputs, 'sozialindex_teile').map(({ gewicht }) => gewicht)
    expect([...new Set(shares)].sort()).toEqual(['0.375', '0.625'])
    expect(JSON.parse(outputs.get('manifest.json') as string).inputs).toContainEqual(
      expect.objectContaining({ path: 'stimmen.csv', rows: 2 }),
    )
    expect(outputs.get('bericht/bericht.md')).toContain('mit Gewichten: Punkte von Fachleuten')
  })
  // (3/4 + 1/2) / 2 = 0.625 declared outright; sub-indices with points of their own stand beside declared ones
  it.each(['band: 0.95', 'dirichlet: 1'])('of experts can be moved like declared ones: %s', async (spread) => {
    const uncertain = `uncertainty: { draws: 300, seed: 7, weights: { ${spread} } }`
    const votes = 'weights: { method: budget, votes: { file: stimmen.csv, format: { delimiter: ";" }, key: Person } }'
    // turnout that does not go with poverty, so that ranks hang on weights
    const mixed = rows2024.map(([key, alle, arm], i): Row => [key, alle, arm, String(40 + ((7 * i) % 30))])
    const points = ['stimmen.csv', encoded('Person;armut;wahl\nA;3;1\nB;50;50\n')] as const
    const files = new Map([...smallCity({ 2023: rows2023, 2024: mixed }), points])
    const voted = (await run(planOf([status, `${status}\n    ${votes}\n    ${uncertain}`]), files, '0')).outputs
    const declared = await built(`weights: declared\n    ${uncertain}`, 'status: { armut: 0.625, wahl: 0.375 }', mixed)
    expect(table(voted, 'sozialindex_unsicherheit')).toEqual(table(declared, 'sozialindex_unsicherheit'))
    const ranges = table(voted, 'sozialindex_unsicherheit').map(
      (row) => Number(row['rang_oben']) - Number(row['rang_unten']),
    )
    expect(Math.max(...ranges)).toBeGreaterThan(0)
    expect(voted.get('bericht/bericht.md')).toMatch(/als nach den Stimmen|um die der Stimmen/)
  })
  it('that depend on the values cannot be moved, and the plan says so', () => {
    const text = (method: string) =>
      edited([
        status,
        `${status}\n    weights: ${method}\n    uncertainty: { draws: 300, seed: 7, weights: { band: 0.25 } }`,
      ])
    const [pca] = problems(text('{ method: principal-component, form: vector }'))
    expect(pca!.found.de).toBe(
      'band und dirichlet verschieben vereinbarte Gewichte; hier gibt es keine, denn weights ist principal-component',
    )
    expect(problems(text('equal'))[0]!.expected!.de).toContain('weights: declared am Index')
  })
  // Changes over a year: poverty by 10 points a voter's share of 3/4, the rest in turnout
  it('of experts may be for the Dynamik alone', async () => {
    const votes = 'weights: { method: budget, votes: { file: stimmen.csv, format: { delimiter: ";" }, key: Person } }'
    const plan = planOf([status, `${status}\n    dynamics: { over: 1, ${votes} }`])
    const later = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, arm, `${Number.parseInt(quote) + i}`])
    const files = new Map([
      ...smallCity({ 2023: rows2023, 2024: later }),
      ['stimmen.csv', encoded('Person;armut;wahl\nA;3;1\n')] as const,
    ])
    const { outputs } = await run(plan, files, '0')
    const rows = table(outputs, 'indikatoren').filter(({ jahr }) => jahr === '2024')
    const z = (area: string, id: string) =>
      Number(rows.find(({ gebiet_id: own, indikator }) => own === area && indikator === id)!.z)
    for (const { gebiet_id: area, dynamik_summe: sum } of table(outputs, 'sozialindex').filter(
      ({ jahr }) => jahr === '2024',
    ))
      expect(Number(sum)).toBeCloseTo(0.75 * z(area!, 'armut_d1') + 0.25 * z(area!, 'wahl_d1'), 12)
    // the index itself counts both alike
    expect([...new Set(table(outputs, 'sozialindex_teile').map(({ gewicht }) => gewicht))]).toEqual(['0.5'])
  })
  it('that were estimated stand in the report', async () => {
    const report = (await built('weights: { method: principal-component, form: squared }')).get('bericht/bericht.md')
    expect(report).toMatch(/\| Armut \| 0,50* \|\n\| Wahl \| 0,50* \|/)
  })
})

describe('cells that are filled or moved', async () => {
  const outputs = await built(
    'screening: none\n    impute: mean\n    treat: { test: { skewness: 0.5, kurtosis: 0 }, first: { method: winsorise, most: 1 } }',
    status,
    gap,
  )
  it('are flagged in every table, in the layer and in the report', () => {
    const parts = table(outputs, 'sozialindex_teile').filter(
      ({ jahr, bearbeitet }) => jahr === '2024' && bearbeitet !== '',
    )
    expect(parts.map(({ gebiet_id: id, teil, wert, bearbeitet }) => [id, teil, wert, bearbeitet])).toEqual([
      ['0103', 'wahl', '', 'ergänzt'],
      ['0202', 'armut', '40', 'nach unten gesetzt (Ausreißer)'],
    ])
    const filled = parts[0]!
    // the mean of the seven others
    expect(Number(filled.behandelt)).toBeCloseTo((60.5 + 50 + 45 + 58 + 40.5 + 66 + 55) / 7, 12)
    const index = table(outputs, 'sozialindex').find(({ jahr, gebiet_id: id }) => jahr === '2024' && id === '0103')
    expect(index).toMatchObject({ status: 'ok', bearbeitet: 'wahl ergänzt' })
    const { features } = JSON.parse(outputs.get('ebenen/bezugsraeume.geojson') as string)
    expect(features[2].properties.sozial_bearbeitet).toBe('wahl ergänzt')
    expect(outputs.get('bericht/bericht.md')).toContain(
      '### Ergänzte und veränderte Werte\n\n- Raum 0202 (0202): armut nach unten gesetzt (Ausreißer)\n- Raum 0103 (0103): wahl ergänzt',
    )
  })
  it('leave the indicator itself without a value', () =>
    expect(
      table(outputs, 'indikatoren').find(
        ({ jahr, gebiet_id: id, indikator }) => jahr === '2024' && id === '0103' && indikator === 'wahl',
      ),
    ).toMatchObject({ wert: '', z: '' }))
})

describe('ranges', async () => {
  const text = 'reliability: { draws: 500, seed: 7, law: binomial }'
  const outputs = await built(text, 'status: [armut]')
  const now = table(outputs, 'sozialindex').filter(({ jahr }) => jahr === '2024')
  it('of ranks hold the rank', () =>
    expect(
      now.every(({ rang, rang_unten: a, rang_oben: b }) => Number(a) <= Number(rang) && Number(rang) <= Number(b)),
    ).toBe(true))
  it('tell areas whose class small numbers leave open', () => {
    const unsure = now.filter(({ klasse_sicher: sure }) => sure === 'nein')
    expect(unsure.length).toBeGreaterThan(0)
    for (const { klasse_anteil: share, klasse_daneben: other, klasse_text: own } of unsure) {
      expect(Number(share)).toBeLessThan(0.9)
      expect([other, other === own]).toEqual([expect.stringMatching(/./), false])
    }
    const report = outputs.get('bericht/bericht.md') as string
    expect(report).toContain('### Wie sicher Rang und Klasse sind')
    expect(report).toContain('500-mal')
    expect(report).toMatch(
      /- Raum 0\d+ \(0\d+\): Rang \d, .*; in \d+ % der Ziehungen in der Klasse .*, nicht sicher zu unterscheiden von/,
    )
  })
  it('are the same again', async () => expect([...(await built(text, 'status: [armut]'))]).toEqual([...outputs]))
  it('and others with another seed', async () =>
    expect((await built(text.replace('7', '8'), 'status: [armut]')).get('tabellen/sozialindex.csv')).not.toEqual(
      outputs.get('tabellen/sozialindex.csv'),
    ))
  it('of shares are those of Wilson', () => {
    const { low, high } = wilson(100, 1000)
    const row = table(outputs, 'indikatoren').find(
      ({ jahr, gebiet_id: id, indikator }) => jahr === '2024' && id === '0101' && indikator === 'armut',
    )!
    expect([Number(row.unten), Number(row.oben)]).toEqual([100 * low, 100 * high])
    expect(table(outputs, 'indikatoren').find(({ indikator }) => indikator === 'wahl')).toMatchObject({
      unten: '',
      oben: '',
    })
  })
})

describe('a share that is shrunk', async () => {
  const rate = 'numerator: ew.arm, denominator: ew.alle,'
  const plan = (toward: string, more = 'status: [armut]') =>
    planOf([rate, `${rate} shrink: { toward: ${toward} },`], [status, more])
  const outputs = (await run(plan('city'), smallCity(), '0')).outputs
  const own = (found: typeof outputs) =>
    table(found, 'indikatoren').filter(
      ({ jahr, indikator, ebene }) => jahr === '2024' && indikator === 'armut' && ebene === 'raum',
    )
  it('is that of the English indices, with what was counted beside it', () => {
    const [events, persons] = [rows2024.map((row) => Number(row[2])), rows2024.map((row) => Number(row[1]))]
    const city = shrinkage(
      events,
      persons,
      rows2024.map(() => ''),
    )
    own(outputs).forEach(({ wert, ungeschrumpft, zaehler }, i) => {
      expect(Number(wert)).toBe(100 * city[i]!.shrunk)
      expect(Number(ungeschrumpft)).toBeCloseTo((100 * events[i]!) / persons[i]!, 12)
      expect(Number(zaehler)).toBe(events[i])
    })
  })
  it('goes into the index', () =>
    expect(table(outputs, 'sozialindex_teile').find(({ jahr }) => jahr === '2024')!.wert).toBe(own(outputs)[0]!.wert))
  it('may be drawn towards a level', async () => {
    const found = own((await run(plan('stadtteil'), smallCity(), '0')).outputs)
    const districts = rows2024.map(([key]) => key.slice(0, 2))
    const want = shrinkage(
      rows2024.map((row) => Number(row[2])),
      rows2024.map((row) => Number(row[1])),
      districts,
    )
    expect(found.map(({ wert }) => Number(wert))).toEqual(want.map((one) => 100 * one!.shrunk))
  })
  it('is told in report, layer and explanation', async () => {
    expect(outputs.get('bericht/bericht.md')).toContain(
      '- Wert: geschätzt: je kleiner die Anzahlen, desto näher am Anteil der Stadt (empirischer Bayes auf Logits)',
    )
    const { features } = JSON.parse(outputs.get('ebenen/bezugsraeume.geojson') as string)
    expect(features[0].properties.armut_ungeschrumpft).toBe(10)
    const e = await explain(plan('city'), smallCity(), 'armut/0101', 2024)
    expect(e.indicator!.shrunk!.before).toBe(10)
    expect(explainWords(e, 'de')).toContain('der Wert ist geschätzt: je kleiner die Anzahlen')
  })
  it('cannot be drawn at the same time, nor towards what is not there', () => {
    const codes = (text: string) => problems(text).map(({ code, value }) => [code, value])
    const at = (toward: string, more: string) =>
      edited([rate, `${rate} shrink: { toward: ${toward} },`], [status, `status: [armut]\n    ${more}`])
    expect(codes(at('bezirk', 'restandardise: true'))).toEqual([['ATL-0106', 'bezirk']])
    expect(codes(at('city', 'reliability: { draws: 500, seed: 7, law: binomial }'))).toEqual([['ATL-0107', 'armut']])
  })
})

describe('the manifest of an index', async () => {
  const plan = planOf([
    status,
    [
      'groups: { rat: [wahl] }\n    status: [armut]',
      'screening: { present: 0.5 }',
      'impute: mean',
      'treat: { test: always, first: log-gii }',
      'normalise: { method: min-max, from: 1, scope: { base: 2023 }, own: { wahl: { method: rank, ties: mean } } }',
      'aggregate: [{ method: mean, at-least: 0.5 }, geometric]',
      'restandardise: false',
      'classes: { method: natural-breaks, count: 3, scope: pooled }',
      'dynamics: { over: 1, normalise: { method: min-max, from: 1 }, treat: { test: { skewness: 2, kurtosis: 3.5 }, first: winsorise } }',
      'dynamics-classes: none',
    ].join('\n    '),
  ])
  const files = smallCity({
    2023: rows2023.map(([key, alle, arm, quote], i): Row => [key, alle, arm, i < 4 ? String(60 + 2 * i) : quote]),
  })
  const { outputs } = await run(plan, files, '0')
  const manifest = JSON.parse(outputs.get('manifest.json') as string)
  it('gives the same bytes again', async () =>
    expect([...(await run(manifest.plan, files, '0')).outputs]).toEqual([...outputs]))
  it('names every method with its source', () => {
    const uses: { step: string; id: string; source: string }[] = manifest.methods.indices[0].uses
    expect(uses.map(({ step, id }) => `${step} ${id}`)).toEqual([
      'impute mean',
      'treat log-gii',
      'normalise min-max',
      'normalise rank',
      'weights declared',
      'aggregate mean',
      'aggregate geometric',
      'treat winsorise',
      'classes natural-breaks',
    ])
    expect(uses.every(({ source }) => source !== '')).toBe(true)
  })
})

it('an index whose high values are good says so', async () => {
  const report = (await built('high: resource')).get('bericht/bericht.md') as string
  expect(report).toContain('Ein hoher Indexwert bedeutet eine günstige Lage')
  expect(report).toContain('Rang 1 bedeutet: günstigste Lage.')
  // 0103 has the least poverty and the highest turnout
  expect(report).toContain('Auf Rang 1 steht Raum 0103')
})
