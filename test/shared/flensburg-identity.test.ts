import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { identities } from '../../src/prepare/checks/identities.ts'
import { frame } from '../support/frame.ts'
import { needs, shared } from '../support/shared.ts'
import { formula, subject } from '../support/subject.ts'

const { absent, title } = needs('data/flensburg/details.json')

interface District {
  readonly district_name: string
  readonly age_ratio: number
  readonly age_groups: Readonly<Record<string, number>>
}

// Altenquotient: 65 and over per 100 of 20 to under 65; the file counts from 18, hence the tolerance
describe.skipIf(absent)(`Flensburg 2021${title}`, () => {
  it('has one age ratio that its counts contradict: Fruerlund', () => {
    const { detail } = JSON.parse(readFileSync(shared('data/flensburg/details.json'), 'utf8')) as { detail: District[] }
    const group = (name: string) => detail.map(({ age_groups }) => age_groups[name]!)
    const numbers = {
      'fl.quotient': detail.map(({ age_ratio }) => age_ratio),
      'fl.ab65': group('age_65_and_above'),
      'fl.a18_65': group('age_18_to_under_65'),
    }
    const check = {
      left: formula('fl.quotient'),
      right: formula('100 * fl.ab65 / fl.a18_65'),
      tolerance: { relative: 0.1 },
    }
    const found = identities({ ...subject(numbers, { identities: [check] }), frame: frame(numbers) })
    expect(found.map(({ row, value }) => [detail[row! - 2]!.district_name, value])).toEqual([['Fruerlund', '22.1']])
    expect(found[0]!.expected!.en).toMatch(/^39\.77/)
  })
})
