import { fail, type AtlasError } from '../../model/error.ts'
import type { Engine, Scan } from '../../model/scan.ts'

export const engineNames: Readonly<Record<Engine, string>> = { duckdb: 'DuckDB', postgres: 'PostgreSQL' }

/** ATL-0230: the package that brings an engine is not there. */
export const notInstalled = (scan: Scan, packageName: string): AtlasError =>
  fail(
    'ATL-0230',
    {
      de: `die Quelle verlangt ${engineNames[scan.engine]}, und das Paket ${packageName} ist nicht installiert`,
      en: `the source wants ${engineNames[scan.engine]}, and the package ${packageName} is not installed`,
    },
    {
      file: scan.name,
      remedy: {
        de: `npm install ${packageName}, oder sources.${scan.source}.engine ändern`,
        en: `npm install ${packageName}, or change sources.${scan.source}.engine`,
      },
    },
  )

/** ATL-0232: the engine was reached and did not answer; `said` is its first line, in its own words. */
export const didNotAnswer = (scan: Scan, said: string): AtlasError =>
  fail(
    'ATL-0232',
    {
      de: `${engineNames[scan.engine]} konnte nicht zählen: ${said}`,
      en: `${engineNames[scan.engine]} could not count: ${said}`,
    },
    { file: scan.name },
  )

/** Whether an import failed because the package is not there. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')
