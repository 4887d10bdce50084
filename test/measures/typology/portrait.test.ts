import { describe, expect, it } from 'vitest'
import { portrait } from '../../../src/measures/typology/portrait.ts'

const labels = [
  { de: 'Kinderarmut', en: 'child poverty' },
  { de: 'Wohnfläche', en: 'floor space' },
  { de: 'Arbeitslose', en: 'unemployed' },
]
const words = (deviations: number[], areas = 3, stability = 0.9) =>
  portrait({ label: { de: 'Typ 2', en: 'Type 2' }, areas, stability, deviations }, labels)

describe('portrait of a type', () => {
  it('names what is far and what is clearly different, the furthest first', () =>
    expect(words([1.2, -0.7, 1.6])).toEqual({
      de: 'Typ 2 (3 Räume). Weit über dem Mittel aller Räume: Arbeitslose; Kinderarmut. Unter dem Mittel: Wohnfläche.',
      en: 'Type 2 (3 areas). Far above the mean of all areas: unemployed; child poverty. Below the mean: floor space.',
    }))
  it('says so where there is nothing to name, and nothing of a type without areas', () => {
    expect(words([0.4, 0, -0.49], 1).de).toBe('Typ 2 (1 Raum). In allen Indikatoren nahe am Mittel aller Räume.')
    expect(words([NaN, NaN, NaN], 0).en).toBe('Type 2 (0 areas).')
  })
  it('warns of a type that does not stand', () => {
    const stands = (stability: number) => words([-1, 0, 0], 3, stability).de
    expect(stands(0.59)).toContain('nicht belastbar')
    expect(stands(0.6)).toContain('mit Vorsicht')
    expect(stands(0.75)).toBe('Typ 2 (3 Räume). Weit unter dem Mittel aller Räume: Kinderarmut.')
    expect(stands(NaN)).toBe('Typ 2 (3 Räume). Weit unter dem Mittel aller Räume: Kinderarmut.')
  })
})
