import { describe, expect, it } from 'vitest'
import { settings } from '../../../src/measures/composite/settings.ts'
import type { Method } from '../../../src/model/method.ts'

const text = { de: 'x', en: 'x' }
const method: Method = {
  id: 'm',
  label: text,
  formula: 'x',
  source: 'x',
  needs: [],
  parameters: {
    most: { kind: 'number', default: 5, min: 1, whole: true, label: text },
    form: { kind: 'choice', choices: ['a', 'b'], label: text },
  },
}
const code = (given: Record<string, number | string>) => {
  try {
    settings(method, given)
  } catch (error) {
    return (error as { findings: { code: string }[] }).findings[0]!.code
  }
  return null
}

describe('settings', () => {
  it('fills in what has a default', () => expect(settings(method, { form: 'b' })).toEqual({ most: 5, form: 'b' }))
  it('takes what is given', () => expect(settings(method, { form: 'a', most: 2 })).toEqual({ most: 2, form: 'a' }))
  it.each([
    [{}, 'ATL-0104'],
    [{ form: 'c' }, 'ATL-0105'],
    [{ form: 'a', most: 0 }, 'ATL-0105'],
    [{ form: 'a', most: 1.5 }, 'ATL-0105'],
    [{ form: 'a', much: 1 }, 'ATL-0103'],
  ])('refuses %j', (given, want) => expect(code(given as Record<string, number | string>)).toBe(want))
})
