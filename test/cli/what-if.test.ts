import { describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { atlas, musterstadt, textOf } from './musterstadt.ts'

type Certainty = {
  low: number
  high: number
  distinct: boolean
  rival: { label: { de: string } } | null
  open: number[]
} | null
interface Place {
  value: number | null
  rank: number | null
  klasse: { label: { de: string } } | null
  dynamics: { label: { de: string } } | null
  attention: boolean
  certainty: Certainty
  dynamicsCertainty: Certainty
}
interface Answer {
  year: number
  meanShift: number
  attention: { before: { label: { de: string } }[] }
  noise: { draws: unknown; undrawn: string | null }
  dynamicsNoise: { draws: unknown; undrawn: string | null; rests?: { de: string } }
  shifts: {
    raum: string
    name: string
    before: Place
    after: Place
    within: boolean | null
    dynamicsWithin: boolean | null
  }[]
}
const ask = async (options: string, host = musterstadt({ 'atlas.yaml': plan })) => {
  const { code, out } = await atlas(`index what-if stadt/atlas.yaml ${options} --json`, host)
  expect(code).toBe(0)
  return JSON.parse(out) as Answer
}
/** Without what is about other things and takes long. */
const plan = textOf('atlas.yaml')
  .replace(/^segregation:.*\n(?: .*\n)+/m, '')
  .replace(/^ {4}(contains:.*\n|uncertainty:.*\n(?: {6}.*\n)+)/gm, '')
const members = 'status: [arbeitslosigkeit, transferbezug, kinderarmut]'

/** The atlas of a plan that says so itself. */
async function built(text: string, year: number): Promise<Map<string, Record<string, string>>> {
  const host = musterstadt({ 'atlas.yaml': text })
  expect(await atlas('build stadt/atlas.yaml -o out -q', host)).toMatchObject({ code: 0 })
  const csv = host.files.get('out/tabellen/sozialindex.csv')!
  const rows: Record<string, string>[] = parse(typeof csv === 'string' ? csv : new TextDecoder().decode(csv), {
    columns: true,
  })
  return new Map(rows.filter(({ jahr }) => jahr === String(year)).map((row) => [row['gebiet_id']!, row]))
}

function agreeWith(answer: Answer, rows: Map<string, Record<string, string>>, side: 'before' | 'after') {
  expect(answer.shifts).toHaveLength(rows.size)
  for (const shift of answer.shifts) {
    const row = rows.get(shift.raum)!
    const place = shift[side]
    expect(place.rank === null ? '' : String(place.rank)).toBe(row['rang'])
    expect(place.klasse?.label.de ?? '').toBe(row['klasse_text'])
    expect(place.dynamics?.label.de ?? '').toBe(row['dynamik_text'])
    if (answer.noise.draws) {
      expect(String(place.certainty?.low ?? '')).toBe(row['rang_unten'])
      expect(String(place.certainty?.high ?? '')).toBe(row['rang_oben'])
    }
  }
}

describe('atlas index what-if', () => {
  it('agrees with the atlas as it is, and with that of a plan that says otherwise', async () => {
    expect(plan).toContain(members)
    const answer = await ask('--weight kinderarmut=2 --without transferbezug --breaks -0.5/0.5/1')
    agreeWith(answer, await built(plan, 2024), 'before')
    const other = plan.replace(
      members,
      `status: { arbeitslosigkeit: 1, kinderarmut: 2 }
    classes:
      - { label: hoch, below: -0.5 }
      - { label: mittel, to: 0.5 }
      - { label: niedrig, to: 1 }
      - { label: sehr niedrig }`,
    )
    agreeWith(answer, await built(other, 2024), 'after')
  })
  it('assesses also areas that lack only what is left out', async () => {
    const other = plan.replace(members, 'status: [arbeitslosigkeit, transferbezug]').replace(/^ +contains: .*$/m, '')
    const answer = await ask('--without kinderarmut')
    const rows = await built(other, 2024)
    agreeWith(answer, rows, 'after')
    const more = answer.shifts.filter(({ before, after }) => before.rank === null && after.rank !== null)
    expect(more.length).toBeGreaterThan(0)
    const { out } = await atlas('index what-if stadt/atlas.yaml --without kinderarmut -q', musterstadt())
    expect(out).toMatch(/^Sozialindex 2024, wenn: ohne „Kinder unter 15 im SGB-II-Bezug“\n/)
    for (const { raum, after } of more)
      expect(out).toMatch(new RegExp(`Dann auch bewertet: .*\\(${raum}\\), Rang ${after.rank},`))
  })
  it('takes the list of attention from the plan, with the Dynamik', async () => {
    const other = plan.replace('    preset: berlin-mss', '    attention: [4, 3-]\n    preset: berlin-mss')
    const answer = await ask('--breaks -1/0.5/1', musterstadt({ 'atlas.yaml': other }))
    expect(answer.attention.before.map(({ label }) => label.de)).toEqual([
      'sehr niedrig',
      'niedrig mit Dynamik negativ',
    ])
    for (const { before, after } of answer.shifts)
      for (const { klasse, dynamics, attention } of [before, after]) {
        const low = klasse?.label.de === 'niedrig' && dynamics?.label.de === 'negativ'
        expect(attention).toBe(klasse?.label.de === 'sehr niedrig' || low)
      }
    expect(answer.shifts.some(({ after }) => after.attention && after.klasse?.label.de === 'niedrig')).toBe(true)
  })
  it('says who comes under attention and who leaves it', async () => {
    const answer = await ask('--breaks -1/0.5/1')
    expect(answer.attention.before.map(({ label }) => label.de)).toEqual(['niedrig', 'sehr niedrig'])
    expect(answer.meanShift).toBe(0)
    const entered = answer.shifts.filter(({ before, after }) => after.attention && !before.attention)
    expect(entered.length).toBeGreaterThan(0)
    for (const { before } of entered) {
      expect(before.value).toBeGreaterThan(0.5)
      expect(before.value).toBeLessThanOrEqual(1)
    }
    const { out } = await atlas('index what-if stadt/atlas.yaml --breaks -1/0.5/1 -q', musterstadt())
    expect(out).toMatch(/^Sozialindex 2024, wenn: Klassengrenzen -1 \/ 0,5 \/ 1\nRang 1 bedeutet: höchste Belastung\./)
    expect(out).toContain(`Neu in niedrig und sehr niedrig: `)
    expect(out).toContain('Nicht mehr in niedrig und sehr niedrig: kein Raum.')
    for (const { raum } of entered) expect(out).toMatch(new RegExp(`Neu in .*\\(${raum}[,)]`))
  })
  it('tells changes of class that lie within the noise of small numbers from those beyond', async () => {
    const answer = await ask('--breaks -1/0.5/1')
    const moved = answer.shifts.filter(({ before, after }) => before.klasse?.label.de !== after.klasse?.label.de)
    expect(moved.map(({ within }) => within)).toContain(false)
    expect(answer.shifts.filter(({ within }) => within !== null)).toEqual(moved)
    const noisy = moved.filter(({ within }) => within)
    expect(noisy.length).toBeGreaterThan(1)
    for (const { before, after } of noisy) {
      const towards = [before, after].flatMap(({ certainty }) => (certainty!.distinct ? [] : [certainty!.rival]))
      expect([before, after].map(({ klasse }) => klasse?.label.de)).toContain(towards[0]?.label.de)
    }
    const { out } = await atlas('index what-if stadt/atlas.yaml --breaks -1/0.5/1 -q', musterstadt())
    const names = noisy.map(({ name, raum }) => `${name} (${raum})`).join('; ')
    expect(out).toContain(
      `${noisy.length} von ${moved.length} Wechseln der Klasse liegen innerhalb der Schwankung kleiner Zahlen: ${names}.`,
    )
    expect(out).toContain('je 2000-mal')
    expect(out).toContain('In weniger als 90 % der Ziehungen')
  })
  it('tells noise of the Dynamik from the counts of both years', async () => {
    const { shifts, dynamicsNoise } = await ask('--weight kinderarmut=3')
    expect(dynamicsNoise).toMatchObject({ draws: { draws: 2000, confidence: 0.9 }, undrawn: null })
    expect(dynamicsNoise.rests?.de).toMatch(/^Für die Dynamik wurden die Veränderungen der Anteile 2000-mal/)
    const moved = shifts.filter(({ before, after }) => before.dynamics?.label.de !== after.dynamics?.label.de)
    expect(moved.length).toBeGreaterThan(2)
    expect(shifts.filter(({ dynamicsWithin }) => dynamicsWithin !== null)).toEqual(moved)
    const number = { positiv: 1, stabil: 3, negativ: 5 }
    for (const { before, after, dynamicsWithin } of moved)
      expect(dynamicsWithin).toBe(
        [before, after].some(({ dynamicsCertainty: own }, k, both) =>
          own!.open.includes(number[both[1 - k]!.dynamics!.label.de as keyof typeof number]),
        ),
      )
  })
  it('says that changes were delivered without their counts', async () => {
    const text = plan.replace(/^ {4}dynamics:\n(?: {6}.*\n)+/m, '    dynamics: { given: [transferbezug] }\n')
    const host = musterstadt({ 'atlas.yaml': text })
    const { out } = await atlas('index what-if stadt/atlas.yaml --without kinderarmut -q', host)
    expect(out).toContain(
      'Ob ein Wechsel der Klasse der Dynamik innerhalb der Schwankung kleiner Zahlen liegt, lässt sich nicht sagen: Die Veränderungen kamen fertig',
    )
  })
  it('says why it does not tell noise', async () => {
    const text = plan.replace(/^ {4}reliability:.*\n(?: {6}.*\n)+/m, '')
    const { noise } = await ask('--breaks -1/0.5/1', musterstadt({ 'atlas.yaml': text }))
    expect(noise).toEqual({ draws: null, undrawn: 'unasked' })
    const more = await ask('--breaks -1/0', musterstadt({ 'atlas.yaml': text }))
    expect(more.noise).toEqual({ draws: null, undrawn: 'other-classes' })
  })
  it('counts what is only worth knowing', async () => {
    const { err } = await atlas('index what-if stadt/atlas.yaml --weight kinderarmut=2', musterstadt())
    expect(err).toMatch(/^\d+ Hinweise; atlas check zeigt sie\n$/)
  })
  it('speaks English, of an earlier year', async () => {
    const { out } = await atlas(
      'index what-if stadt/atlas.yaml --weight kinderarmut=1 --year 2023 --lang en -q',
      musterstadt(),
    )
    expect(out).toMatch(/^social index 2023, if: “children under 15 in SGB II households” with weight 1\n/)
    expect(out).toContain('No area changes its class or dynamics.')
    expect(out).toContain('No rank changes.')
  })
  it.each([
    ['', 'nichts ist anders'],
    ['--weight kinderarmut', 'name=zahl'],
    ['--weight kinderarmut=2 --weight kinderarmut=3', '--weight nennt "kinderarmut" zweimal'],
    ['--weight kinderarmt=2', 'gemeint ist wohl kinderarmut'],
    ['--weight kinderarmut=2,5', 'erwartet: einen Punkt: kinderarmut=2.5'],
    ['--without auslaender', 'gehört nicht zum Index'],
    ['--without arbeitslosigkeit,transferbezug,kinderarmut', 'bleibt vom Index "sozialindex" nichts'],
    ['--breaks 1/-1', 'aufsteigende Zahlen'],
    ['--breaks 1 --index sozialindx', 'gemeint ist wohl sozialindex'],
  ])('what-if %s is refused', async (options, words) => {
    const { code, out, err } = await atlas(`index what-if stadt/atlas.yaml ${options}`, musterstadt())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
  it('does not set a weight that is estimated', async () => {
    const text = plan.replace(members, `${members}\n    weights: { method: principal-component, form: vector }`)
    const host = musterstadt({ 'atlas.yaml': text })
    const { code, err } = await atlas('index what-if stadt/atlas.yaml --weight kinderarmut=2', host)
    expect(code).toBe(2)
    expect(err).toContain('principal-component')
  })
})
