import { describe, expect, it } from 'vitest'
import { portrait } from '../../../src/measures/typology/portrait.ts'

const labels = [
  { de: 'Kinderarmut', en: 'child poverty' },
  { de: 'Wohnfläche', en: 'floor space' },
  { de: 'Arbeitslose', en: 'unemployed' },
]
const type = (means: number[], areas = 3, stability = 0.9) => ({
  number: 2,
  areas,
  means: Float64Array.from(means),
  silhouette: 0.5,
  stability,
})

describe('portrait of a type', () => {
  it('names what is far and what is clearly different, the furthest first, and what was turned as delivered', () =>
    expect(portrait(type([1.2, 0.7, 1.6]), labels, [false, true, false])).toEqual({
      de: 'Typ 2 (3 Räume): weit über dem Mittel aller Räume: Arbeitslose, Kinderarmut; unter dem Mittel: Wohnfläche.',
      en: 'Type 2 (3 areas): far above the mean of all areas: unemployed, child poverty; below the mean: floor space.',
    }))
  it('says so where there is nothing to name', () =>
    expect(portrait(type([0.4, 0, -0.49], 1), labels, [false, false, false]).de).toBe(
      'Typ 2 (1 Raum): in allen Indikatoren nahe am Mittel aller Räume.',
    ))
  it('warns of a type that does not stand', () => {
    const words = (stability: number) => portrait(type([-1, 0, 0], 3, stability), labels, [false, false, false]).de
    expect(words(0.59)).toContain('nicht belastbar')
    expect(words(0.6)).toContain('mit Vorsicht')
    expect(words(0.75)).toBe('Typ 2 (3 Räume): weit unter dem Mittel aller Räume: Kinderarmut.')
    expect(words(NaN)).toBe('Typ 2 (3 Räume): weit unter dem Mittel aller Räume: Kinderarmut.')
  })
})
