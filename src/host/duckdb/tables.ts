import type { Scan, ScanFiles } from '../../model/scan.ts'
import { glob, type Globbed } from '../glob.ts'

/** Files that a query sees under one name. */
export interface NamedFiles {
  readonly name: string
  readonly format: ScanFiles['format']
  readonly files: readonly Globbed[]
}

/** The source's own files under its name, and the others that its query reads. */
export async function tablesOf(
  { source, from }: Scan & { readonly from: ScanFiles },
  base: string,
): Promise<readonly NamedFiles[]> {
  const others = Object.entries(from.tables).map(([name, { file, format }]) => ({ name, file, format }))
  const all = [{ name: source, file: from.file, format: from.format }, ...others]
  return Promise.all(all.map(async ({ name, file, format }) => ({ name, format, files: await glob(base, file) })))
}
