import { expect, it } from 'vitest'
import { json } from '../../../src/ingest/json/json.ts'
import { AtlasError } from '../../../src/model/error.ts'

const broken = (text: string) => {
  try {
    json(text, 'a.geojson')
  } catch (error) {
    if (error instanceof AtlasError) return error.findings[0]!
    throw error
  }
  throw new Error('was read')
}

it('parses JSON', () => expect(json('{"a":[1]}', 'a.geojson')).toEqual({ a: [1] }))
it.each([
  ['{\n "a": 1,\n}', 3, 1],
  ['{"a":1 "b":2}', 1, 8],
  ['{\n  "a": x}', 2, 8],
  ['{"type":"FeatureCollection",\n"features":[{"a": NaN},1,2,3,4,5]}', 2, 19],
  ['{"a":1}}', 1, 8],
])('tells line and character of the fault in %j', (text, row, column) =>
  expect(broken(text)).toMatchObject({ code: 'ATL-0205', file: 'a.geojson', row, column }),
)
it.each(['{"a":[1,2', '{"a":', '{"a":"x'])('tells that %j is cut off', (text) => {
  const finding = broken(text)
  expect(finding).toMatchObject({ code: 'ATL-0205', row: 1 })
  expect(finding.found.en).toBe('the file ends in the middle of the JSON')
})
it('counts from the start where V8 quotes the start only', () =>
  expect(broken('{"a":[aaaaaaaaaaaaaaaaaaaa]}')).toMatchObject({ row: 1, column: 7 }))
it('claims no place that it does not know', () => {
  // what V8 quotes around the fault stands in the file twice
  const twice = 'aaaaaaaaaa, x, yyyyyyyyyy'
  const finding = broken(`{"aaaaaaa": "${twice}", "aaaaaaaa": [1, "zzzzzzz": ${twice}}`)
  expect(finding.code).toBe('ATL-0205')
  expect(broken(`["aaaaaaa\": x, yyyyyy", {"aaaaaaa": x, yyyyyy"}`).code).toBe('ATL-0205')
  expect(broken('["x", x]')).not.toHaveProperty('row')
})
