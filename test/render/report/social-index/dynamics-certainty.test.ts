import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { dynamicsCertainty } from '../../../../src/render/report/social-index/dynamics-certainty.ts'
import { ranking } from '../../../../src/render/report/social-index/ranking.ts'
import { standing } from '../../../../src/render/report/social-index/standing.ts'
import { city, dynamicsClasses, publication } from '../../city.ts'

const e = edition(city, publication)
const reliability = { de: 'Gezogen.', en: 'Drawn.' }
const index = { ...publication.indices[0]!, reliability, dynamicsReliability: { de: 'So auch hier.', en: 'So here.' } }
const now = standing(e, 'sozialindex', 2024)
const shares = [0.95, 0.6, 0.999, 0.91, 0.5]
const ranked = now.ranked.map((s, i) => ({
  ...s,
  dynamicsCertainty: {
    low: 1,
    high: 2,
    share: shares[i]!,
    rival: dynamicsClasses[0]!,
    distinct: shares[i]! >= 0.9,
    open: [],
    words: reliability,
  },
}))

// by rank: stabil 95 %, negativ 60 %, positiv 99.9 %, stabil 91 %, stabil 50 %
it('counts who is for sure in each class, and names those of the outer ones', () =>
  expect(dynamicsCertainty(e, index, ranked)).toEqual([
    '### Wie sicher die Dynamik ist',
    'So auch hier.',
    [
      '| Dynamik | Räume | davon sicher |',
      '| --- | ---: | ---: |',
      '| positiv | 1 | 1 |',
      '| stabil | 3 | 2 |',
      '| negativ | 1 | 0 |',
      '| Summe | 5 | 3 |',
    ].join('\n'),
    '- In so vielen Ziehungen in der Klasse „positiv“: Altstadt \\| Markt (01010101) > 99 %.\n' +
      '- In so vielen Ziehungen in der Klasse „negativ“: Schloßstraße (01010103) 60 %.',
  ]))
it('says plainly where nobody is', () => {
  const open = ranked.map((s) => ({ ...s, dynamicsCertainty: { ...s.dynamicsCertainty, distinct: false } }))
  expect(dynamicsCertainty(e, index, open)[1]).toMatch(/^So auch hier\. Kein Raum steht sicher in seiner Klasse/)
})
it('says that changes came without counts', () => {
  const { dynamicsReliability: _, ...given } = index
  expect(dynamicsCertainty(e, given, now.ranked)[1]).toContain('Die Veränderungen kamen fertig')
})
it('says nothing where nothing is drawn, or there is no Dynamik', () => {
  expect(dynamicsCertainty(e, publication.indices[0]!, now.ranked)).toEqual([])
  expect(dynamicsCertainty(e, { ...index, dynamicsClasses: [] }, ranked)).toEqual([])
  expect(dynamicsCertainty(e, index, now.ranked)).toEqual([])
})
it('stands in the ranking too', () => {
  const [head, , first, second] = ranking(e, index, { ...now, ranked }).split('\n')
  expect(head).toMatch(/\| Dynamik sicher \|$/)
  expect([first, second].map((row) => row!.split(' | ').at(-1))).toEqual(['ja |', 'nein |'])
})
