import type { DuckDBConnection } from '@duckdb/node-api'
import { AtlasError, fail } from '../../model/error.ts'
import type { Scan } from '../../model/scan.ts'
import { api } from './api.ts'

/** The query of a plan, if it is one statement that only reads; ATL-0236 otherwise. */
export async function onlySelect(scan: Scan, query: string, connection: DuckDBConnection): Promise<string> {
  const { StatementType } = api()
  const plain = query.trim().replace(/;$/, '')
  try {
    const statements = await connection.extractStatements(plain)
    if (statements.count !== 1)
      throw refused(scan, { de: `${statements.count} Anweisungen`, en: `${statements.count} statements` })
    const { statementType } = await statements.prepare(0)
    if (statementType !== StatementType.SELECT)
      throw refused(scan, {
        de: `eine Anweisung ${StatementType[statementType]}`,
        en: `a statement ${StatementType[statementType]}`,
      })
  } catch (error) {
    if (error instanceof AtlasError || !(error instanceof Error)) throw error
    const said = error.message.split('\n', 1)[0]!
    throw refused(scan, { de: `kein gültiges SQL: ${said}`, en: `no valid SQL: ${said}` })
  }
  return plain
}

const refused = (scan: Scan, found: { de: string; en: string }) =>
  fail('ATL-0236', found, {
    file: scan.name,
    column: `sources.${scan.source}.query`,
    expected: { de: 'eine einzige SELECT-Anweisung', en: 'a single SELECT statement' },
  })
