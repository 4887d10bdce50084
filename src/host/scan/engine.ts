/** What a column holds, as far as comparing and adding go. `float` may hold NaN; `other` can only be asked whether it is empty. */
export type Holds = 'text' | 'integer' | 'number' | 'float' | 'boolean' | 'date' | 'other'

export interface EngineColumn {
  readonly holds: Holds
  /** The engine's own name of the type. */
  readonly type: string
  /** Whether the engine knows without looking that there is no NULL. */
  readonly full?: boolean
}

export type Value = string | number | bigint | boolean | null

/** An engine that is ready to be asked about one source; it reads and never writes. */
export interface OpenEngine {
  /** What stands behind FROM. */
  readonly relation: string
  readonly columns: ReadonlyMap<string, EngineColumn>
  /** Files behind the relation, with `/`, below the plan's folder. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** How the engine counts rows for which a test holds, in less time than a sum does; may be null where there are none. */
  readonly countIf?: (test: string) => string
  rows(sql: string, parameters: readonly string[]): Promise<readonly (readonly Value[])[]>
  close(): Promise<void>
}

/** A name as SQL has it, whatever stands in it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
