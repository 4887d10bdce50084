declare module 'sql.js/dist/sql-wasm-inline.js' {
  export type SqlValue = number | string | Uint8Array | null
  export interface Statement {
    bind(values: readonly SqlValue[]): boolean
    step(): boolean
    get(): SqlValue[]
    getColumnNames(): string[]
    free(): boolean
  }
  export interface Database {
    prepare(sql: string): Statement
    close(): void
  }
  export default function init(): Promise<{ Database: new (content: Uint8Array) => Database }>
}
