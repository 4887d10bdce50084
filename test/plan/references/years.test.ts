import { expect, it } from 'vitest'
import { outsideYears } from '../../../src/plan/references/years.ts'

const plan = { from: 2020, to: 2024 }

it.each([[{ from: 2024, to: 2030 }], [{ from: 2010, to: 2020 }], [{ from: 2010, to: 2030 }], [undefined]])(
  '%j has a year of the plan',
  (span) => expect(outsideYears(span, plan, [])).toEqual([]),
)
it.each([[{ from: 2025, to: 2030 }], [{ from: 2010, to: 2019 }]])('%j has none', (span) =>
  expect(outsideYears(span, plan, ['x'])).toMatchObject([
    { code: 'ATL-0107', path: ['x'], value: `${span.from}–${span.to}` },
  ]),
)
it('writes a single year as one', () =>
  expect(outsideYears({ from: 2019, to: 2019 }, { from: 2024, to: 2024 }, [])).toMatchObject([
    { value: '2019', expected: { en: 'years of 2024' } },
  ]))
it('is content where the years of the plan are not sound', () => expect(outsideYears(plan, null, [])).toEqual([]))
