import type { Client, ClientConfig } from 'pg'
import type { Scan } from '../model/scan.ts'
import { connect } from './postgres/connect.ts'
import { connectionProblem, notConfigured } from './postgres/connection-problem.ts'
import { quoted, type EngineColumn, type Holds, type OpenEngine, type Value } from './scan/engine.ts'
import { didNotAnswer, isAbsent, notInstalled } from './scan/refused.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * PostgreSQL and what speaks its protocol: a table of a server, in one transaction that can only read. Who may
 * log in stands in the environment alone (ATL_PG_URL, or PGHOST and its kin), and in no plan, message or
 * manifest; TLS as PGSSLMODE and its kin say (`tls.ts`). The server counts; only the counts travel. ATL_PG_TIMEOUT: seconds that a statement may take, 600
 * unless it says otherwise.
 */
export async function postgres(
  scan: Scan & { readonly from: { readonly table: string } },
  env: Env = process.env,
): Promise<OpenEngine> {
  const config = configOf(scan, env)
  const { default: pg } = await import('pg').catch((error: unknown) => {
    throw isAbsent(error) ? notInstalled(scan, 'pg') : error
  })
  let client: Client
  try {
    client = await connect(pg.Client, config, env)
  } catch (error) {
    throw connectionProblem(scan, error, env)
  }
  const relation = scan.from.table.split('.').map(quoted).join('.')
  // Ended in order, so that the server's own statistics and logs know what was asked.
  const close = async () => {
    await client.query('COMMIT').catch(() => {})
    await client.end().catch(() => {})
  }
  const rows: OpenEngine['rows'] = async (sql, parameters) => {
    try {
      return (await client.query<Value[]>({ text: sql, values: [...parameters], rowMode: 'array' })).rows
    } catch (error) {
      throw queryProblem(scan, error, env)
    }
  }
  try {
    await rows('BEGIN TRANSACTION READ ONLY', [])
    await rows(`SET LOCAL statement_timeout = ${timeout(env)}`, [])
    const columns = await columnsOf(client, scan, relation, env)
    return { relation, columns, files: [], rows, close }
  } catch (error) {
    await close()
    throw error
  }
}

function configOf(scan: Scan, env: Env): ClientConfig {
  // Should the server say nothing at all, the client ends it a little later than the server would have.
  const common = {
    application_name: 'sozialatlas',
    connectionTimeoutMillis: 15_000,
    query_timeout: timeout(env) + 30_000,
  }
  if (!env['ATL_PG_URL'] && !env['PGHOST'] && !env['PGUSER'] && !env['PGDATABASE']) throw notConfigured(scan)
  return common
}

const timeout = (env: Env): number => {
  const seconds = Number(env['ATL_PG_TIMEOUT'] ?? 600)
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : 600_000
}

async function columnsOf(client: Client, scan: Scan, relation: string, env: Env): Promise<Map<string, EngineColumn>> {
  try {
    const { fields } = await client.query(`SELECT * FROM ${relation} LIMIT 0`)
    return new Map(
      fields.map(({ name, dataTypeID }) => {
        const [holds, type] = types[dataTypeID] ?? ['other', `OID ${dataTypeID}`]
        return [name, { holds, type }]
      }),
    )
  } catch (error) {
    throw queryProblem(scan, error, env)
  }
}

/** Numbers that PostgreSQL gave its types for ever; CockroachDB and Yugabyte send the same. */
const types: Readonly<Record<number, readonly [Holds, string]>> = {
  16: ['boolean', 'boolean'],
  20: ['integer', 'bigint'],
  21: ['integer', 'smallint'],
  23: ['integer', 'integer'],
  25: ['text', 'text'],
  700: ['float', 'real'],
  701: ['float', 'double precision'],
  1042: ['text', 'character'],
  1043: ['text', 'character varying'],
  1082: ['date', 'date'],
  1114: ['other', 'timestamp'],
  1184: ['other', 'timestamp with time zone'],
  1700: ['float', 'numeric'], // holds NaN as well
}

function queryProblem(scan: Scan, error: unknown, env: Env): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  // A server answers with a state of five signs; everything else is the way to it.
  const state = 'code' in error ? String(error.code) : ''
  if (/^[0-9A-Z]{5}$/.test(state) && !/^(08|28|57P)/.test(state))
    return didNotAnswer(scan, `${error.message} (${state})`)
  return connectionProblem(scan, error, env)
}
