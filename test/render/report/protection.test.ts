import { expect, it } from 'vitest'
import type { ProtectionInfo } from '../../../src/model/publication.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { protection } from '../../../src/render/report/protection.ts'
import { city, english, publication } from '../city.ts'

const of = (rule: Partial<ProtectionInfo>) =>
  protection(edition(city, { ...publication, protection: { ...publication.protection, ...rule } }))

it('says the rule and counts what is withheld', () => {
  const text = of({})
  expect(text).toContain('mehr als null, aber weniger als 3 Personen')
  expect(text).toContain('mindestens 30 Personen')
  expect(text).toContain('| Kinder unter 15 im SGB-II-Bezug | 1 | 0 |')
  expect(protection(edition(city, english))).toContain('more than zero but fewer than 3 persons')
})
it('adds up more than one', () =>
  expect(
    of({
      withheld: [
        { indicator: 'kinderarmut', cells: 2, others: 1 },
        { indicator: 'x_y', cells: 1, others: 0 },
      ],
    }),
  ).toContain('| x\\_y | 1 | 0 |\n| Summe | 3 | 1 |'))
it('says that there is no rule and nothing withheld', () => {
  const text = of({ minimumCount: 0, denominators: null, withheld: [] })
  expect(text).toContain('legt keine Mindestzahl von Personen fest')
  expect(text).toContain('kein Wert gesperrt')
  expect(text).not.toContain('Anteile werden')
})
