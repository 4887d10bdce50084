import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { inRepository } from '../../src/host/in-repository.ts'

const root = resolve('repository')
const below = (path: string, folder: string) => inRepository(path, root, join(root, folder))

it('starts at the root of the repository', () => {
  expect(below(join('daten', 'ew.csv'), 'stadt')).toBe('stadt/daten/ew.csv')
  expect(below(join('stadt', 'daten', 'ew.csv'), '')).toBe('stadt/daten/ew.csv')
  expect(below(join(root, 'stadt', 'ew.csv'), 'anderswo')).toBe('stadt/ew.csv')
  expect(below(join('..', 'ew.csv'), 'stadt')).toBe('ew.csv')
  expect(below('..daten.csv', '')).toBe('..daten.csv')
})
it('is as given outside of it, and where there is none', () => {
  const outside = resolve('lieferungen', 'ew.csv')
  expect(inRepository(outside, root, root)).toBe(outside.replaceAll('\\', '/'))
  expect(inRepository(join('..', 'ew.csv'), root, root)).toBe('../ew.csv')
  expect(inRepository(join('daten', 'ew.csv'), undefined, root)).toBe('daten/ew.csv')
  expect(inRepository(join('daten', 'ew.csv'), '', root)).toBe('daten/ew.csv')
})
