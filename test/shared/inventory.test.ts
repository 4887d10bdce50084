import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bytes, type Files } from '../../src/model/files.ts'
import { statuses } from '../../src/model/status.ts'
import { filesOf } from '../../src/pipeline/gather/files-of.ts'
import { gather } from '../../src/pipeline/gather/gather.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { areaSize } from '../../src/prepare/area-size.ts'
import { needs, shared } from '../support/shared.ts'
import { areas, crosswalkFile, type AreasEntry } from './inventory/areas.ts'
import { berlinLists } from './inventory/berlin-lists.ts'
import { mss2019 } from './inventory/berlin-mss-2019.ts'
import { mss2021 } from './inventory/berlin-mss-2021.ts'
import { population } from './inventory/berlin-population.ts'
import type { TableEntry } from './inventory/entry.ts'
import { flensburg } from './inventory/flensburg.ts'
import { genesis } from './inventory/genesis.ts'
import { layers, points } from './inventory/geometry.ts'
import { workbook } from './inventory/workbook.ts'

const { absent, title } = needs('data')
const tables = [...mss2021, ...mss2019, ...population, ...berlinLists, ...flensburg, ...genesis, ...workbook]

const planText = (area: AreasEntry, year: number, to: number, more: string) => `atlas: 1
title: Nachweis
publisher: { name: Nachrechnung, licence: CC BY 3.0 DE }
years: { from: ${year}, to: ${to} }
areas: ${area.yaml}
protect: { minimum-count: 1 }
indicators: {}
${more}
`

/** What a run gathers by a plan over the files beside the repo. */
async function gathered(area: AreasEntry, year: number, more: string, to = year) {
  const plan = readPlan(planText(area, year, to, more), 'nachweis.yaml')
  const content = (path: string) =>
    path === 'liste.csv' ? new TextEncoder().encode(area.list) : new Uint8Array(readFileSync(shared(`data/${path}`)))
  const files: Files = new Map(filesOf(plan).map((path) => [path, bytes(content(path))]))
  const result = await gather(plan, files)
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  return { ...result, errors, frame: result.frames.get(year)! }
}

function sourceOf({ file, source, columns, more = '' }: TableEntry): string {
  const list = Object.entries(columns).map(
    ([id, [header]]) => `${id}: ${header.startsWith('{') ? header : JSON.stringify(header)}`,
  )
  return `sources: { t: { file: ${file}, ${source}, columns: { ${list.join(', ')} }, provider: { name: siehe README, licence: siehe README } } }\n${more}`
}

describe.skipIf(absent)(`every file beside the repo, through a plan${title}`, () => {
  it('is listed here', () => {
    const beside = readdirSync(shared('data/'), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(README\.md|EXPECTED\.json)$|\.sql$/.test(entry.name))
      .map((entry) => `${entry.parentPath.replaceAll('\\', '/').replace(/^.*\/data(?:\/|$)/, '')}/${entry.name}`)
    const listed = [...tables, ...layers, ...points].map(({ file }) => file)
    expect(beside.filter((file) => !listed.includes(file) && file !== crosswalkFile)).toEqual([])
    expect(listed.filter((file) => !beside.includes(file))).toEqual([])
    expect(beside.length).toBeGreaterThan(45)
  })

  it.each(tables.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
    const { rows, frame, errors } = await gathered(areas[entry.areas]!(), entry.year ?? 2024, sourceOf(entry))
    expect(errors.map(({ code, row, value }) => [code, row, value])).toEqual(entry.errors ?? [])
    expect(rows.get(file)).toBe(entry.rows)
    const places = entry.keys.map((key) => frame.units.findIndex(({ id }) => id === key))
    expect(places).not.toContain(-1)
    for (const [id, [, sum, empty, signed, cells]] of Object.entries(entry.columns)) {
      const { values, status } = frame.numbers.get(`t.${id}`)!
      const total = Array.from(values).reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0)
      expect(Math.abs(total - sum), `${id}: ${total}`).toBeLessThanOrEqual(1e-9 * Math.max(1000, Math.abs(sum)))
      const words = Array.from(status, (code) => statuses[code]!).filter((word) => word !== 'ok')
      expect(
        words.filter((word) => word === 'absent'),
        `${id} absent`,
      ).toHaveLength(empty)
      expect(
        words.filter((word) => word !== 'absent'),
        `${id} signed`,
      ).toEqual(Array(signed).fill(entry.sign ?? 'void'))
      expect(
        places.map((at) => (Number.isNaN(values[at]!) ? null : values[at])),
        id,
      ).toEqual(cells)
    }
  })

  it.each(layers.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
    const yaml = `{ gebietsstand: 2021-01-01, base: { level: raum, file: ${file}, key: ${entry.key}, name: ${entry.name} } }`
    const { errors, rows, areas: read } = await gathered({ yaml }, 2024, 'sources: {}')
    expect(errors).toEqual([])
    expect(rows.get(file)).toBe(entry.areas)
    const { units, layer } = read.get('2021-01-01')!
    expect(units).toHaveLength(entry.areas)
    expect(
      Object.fromEntries(units.filter(({ id }) => Object.hasOwn(entry.names, id)).map((u) => [u.id, u.name])),
    ).toEqual(entry.names)
    if (entry.squareMetres === null) return
    const km2 = [...areaSize(layer!).values()].reduce((a, b) => a + b, 0)
    expect(Math.abs(entry.squareMetres / 1e6 / km2 - 1)).toBeLessThan(2e-7)
  })

  it.each(points.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
    const yaml = `points: { orte: { file: ${file}, years: { from: 2024, to: 2024 }, of: facilities, provider: { name: siehe README, licence: siehe README } } }`
    const { errors, rows, frame } = await gathered(areas['plr2021']!(), 2024, `sources: {}\n${yaml}`)
    expect(errors).toEqual([])
    expect(rows.get(file)).toBe(entry.points)
    const { values } = frame.numbers.get('orte.count')!
    const counts = new Map(frame.units.map(({ id }, i) => [id as string, values[i]!]))
    expect([...counts.values()].reduce((a, b) => a + b)).toBe(entry.points)
    expect([...counts.values()].filter((n) => n > 0)).toHaveLength(entry.areas)
    expect(Object.fromEntries(Object.keys(entry.counts).map((id) => [id, counts.get(id)]))).toEqual(entry.counts)
  })

  it(crosswalkFile, async () => {
    const { errors, rows, crosswalks, areas: read } = await gathered(areas['umstieg']!(), 2018, 'sources: {}', 2021)
    expect(errors).toEqual([])
    expect(rows.get(crosswalkFile)).toBe(3055)
    const { from, parts } = crosswalks.get(2018)!
    expect([from.length, parts.length]).toEqual([448, 542])
    expect(parts.flat()).toHaveLength(3055)
    const units = read.get('2021-01-01')!.units
    const weight = (old: string, into: string) =>
      parts[units.findIndex(({ id }) => id === into)]!.find((link) => from[link.old]!.id === old)!.weight
    expect(weight('01011101', '01100101')).toBeCloseTo(0.99915986, 12)
    // the weights of this old area sum to 0.9993014 only: 0.99906596 of it
    expect(weight('09031202', '09301228')).toBeCloseTo(0.999764395407, 9)
  })
})
