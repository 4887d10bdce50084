import type { Kind, Read, TableSpec } from '../model/delivery.ts'
import type { Bytes } from '../model/files.ts'
import type { Table } from '../model/table.ts'

/** Reads a delivered table as its plan says. */
export type Reader = (bytes: Bytes, spec: TableSpec) => Promise<Read<Table[]>>

/** The reader of each kind of file that holds a table. */
export type Formats = Readonly<Partial<Record<Kind, Reader>>>
