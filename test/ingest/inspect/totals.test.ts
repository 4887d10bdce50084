import { describe, expect, it } from 'vitest'
import { isTotalName, totalsOf } from '../../../src/ingest/inspect/totals.ts'

const totals = (table: Readonly<Record<string, number>>, areas: readonly string[] = []) => {
  const keys = Object.keys(table)
  const body = keys.map((key, i) => ({ line: i + 2, cells: [key, table[key]!] }))
  return totalsOf(body, keys, [Object.values(table)], (key) => areas.includes(key)).map(({ key }) => key)
}

describe('total rows', () => {
  it('are known by their name, whether or not they add up', () => {
    expect(totals({ Nord: 1, Süd: 2, Insgesamt: 4 })).toEqual(['Insgesamt'])
    expect(['Summe', 'Stadt', 'Stadt insgesamt', 'Alle', 'Gesamt:', '* Total'].map(isTotalName)).not.toContain(false)
  })

  it('are not districts whose name begins like that of a total', () => {
    expect(totals({ Nord: 6, 'Stadt Mitte': 5, Süd: 7, 'Alle-Vogt-Siedlung': 9 })).toEqual([])
    expect(['Stadtökologie', 'Stadtmitte', 'Gesamtübung', 'Alleeäcker'].map(isTotalName)).not.toContain(true)
  })

  it('are "Stadt" and a name where the numbers add up', () => {
    expect(totals({ Nord: 6, 'Stadt Köln': 13, Süd: 7 })).toEqual(['Stadt Köln'])
  })

  it('are no areas of the plan, whatever they are called', () => {
    expect(totals({ Nord: 6, Gesamt: 13, Süd: 7 }, ['Nord', 'Gesamt', 'Süd'])).toEqual([])
  })

  it('are not made by an infinite number', () => {
    expect(totals({ '01': 5, '02': 5, '03': Infinity, '04': 5, '05': 5, '06': 5 })).toEqual([])
  })
})
