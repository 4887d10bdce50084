import * as z from 'zod'
import { spec } from './schema/spec.ts'

/** JSON Schema of the plan file, for editors that complete and check it. */
export const jsonSchema = (): object => ({
  ...z.toJSONSchema(spec, { io: 'input', unrepresentable: 'any' }),
  $id: 'atlas.schema.json',
  title: 'atlas.yaml',
})
