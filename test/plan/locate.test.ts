import { describe, expect, it } from 'vitest'
import { isMap, isScalar, parseDocument } from 'yaml'
import { locate, nodeAt } from '../../src/plan/locate.ts'

const text = `a: 1
b: { c: [x, { d: y }] }
e:
f: &f
  g: h
i: *f
2019: z
w: { p: 3, q: 4 }
`
const document = parseDocument(text)
const found = (path: PropertyKey[], at: 'key' | 'value' = 'value') => text.slice(locate(document, path, at))

describe('locate', () => {
  it.each([
    [['a'], 'value', '1\nb'],
    [['a'], 'key', 'a: 1'],
    [['b', 'c', 0], 'value', 'x,'],
    [['b', 'c', 1, 'd'], 'key', 'd: y'],
    [['b', 'c', 1, 'd'], 'value', 'y }'],
    [['2019'], 'value', 'z\n'],
    [['w', 1], 'key', 'q: 4'],
    [['w', 1], 'value', '4 }'],
    [['i', 'g'], 'value', 'h\n'], // behind an alias: where it is written
  ] as [PropertyKey[], 'key' | 'value', string][])('%j, %s', (path, at, rest) =>
    expect(found(path, at).startsWith(rest)).toBe(true),
  )
  it('points at the nearest thing above what is not there', () => {
    expect(found(['b', 'c', 7]).startsWith('[x')).toBe(true)
    expect(found(['b', 'nope', 'deeper'], 'key').startsWith('{ c')).toBe(true)
    expect(found(['a', 0]).startsWith('1\n')).toBe(true)
  })
  it('points at the start of everything for no path', () => expect(locate(document, [], 'value')).toBe(0))
  it('is 0 in an empty text', () => expect(locate(parseDocument(''), ['a'], 'value')).toBe(0))
})

describe('nodeAt', () => {
  it('is what stands there', () => {
    const node = nodeAt(document, ['b', 'c', 1, 'd'])
    expect(isScalar(node) && node.value).toBe('y')
  })
  it('is the thing behind an alias', () => expect(isMap(nodeAt(document, ['i']))).toBe(true))
  it('is an empty value, not nothing', () => expect(isScalar(nodeAt(document, ['e']))).toBe(true))
  it.each([[['x']], [['a', 'b']], [['b', 'c', 9]]])('is null at %j', (path) =>
    expect(nodeAt(document, path)).toBeNull(),
  )
})
