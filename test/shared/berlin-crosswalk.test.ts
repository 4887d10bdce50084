import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { bytes, type Files } from '../../src/model/files.ts'
import { compute, type Computed } from '../../src/pipeline/compute.ts'
import { check } from '../../src/pipeline/crosswalk/check.ts'
import { make } from '../../src/pipeline/crosswalk/make.ts'
import { filesOf } from '../../src/pipeline/gather/files-of.ts'
import { gather, type Gathered } from '../../src/pipeline/gather/gather.ts'
import type { CrosswalkPlan } from '../../src/plan/areas-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { rows } from '../support/rows.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-crosswalk')
const weightsFile = 'data/berlin-crosswalk/seed_lor_crosswalk_2006_to_2021.csv'
const residentsFile = 'reference/segregation/berlin-plr-2019/data_2019.csv'
const sharesFile = 'data/berlin-mss-2019/berlin-lor-monitoring-social-urban-development-2019-00-2-1.csv'
const geometry = 'data/berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson'
const read = (...paths: string[]): Files =>
  new Map(paths.map((path) => [path, bytes(new Uint8Array(readFileSync(shared(path))))]))

/** Two editions: the areas of the residents' table, then those of 2021; only the year before the change has data. */
const text = `atlas: 1
title: Berlin
publisher: { name: Nachrechnung, licence: dl-de/zero-2-0 }
years: { from: 2018, to: 2021 }
areas:
  gebietsstand: 2021-01-01
  base: { level: planungsraum, file: ${geometry}, key: PLR_ID, name: PLR_NAME, crs: EPSG:25833 }
  earlier:
    - gebietsstand: 2006-07-01
      file: ${residentsFile}
      format: { delimiter: "," }
      key: id
      name: id
      crosswalk:
        file: ${weightsFile}
        format: { delimiter: ",", decimal: "." }
        from: plr_id_pre2021
        to: plr_id_2021
        weight: weight
        by: area
        normalise: true
        slivers: 0.001
sources:
  ew:
    file: ${residentsFile}
    format: { delimiter: "," }
    year: 2018
    key: id
    columns: { gesamt: gesamt, auslaender: auslaender }
    provider: { name: AfS, licence: CC-BY-3.0-DE }
  mss:
    file: ${sharesFile}
    format: { delimiter: ",", decimal: "." }
    year: 2018
    key: id
    missing: allow
    columns: { s1: s1_percentage_unemployed, s4: s4_percentage_transfer_payments_recipients_below_15_years }
    provider: { name: Senat, licence: dl-de/zero-2-0 }
indicators:
  auslaender: { label: Ausländer, numerator: ew.auslaender, denominator: ew.gesamt, unit: "%", direction: neutral }
  s1: { label: S1, value: mss.s1, proxy: ew.gesamt, unit: "%", direction: burden }
protect: { minimum-count: 1 }
outputs: [tables]
`

