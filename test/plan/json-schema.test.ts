import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answers } from '../../src/plan/english/answers.ts'
import { delivery } from '../../src/plan/english/delivery.ts'
import { indexWords } from '../../src/plan/english/index-words.ts'
import { jsonSchema } from '../../src/plan/json-schema.ts'

type Schema = Record<string, unknown> & { properties: Record<string, Schema>; required: string[] }
const schema = jsonSchema() as Schema

it('is draft 2020-12 and plain JSON', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
it('has a title and an id for editors', () =>
  expect(schema).toMatchObject({ $id: 'atlas.schema.json', title: 'atlas.yaml' }))
it('knows the top', () => {
  expect(schema.required).toEqual(['atlas', 'title', 'publisher', 'years', 'areas', 'sources', 'indicators', 'protect'])
  expect(Object.keys(schema.properties)).toEqual([
    'atlas',
    'title',
    'notice',
    'publisher',
    'years',
    'language',
    'areas',
    'sources',
    'points',
    'checks',
    'indicators',
    'classes',
    'levels',
    'segregation',
    'association',
    'index',
    'typology',
    'protect',
    'outputs',
  ])
})
it('refuses other keys', () => expect(schema['additionalProperties']).toBe(false))
it('gives what may be left out its default', () => {
  expect(schema.properties['language']!['default']).toBe('de')
  expect(schema.properties['outputs']!['default']).toEqual(['tables', 'report', 'layers'])
})

describe('descriptions', () => {
  const source = schema.properties['sources']!['additionalProperties'] as Schema
  it.each(['file', 'year', 'years', 'key', 'drop', 'missing', 'signs', 'secrecy'])('sources.*.%s', (name) =>
    expect(source.properties[name]!['description']).toMatch(/\p{L}{4}/u),
  )
  it('reach below alternatives', () => {
    const [first] = (schema.properties['indicators']!['additionalProperties'] as { anyOf: Schema[] }).anyOf
    expect(first!.properties['direction']!['description']).toContain('Belastung')
  })
})

// Patterns are read by editors with the flag u: each must compile so
it('has patterns that editors can read', () => {
  const patterns: string[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value))
      if (key === 'pattern' && typeof inner === 'string') patterns.push(inner)
      else walk(inner)
  }
  walk(schema)
  expect(patterns.length).toBeGreaterThan(5)
  for (const pattern of patterns) expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow()
})

// `npm run dev -- schema > data/musterstadt/atlas.schema.json`
it('lies beside the embedded plan, whose editor hint names it', () => {
  const file = new URL('../../data/musterstadt/atlas.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(jsonSchema())
})

describe('in English', () => {
  const descriptions = (language: 'de' | 'en') =>
    [...JSON.stringify(jsonSchema(language)).matchAll(/"description":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text]) => JSON.parse(text!) as string,
    )
  it('says all that it says in German, and no more', () => {
    const translated = [delivery, answers, indexWords].flatMap((words) => Object.keys(words))
    expect([...new Set(descriptions('de'))].sort()).toEqual(translated.sort())
    expect(descriptions('en')).toHaveLength(descriptions('de').length)
  })
  it('holds no German', () => {
    const german = /[äöüß]|\b(und|oder|der|die|das|nicht|mit|für|wenn|Räume|Werte|Spalte|Vorgabe)\b/
    // The field's own words stay.
    const others = descriptions('en').map((text) => text.replace('Bezugsräume', ''))
    expect(others.filter((text) => text === '' || german.test(text))).toEqual([])
  })
})
