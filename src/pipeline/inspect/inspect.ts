import type { Given } from '../../ingest/inspect/given.ts'
import { inspectFile } from '../../ingest/inspect/inspect-file.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { KnownKeys } from '../../ingest/inspect/keys.ts'
import type { Bytes } from '../../model/files.ts'

/** What a file is, with the evidence; what it leaves open names the file. Throws for what cannot be read at all. */
export async function inspect(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const inspected = await inspectFile(bytes, file, known, given)
  return { ...inspected, doubts: inspected.doubts.map((one) => ({ file, ...one })) }
}