describe.skipIf(absent)(`Berlin, old areas to those of 2021${title}`, () => {
  let plan: Plan
  let gathered: Gathered
  let computed: Computed
  const counts = (which: 'frames' | 'delivered', column: string) =>
    gathered[which].get(2018)!.numbers.get(column)!.values

  beforeAll(async () => {
    plan = readPlan(text, 'atlas.yaml')
    gathered = await gather(plan, read(...filesOf(plan)))
    computed = compute(plan, gathered)
  })

  it('normalises the weights of each old area, and says what they summed to', () => {
    const { parts, from } = gathered.crosswalks.get(2018)!
    const sums = new Float64Array(from.length)
    for (const own of parts) for (const { old, weight } of own) sums[old]! += weight
    expect([...sums].every((all) => Math.abs(all - 1) < 1e-12)).toBe(true)
    const words = gathered.findings.filter(({ code }) => code === 'ATL-0345').map(({ found }) => found.de)
    expect(words[0]).toContain('64 von 448 alten Räumen ergaben die Gewichte nicht 1, sondern 0,9993014')
    expect(words[1]).toContain('Zeilen mit einem Gewicht unter 0,001 weggelassen')
  })

  it.each([
    ['ew.gesamt', 3_769_495],
    ['ew.auslaender', 0],
  ])('keeps the total of %s to 1e-9, in fractions', (column, known) => {
    const before = sum(counts('delivered', column))
    if (known > 0) expect(before).toBe(known)
    expect(Math.abs(sum(counts('frames', column)) / before - 1)).toBeLessThan(1e-9)
    expect([...counts('frames', column)].filter((value) => !Number.isInteger(value)).length).toBeGreaterThan(50)
  })

  it('agrees with the counts carried by hand', () => {
    // the same by a few lines: read, drop, normalise, multiply, add
    const links = rows(shared(weightsFile))
      .map((row) => ({ old: row['plr_id_pre2021']!, into: row['plr_id_2021']!, w: Number(row['weight']) }))
      .filter(({ w }) => w >= 0.001)
    const all = new Map<string, number>()
    for (const { old, w } of links) all.set(old, (all.get(old) ?? 0) + w)
    const people = new Map(rows(shared(residentsFile)).map((row) => [row['id']!, Number(row['gesamt'])]))
    const carried = new Map<string, number>()
    for (const { old, into, w } of links)
      carried.set(into, (carried.get(into) ?? 0) + (w / all.get(old)!) * people.get(old)!)
    const { units } = gathered.frames.get(2018)!
    expect(units).toHaveLength(542)
    units.forEach(({ id }, i) => expect(counts('frames', 'ew.gesamt')[i]).toBeCloseTo(carried.get(id)!, 6))
  })

  it('lists the old area that the shares do not have, and misses its people where they went', () => {
    expect(gathered.findings.filter(({ raum }) => raum === '09041403')).toMatchObject([
      { code: 'ATL-0302', severity: 'warning' },
    ])
    const score = (raum: string) =>
      computed.release.indicators.find((s) => s.indicator === 's1' && s.raum === raum && s.year === 2018)!
    expect(score('09401433')).toMatchObject({ status: 'absent', value: NaN })
  })

  it('carries shares through counts of the declared proxy and flags them', () => {
    const shares = new Map(rows(shared(sharesFile)).map((row) => [row['id']!, Number(row['s1_percentage_unemployed'])]))
    const { parts, from } = gathered.crosswalks.get(2018)!
    const people = counts('delivered', 'ew.gesamt')
    const list = computed.release.indicators.filter((s) => s.indicator === 's1' && s.year === 2018)
    let compared = 0
    list.forEach((score, i) => {
      const own = parts[i]!
      if (score.status !== 'ok') return
      const [above, below] = [0, 1].map((k) =>
        own.reduce(
          (all, { old, weight }) => all + weight * people[old]! * (k === 0 ? shares.get(from[old]!.id)! : 1),
          0,
        ),
      )
      expect(score.value).toBeCloseTo(above! / below!, 9)
      const same = own.length === 1 && own[0]!.weight === 1
      expect(score.estimated).toBe(!same)
      if (!same) expect(score.note!.de).toBe('geschätzt (Umsteigeschlüssel)')
      compared++
    })
    expect(compared).toBeGreaterThan(530)
  })

  it('an old area unknown to the areas is an error', async () => {
    const mss = text.replace(
      `file: ${residentsFile}\n      format: { delimiter: "," }\n      key: id\n      name: id`,
      `file: ${sharesFile}\n      format: { delimiter: ",", decimal: "." }\n      key: id\n      name: planning_area_name`,
    )
    const own = readPlan(mss, 'atlas.yaml')
    const { findings } = await gather(own, read(...filesOf(own)))
    expect(findings.filter(({ code }) => code === 'ATL-0342')).toMatchObject([{ severity: 'error', value: '09041403' }])
  })

  it('atlas crosswalk check: nobody is lost', async () => {
    const spec: CrosswalkPlan = { ...plan.areas.editions[1]!.crosswalk!, slivers: null }
    const table = {
      file: residentsFile,
      key: 'id',
      columns: ['gesamt'],
      format: { ...spec.format },
      drop: [],
    }
    const { report, findings } = await check(
      spec,
      { old: null, present: null, counts: table },
      read(weightsFile, residentsFile),
    )
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report).toMatchObject({ rows: 3055, old: 448, present: 542 })
    expect(report!.sums).toEqual([0.9993014, 1.00000002])
    expect(report!.trips['gesamt']!.after).toBeCloseTo(3_769_495, 6)
  })

  it('atlas crosswalk make: the weights of the file, from other copies of both geometries', async () => {
    const old = 'reference/segregation/berlin-plr-2019/areas.geojson'
    const made = await make(
      {
        old: { file: old, key: 'id', layer: null, crs: null },
        present: { file: geometry, key: 'PLR_ID', layer: null, crs: 'EPSG:25833' },
        slivers: null,
        points: null,
      },
      read(old, geometry),
    )
    const own = new Map(
      made.text
        .split('\n')
        .map((line) => line.split(','))
        .map(([a, b, w]) => [`${a} ${b}`, Number(w)]),
    )
    const differences = rows(shared(weightsFile)).map((row) =>
      Math.abs((own.get(`${row['plr_id_pre2021']} ${row['plr_id_2021']}`) ?? 0) - Number(row['weight'])),
    )
    // both were simplified differently: all but a handful of 3,055 weights agree to three digits
    expect(differences.filter((difference) => difference > 1e-3).length).toBeLessThan(10)
    expect(Math.max(...differences)).toBeLessThan(0.03)
  })
})
