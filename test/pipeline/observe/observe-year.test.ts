import { describe, expect, it } from 'vitest'
import { observeYear } from '../../../src/pipeline/observe/observe-year.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame } from '../../support/frame.ts'

const plan = planOf()
const none = [null, null, null]
/** One indicator with what was found in its columns. */
const observe = (id: 'armut' | 'wahl', ...args: Parameters<typeof observeYear>) => {
  const { base, findings } = observeYear(...args)
  return { value: base.get(id)!, findings: findings.filter(({ column }) => (column === 'armut') === (id === 'armut')) }
}
const data = frame({ 'ew.arm': [2, 10, 0], 'ew.alle': [50, 50, 50], 'ew.quote': [50, 120, -1] })

describe('a rate', () => {
  it('is withheld and counted, without the count in words', () => {
    const { value, findings } = observe('armut', plan, data, none)
    expect([...value.values]).toEqual([NaN, 20, 0])
    expect([...value.numerator]).toEqual([NaN, 10, 0])
    expect(findings).toEqual([
      {
        code: 'ATL-0503',
        severity: 'info',
        year: 2024,
        entry: 'indicators.armut',
        column: 'armut',
        found: {
          de: 'armut, 2024: 1 Wert gesperrt (weniger als 3 Personen)',
          en: 'armut, 2024: 1 value withheld (fewer than 3 persons)',
        },
      },
    ])
  })
  it('refuses where the plan says so', () => {
    const strict = planOf(['minimum-count: 3', 'minimum-count: 3, below: refuse'])
    expect(observe('armut', strict, data, none).findings).toEqual([
      {
        code: 'ATL-0502',
        severity: 'error',
        raum: '0101',
        year: 2024,
        entry: 'indicators.armut',
        column: 'armut',
        found: {
          de: 'armut: Raum 0101, 2024: 2 Personen; der Plan erlaubt ab 3',
          en: 'armut: Raum 0101, 2024: 2 persons; the plan allows 3 or more',
        },
        remedy: {
          de: 'protect.below: withhold sperrt solche Werte',
          en: 'protect.below: withhold withholds such values',
        },
      },
    ])
  })
  it('does not refuse for an area that is excluded, or has no denominator', () => {
    const strict = planOf(['minimum-count: 3', 'minimum-count: 3, below: refuse'])
    expect(observe('armut', strict, data, [{ de: 'x', en: 'x' }, null, null]).findings).toEqual([])
    expect(
      observe('armut', strict, frame({ 'ew.arm': [2], 'ew.alle': ['absent'], 'ew.quote': [1] }), [null]).findings,
    ).toEqual([])
  })
})

describe('a published value', () => {
  it('is left as it is, but warned of outside 0 to 100 %', () => {
    const { value, findings } = observe('wahl', plan, data, none)
    expect([...value.values]).toEqual([50, 120, -1])
    expect(findings.map(({ code, severity, raum }) => [code, severity, raum])).toEqual([
      ['ATL-0311', 'warning', '0102'],
      ['ATL-0311', 'warning', '0103'],
    ])
  })
  it('is not warned of in another unit', () =>
    expect(
      observe('wahl', planOf(['value: ew.quote, unit: "%"', 'value: ew.quote, unit: Punkte']), data, none).findings,
    ).toEqual([]))
  it('is not shown where the area is excluded', () =>
    expect(observe('wahl', plan, data, [{ de: 'x', en: 'x' }, null, null]).value.values[0]).toBeNaN())
})

