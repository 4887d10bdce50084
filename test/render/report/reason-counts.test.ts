import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { reasonCounts } from '../../../src/render/report/reason-counts.ts'
import { city, publication } from '../city.ts'

it('counts areas by reason', () => {
  const few = { status: 'void', note: { de: 'zu klein', en: 'too small' } } as const
  expect(reasonCounts(edition(city, publication), [few, { status: 'secret', note: null }, few])).toBe(
    '2 Räume (zu klein) und 1 Raum (geheim gehalten)',
  )
})
