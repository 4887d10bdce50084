import { jsonSchema } from './json-schema.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  /** `#/$defs/name`, of what stands in several places or in itself. */
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The keys that may stand at a path of the plan, by its JSON Schema; of all alternatives together. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  const all = jsonSchema() as Schema
  const alternatives = (schema: Schema): Schema[] => {
    const named = schema.$ref?.replace('#/$defs/', '')
    const parts = [
      ...(schema.anyOf ?? []),
      ...(schema.allOf ?? []),
      ...(named === undefined ? [] : [all.$defs?.[named] ?? all]),
    ]
    return parts.length > 0 ? parts.flatMap(alternatives) : [schema]
  }
  let schemas: Schema[] = alternatives(all)
  for (const step of path) {
    schemas = schemas.flatMap((schema) => {
      const next =
        schema.properties?.[String(step)] ??
        (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined) ??
        schema.items
      return next ? alternatives(next) : []
    })
  }
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))]
}
