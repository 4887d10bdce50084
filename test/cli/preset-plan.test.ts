import { expect, it } from 'vitest'
import { presetPlan } from '../../src/cli/preset-plan.ts'

it('puts a chapter in the place of the one on the index, and leaves the others', () =>
  expect(presetPlan('a\n\n# --- Sozialindex ---\nindex: {}\n\n# --- Schutz ---\nb\n', 'index: {x: $&}\n')).toBe(
    'a\n\nindex: {x: $&}\n\n# --- Schutz ---\nb\n',
  ))
it('refuses a plan without that chapter', () => expect(() => presetPlan('index: {}\n', 'x')).toThrow('no chapter'))
