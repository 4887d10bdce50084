import { describe, expect, it } from 'vitest'
import { json } from '../../../src/ingest/json/json.ts'
import { main } from '../../../src/cli/main.ts'
import { memory } from '../../../src/host/memory.ts'
import { tableKind } from '../../../src/model/table-kind.ts'
import type { AtlasError } from '../../../src/model/error.ts'

const fault = (text: string) => {
  try {
    json(text, 'a.jsonl')
  } catch (error) {
    return (error as AtlasError).findings[0]
  }
  return null
}

describe('JSON Lines', () => {
  it('are the list of their records', () => {
    const records = [
      { nr: '0101', x: 1 },
      { nr: '0102', l: { a: '}\n{' } },
    ]
    const text = records.map((record) => JSON.stringify(record)).join('\r\n')
    expect(json(`${text}\n\n`, 'a')).toEqual(records)
    expect(['a.jsonl', 'b.NDJSON', 'c.json'].map(tableKind)).toEqual(['json', 'json', 'json'])
  })
  it('are one object where there is one line', () => expect(json('{"a": 1}\n', 'a')).toEqual({ a: 1 }))
  it('tell the line that is broken', () => {
    expect(fault('{"a": 1}\n\n{"a": }\n')).toMatchObject({ code: 'ATL-0205', file: 'a.jsonl', row: 3, column: 7 })
    expect(fault('{"a": 1}\n{"a": 2')).toMatchObject({ code: 'ATL-0205', row: 2 })
    expect(fault('{"a": 1}\nQuelle: Amt\n')).toMatchObject({ row: 2 })
  })
  it('are no reading of an object over several lines that is broken', () =>
    expect(fault('{"a": 1,\n"b": }\n')).toMatchObject({ code: 'ATL-0205', row: 2, column: 6 }))
  it('lose nothing either', async () => {
    const host = memory({ 'a.jsonl': '{"nr":"1","x":1}\n{"nr":"2","x":2,"x":3}\n' })
    expect(await main(['convert', 'a.jsonl'], host)).toBe(3)
    expect(host.said.err).toContain('a.jsonl:2')
  })
})
