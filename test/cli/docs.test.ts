import { describe, expect, it } from 'vitest'
import { atlas } from './musterstadt.ts'

describe('atlas docs', () => {
  it('prints the page of a measure in the language asked for', async () => {
    expect(await atlas('docs gini')).toMatchObject({ code: 0, err: '' })
    expect((await atlas('docs gini')).out).toContain('**Formel.**')
    expect((await atlas('docs gini --lang en')).out).toContain('**Formula.**')
  })
  it('prints every page of a family, and all without a word', async () => {
    const pages = (text: string) => text.match(/^# /gm)!.length
    const some = pages((await atlas('docs exposure')).out)
    expect(some).toBeGreaterThan(2)
    expect(pages((await atlas('docs')).out)).toBeGreaterThan(some)
  })
  it('says what was probably meant', async () => {
    const { code, err } = await atlas('docs gnii')
    expect(code).toBe(2)
    expect(err).toContain('gini')
  })
})
