import { expect, it } from 'vitest'
import { exclusionKeys } from '../../../src/pipeline/gather/exclusion-keys.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame } from '../../support/frame.ts'

const frames = new Map([[2024, frame({ 'ew.alle': [1, 2] })]])
const plan = (...keys: string[]) =>
  planOf(['  levels:', `  exclude: [${keys.map((key) => `{ key: "${key}", reason: x }`).join(', ')}]\n  levels:`])

it('are silent where each concerns an area', () => expect(exclusionKeys(plan('0101', '0102'), frames)).toEqual([]))
it('warn of a key that no area bears', () =>
  expect(exclusionKeys(plan('0101', '0199'), frames)).toEqual([
    {
      code: 'ATL-0301',
      severity: 'warning',
      entry: 'areas.exclude',
      value: '0199',
      found: { de: 'der Ausschluss von "0199" trifft keinen Raum', en: 'the exclusion of "0199" concerns no area' },
      consequence: { de: 'so wird kein Raum ausgenommen', en: 'no area is left out like this' },
      remedy: { de: 'den Schlüssel unter exclude prüfen', en: 'check the key in exclude' },
    },
  ]))
it('look into the indices, and say it once', () => {
  const both = planOf(
    ['  levels:', '  exclude: [{ key: "9", reason: x }]\n  levels:'],
    ['preset: berlin-mss', 'preset: berlin-mss\n    exclude: [{ key: "9", reason: x }, { key: "8", reason: x }]'],
  )
  expect(exclusionKeys(both, frames).map(({ value, entry }) => [value, entry])).toEqual([
    ['9', 'areas.exclude'],
    ['8', 'index.sozial.exclude'],
  ])
})
