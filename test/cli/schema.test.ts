import { expect, it } from 'vitest'
import { atlas } from './musterstadt.ts'

it('atlas schema prints a JSON Schema', async () => {
  const { code, out, err } = await atlas('schema')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({
    $schema: expect.stringContaining('json-schema.org') as string,
    type: 'object',
  })
})
it('in the language asked for', async () => {
  expect((await atlas('schema')).out).toContain('"höhere Ebenen"')
  expect((await atlas('schema --lang en')).out).toContain('"higher levels"')
})
