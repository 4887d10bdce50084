import type { Given } from '../../ingest/inspect/given.ts'
import { inspectFile } from '../../ingest/inspect/inspect-file.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { KnownKeys } from '../../ingest/inspect/keys.ts'
import { suspicions, suspiciousNames } from '../../ingest/inspect/suspicions.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'

/** What a file is, with the evidence; what it leaves open names the file. `beside` has the other parts of a Shapefile. Throws for what cannot be read at all. */
export async function inspect(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
  beside: Files = new Map(),
): Promise<Inspection> {
  const inspected = await inspectFile(bytes, file, known, given, beside)
  const named = (findings: readonly Finding[]) => findings.map((one) => ({ file, ...one }))
  const { table, features, warnings: left } = inspected.inner ?? inspected
  const warnings = [...left, ...(table ? suspicions(table, given.signs) : []), ...suspiciousNames(features)]
  return { ...inspected, doubts: named(inspected.doubts), warnings: named(warnings) }
}