describe('on a higher level', () => {
  const open = planOf(['segregation:', 'levels: [stadtteil]\nsegregation:'])
  const four = (arm: number[]) =>
    frame({ 'ew.arm': arm, 'ew.alle': [100, 200, 300, 400], 'ew.quote': [50, 60, 70, 80] })
  const reasons = [null, null, null, null]
  const at = (arm: number[], plan = open, left: Parameters<typeof observeYear>[2] = reasons) => {
    const { base, upper, findings } = observeYear(plan, four(arm), left)
    return { base: base.get('armut')!, above: upper.get('stadtteil')!.get('armut')!, upper, findings }
  }
  it('stands the rate of the sums', () => {
    const { above, upper } = at([10, 20, 30, 40])
    expect([above.values[0], above.numerator[0], above.denominator[0], above.status[0]]).toEqual([10, 100, 1000, 0])
    expect([...upper.keys()]).toEqual(['stadtteil'])
  })
  it('with those who live in areas that are not assessed', () =>
    expect(at([10, 20, 30, 40], open, [{ de: 'x', en: 'x' }, null, null, null]).above.numerator[0]).toBe(100))
  it('nothing stands for a published share without persons to weight it by', () => {
    const { upper } = at([10, 20, 30, 40])
    expect(upper.get('stadtteil')!.get('wahl')).toMatchObject({
      notes: [{ en: 'delivered without numerator and denominator, so it cannot be added up' }],
    })
  })
  it('one more value goes where the sum would tell the one that is withheld', () => {
    const { base, above, findings } = at([2, 20, 30, 40])
    expect([...base.values]).toEqual([NaN, NaN, 10, 10])
    expect(base.notes.map((note) => note?.en ?? null)).toEqual([
      'withheld: fewer than 3 persons',
      'withheld so that another withheld number cannot be worked out',
      null,
      null,
    ])
    expect(above.values[0]).toBe(9.2)
    expect(findings.map(({ code, found }) => [code, found.en])).toEqual([
      ['ATL-0503', 'armut, 2024: 1 value withheld (fewer than 3 persons)'],
      ['ATL-0504', 'armut, 2024: 1 value withheld (or withheld ones could be worked out)'],
    ])
  })
  it('one more value goes for an area that is not assessed as well', () =>
    expect([...at([2, 20, 30, 40], open, [{ de: 'x', en: 'x' }, null, null, null]).base.values]).toEqual([
      NaN,
      NaN,
      10,
      10,
    ]))
  it('a sum that is small itself is withheld, with words that fit all that is withheld there', () => {
    const { above, findings } = at([1, 1, 0, 0])
    expect(above.notes[0]!.en).toBe(
      'withheld: fewer than 3 persons here or in an area that could be worked out otherwise',
    )
    expect(findings.map(({ found }) => found.en)).toContain(
      'armut (stadtteil), 2024: 1 value withheld (fewer than 3 persons, here or below)',
    )
  })
  it('a small sum is refused where the plan says so', () => {
    const strict = planOf(
      ['segregation:', 'levels: [stadtteil]\nsegregation:'],
      ['minimum-count: 3', 'minimum-count: 3, below: refuse'],
    )
    expect(at([1, 1, 0, 0], strict).findings.map(({ code, raum }) => [code, raum])).toContainEqual(['ATL-0502', '01'])
  })
  it('is none where the plan names none', () =>
    expect([...observeYear(plan, four([1, 2, 3, 4]), reasons).upper]).toEqual([]))
})

it('the same count in another indicator is withheld too, unless the plan says otherwise', () => {
  // 98 of 100 are poor: 2 are not, which 98 of 500 would tell
  const wahl = '  wahl: { label: { de: Wahl, en: turnout }, value: ew.quote, unit: "%", direction: resource }'
  const again = wahl.replace('value: ew.quote', 'numerator: ew.arm, denominator: ew.quote')
  const shown = (...more: [string, string][]) =>
    observeYear(
      planOf([wahl, again], ...more),
      frame({ 'ew.arm': [98, 20], 'ew.alle': [100, 200], 'ew.quote': [500, 400] }),
      [null, null],
    ).base.get('wahl')!.values
  expect([...shown()]).toEqual([NaN, 5])
  const off = shown(['minimum-count: 3', 'minimum-count: 3, secondary: false'])
  expect([off[0], off[1]]).toEqual([19.6, 5])
})
