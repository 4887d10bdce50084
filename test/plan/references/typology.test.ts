import { describe, expect, it } from 'vitest'
import { problems } from '../../support/atlas-text.ts'
import { typologyText } from '../../support/typology-text.ts'

const only = (entries: Readonly<Record<string, string>>) => {
  const found = problems(typologyText(entries))
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('a typology', () => {
  it('is right as it stands, with a neutral indicator too', () => {
    expect(problems(typologyText())).toEqual([])
    expect(problems(typologyText({ method: 'k-means', starts: '20', base: '2024' }))).toEqual([])
  })
  it('names indicators of the plan, each once', () => {
    expect(only({ indicators: '[armut, wal]' })).toMatchObject({ code: 'ATL-0106', value: 'wal', row: 31, column: 25 })
    expect(only({ indicators: '[armut, wahl, armut]' })).toMatchObject({ code: 'ATL-0107', value: 'armut', row: 31 })
  })
  it('says how often k-means begins, and of Ward nothing', () => {
    expect(only({ method: 'k-means' })).toMatchObject({ code: 'ATL-0104', row: 33 })
    expect(only({ starts: '3' })).toMatchObject({
      code: 'ATL-0107',
      value: '3',
      found: { en: 'starts with method: k-means only' },
    })
  })
  it('names each type once, by its own indicators, above or below', () => {
    const names = (...list: string[]) => only({ names: `[${list.join(', ')}]` })
    const hafen = '{ type: 1, name: Hafen, above: [armut] }'
    expect(problems(typologyText({ names: `[${hafen}, { type: 2, name: Rand, below: [armut] }]` }))).toEqual([])
    expect(names(hafen, '{ type: 1, name: Rand, below: [armut] }').found.en).toBe('type 1 has two names')
    expect(names(hafen, '{ type: 2, name: Hafen, below: [armut] }').found.de).toBe('zwei Typen heißen "Hafen"')
    expect(names('{ type: 1, name: Hafen, above: [arm] }')).toMatchObject({ code: 'ATL-0106', value: 'arm' })
    expect(names('{ type: 1, name: Hafen, above: [armut], below: [armut] }').found.en).toMatch(/above and below/)
    expect(names('{ type: 1, name: Hafen }').expected!.de).toMatch(/^above oder below/)
  })
  it('says what shape the types of a mixture have, and of others nothing', () => {
    const mixture = { method: 'gaussian-mixture', starts: '20' }
    expect(problems(typologyText({ ...mixture, covariance: 'diagonal' }))).toEqual([])
    expect(only(mixture)).toMatchObject({ code: 'ATL-0104' })
    expect(only({ covariance: 'full' }).found.en).toBe('covariance with method: gaussian-mixture only')
  })
  it('has base years in which it is computed', () => {
    const years = '{ from: 2024, to: 2024 }'
    expect(only({ base: '2022' })).toMatchObject({ code: 'ATL-0392', value: '2022' })
    expect(only({ base: '2023', years })).toMatchObject({ code: 'ATL-0392', value: '2023' })
    expect(only({ normalise: '{ method: z-population, scope: { base: 2023 } }', years })).toMatchObject({
      code: 'ATL-0392',
      value: '2023',
    })
    expect(only({ years: '{ from: 2010, to: 2011 }' })).toMatchObject({ code: 'ATL-0107' })
  })
  it('leaves out areas by columns that there are', () =>
    expect(only({ exclude: '[{ when: "ew.nie > 3", reason: x }]' })).toMatchObject({ code: 'ATL-0106' }))
  it('has a name of its own', () =>
    expect(problems(typologyText().replace('  arten:', '  armut:'))).toMatchObject([{ code: 'ATL-0107' }]))
})
