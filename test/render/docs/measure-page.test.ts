import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/measures/index.ts'
import { choice } from '../../../src/model/measure.ts'
import { measurePage } from '../../../src/render/docs/measure-page.ts'

describe('measurePage', () => {
  it('says everything the metadata hold', () => {
    const page = measurePage(catalogue['atkinson']!, 'de')
    expect(page).toMatch(/^# Atkinson-Index\n\nKennung `atkinson`, Familie `segregation`, Dimension `evenness`\n/)
    expect(page).toContain('**So liest man einen Wert.** Auf einer Skala')
    expect(page).toContain('| `b` | Gewicht der Räume')
    expect(page).toContain('0.01 … 0.99')
    expect(page).toContain('- Personen der Gruppe je Raum\n- alle Personen je Raum')
    expect(page).toContain('**Quelle.** Atkinson (1970)')
  })
  it('writes ranges with a minus, and says of local measures that they have a value an area', () => {
    expect(measurePage(catalogue['relative-centralisation']!, 'de')).toContain('**Bereich.** −1 … 1\n')
    expect(measurePage(catalogue['location-quotient']!, 'en')).toContain('**Range.** 0 … ∞; one value an area\n')
  })
  it('ends a reading with the gap where the value is its last word', () => {
    expect(measurePage(catalogue['gini']!, 'de')).toContain('je zwei Räumen bei …\n')
    expect(measurePage(catalogue['isolation']!, 'de')).toContain('gehören … von 100 Personen zur Gruppe.\n')
  })
  it('names the ways a parameter offers', () => {
    const links = choice({ de: 'Nachbarn', en: 'neighbours' }, [
      { name: 'queen', label: { de: 'mit Ecken', en: 'with corners' } },
      { name: 'rook', label: { de: 'mit Kanten', en: 'with edges' } },
    ])
    const page = measurePage({ ...catalogue['gini']!, parameters: { links } }, 'en')
    expect(page).toMatch(/\| `links` *\| neighbours *\| *\| *`queen` \| `queen` with corners; `rook` with edges \|/)
  })
  it('names the value expected by chance where there is one', () => {
    expect(measurePage(catalogue['dissimilarity']!, 'de')).toContain('reiner Zufall')
    expect(measurePage(catalogue['atkinson']!, 'de')).not.toContain('reiner Zufall')
  })
  it.each(
    Object.values(catalogue).flatMap((measure) => (['de', 'en'] as const).map((lang) => [measure.id, lang] as const)),
  )('%s has no gap in %s', (id, language) => {
    const page = measurePage(catalogue[id]!, language)
    expect(page).not.toMatch(/undefined|NaN|\{value\}|\*\*\.|: *$/m)
    expect(page.endsWith('\n')).toBe(true)
  })
})
