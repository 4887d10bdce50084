import { describe, expect, it } from 'vitest'
import { run } from '../../../../src/pipeline/run.ts'
import { planOf } from '../../../support/atlas-text.ts'
import { rows2024, smallCity, type Row } from '../../../support/small-city.ts'

const members = 'preset: berlin-mss\n    status: [armut, wahl]'
/** The appendix of an index with these steps; poverty and turnout of 2024 as given, so that indices hang on them alone. */
async function appendix(
  steps: readonly string[],
  rows: readonly Row[] = rows2024,
  language = 'de',
  status = 'status: [armut, wahl]',
): Promise<string> {
  const plan = planOf(
    [members, [status, 'classes: none', ...steps].join('\n    ')],
    ['years: {', `language: ${language}\nyears: {`],
  )
  const { outputs } = await run(plan, smallCity({ 2024: rows }), '0')
  const report = String(outputs.get('bericht/bericht.md')).replaceAll(/[\u00a0\u202f]/g, ' ')
  return report.slice(report.search(/## (Anhang: Wie|Appendix: how)/), report.search(/## (Geheimhaltung|Disclosure)/))
}
const positive = 'normalise: { method: min-max, from: 1, to: 100 }'
/** Turnout is high where poverty is: turned, it runs against it. 10 of 1000 more in the first area keep the two apart. */
const contrary = rows2024.map(([key, alle, arm], i): Row => [
  key,
  alle,
  arm,
  String((100 * Number(arm)) / Number(alle) + (i === 0 ? 10 : 0)).replace('.', ','),
])

describe('what stands of weights', () => {
  it('agreed', async () => {
    expect(await appendix(['normalise: z-population', 'aggregate: mean'])).toContain(
      'Gewicht ist der vereinbarte Anteil',
    )
  })
  it('estimated', async () => {
    const steps = [
      'normalise: z-population',
      'weights: { method: principal-component, form: vector }',
      'aggregate: mean',
    ]
    expect(await appendix(steps)).toContain('Gewicht ist der Anteil am Index, den das Verfahren aus den Werten ergab')
    expect(await appendix(steps, rows2024, 'en')).toContain('that the method found in the values')
  })
  it('of each area its own', async () => {
    const text = await appendix([positive, 'aggregate: benefit-of-the-doubt'])
    expect(text).toContain('Ein gemeinsames Gewicht gibt es nicht')
    expect(text).toMatch(/\| Armut \| – \| 0,\d\d \|/)
    expect(text).not.toContain('### Ausgleich')
  })
})

describe('what stands of compensation', () => {
  it('point by point', async () => {
    expect(await appendix(['normalise: z-population', 'aggregate: sum'])).toContain(
      'gleicht ein guter Wert einen schlechten aus.',
    )
  })
  it('in part', async () => {
    const text = await appendix([positive, 'aggregate: geometric'])
    expect(text).toContain('gleicht ein guter Wert einen schlechten nur zum Teil aus.')
    expect(await appendix([positive, 'aggregate: geometric'], rows2024, 'en')).toContain(
      'makes up for a bad one in part only.',
    )
  })
  it('nothing where order alone counts', async () => {
    expect(await appendix(['normalise: z-population', 'aggregate: copeland'])).not.toContain('### Ausgleich')
  })
})

describe('indicators that run against one another', () => {
  it('are named by their labels, and the one that the index runs against', async () => {
    const text = await appendix(['normalise: z-population', 'aggregate: { method: mean }'], contrary)
    expect(text).toMatch(/Cronbachs α beträgt −\d/)
    expect(text).toMatch(/gegeneinander, am stärksten Armut und Wahl \(r = −0,\d\d\)/)
  })
  // The index is two thirds poverty and one third what is nearly its opposite: high where poverty is
  it('the one that the index runs against is told', async () => {
    const steps = ['normalise: z-population', 'aggregate: mean']
    const status = 'status: { armut: 2, wahl: 1 }'
    expect(await appendix(steps, contrary, 'de', status)).toContain(
      'Wahl läuft dem Index entgegen: Wo dieser Indikator hoch ist, ist der Index im Mittel niedrig. Richtung prüfen.',
    )
    expect(await appendix(steps, contrary, 'en', status)).toContain('turnout runs against the index: where it is high,')
    expect(await appendix(steps, rows2024, 'de', status)).not.toContain('entgegen:')
  })
})
