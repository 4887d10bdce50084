import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Column } from '../../../src/render/tables/column.ts'

const folder = new URL('../../../src/render/tables/', import.meta.url)
const modules = readdirSync(folder).filter((file) => !['column.ts', 'meanings.ts'].includes(file))

/** What a file exports: a list of columns, or one for rows. */
async function listsOf(file: string): Promise<readonly (readonly Column<never>[])[]> {
  const all: Record<string, unknown> = await import(new URL(file, folder).href)
  const made = Object.entries(all).map(([name, value]) =>
    typeof value === 'function' && name.startsWith('sozialindex') ? (value as (rows: []) => unknown)([]) : value,
  )
  return made.filter(Array.isArray) as (readonly Column<never>[])[]
}

describe.each(modules)('%s', async (file) => {
  const lists = await listsOf(file)
  it('has columns', () => expect(lists).toHaveLength(1))
  it('has no name twice', () => expect(new Set(lists[0]!.map(({ name }) => name)).size).toBe(lists[0]!.length))
  it.each(lists.flat().map(({ name, text }) => ({ name, text })))('says what $name means', ({ name, text }) => {
    for (const one of [text.de, text.en]) {
      expect(one).toMatch(/^\S.{8,}\S$|^Berichtsjahr$/)
      expect(one).not.toBe(name)
    }
  })
})
