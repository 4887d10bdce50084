import { jsonSchema } from './json-schema.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** The keys that may stand at a path of the plan, by its JSON Schema; of all alternatives together. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  let schemas: Schema[] = alternatives(jsonSchema() as Schema)
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

const alternatives = (schema: Schema): Schema[] => (schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema])
