import type { Client, ClientConfig } from 'pg'
import { tlsOf } from './tls.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * A client that is connected as the environment says (ATL_PG_URL, or PGHOST and its kin, which pg reads by itself).
 * Where TLS is only preferred and the server has none, it is asked again without. Throws what the driver throws.
 */
export async function connect(
  make: new (config: ClientConfig) => Client,
  common: ClientConfig,
  env: Env,
): Promise<Client> {
  const [connectionString, url] = addressOf(env['ATL_PG_URL'])
  const { ssl, orPlain } = tlsOf(env, url)
  const open = async (one: typeof ssl): Promise<Client> => {
    const client = new make({ ...common, ...(connectionString && { connectionString }), ssl: one })
    // A server that goes away while nothing is asked of it would end the program otherwise.
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const host = url.get('host') ?? (connectionString === undefined ? (env['PGHOST'] ?? '') : '')
  if (host.startsWith('/')) return open(false)
  try {
    return await open(ssl)
  } catch (error) {
    if (!orPlain || !(error instanceof Error) || !/does not support SSL/.test(error.message)) throw error
    return open(false)
  }
}

const ours = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey']

/** The address without what it says of TLS, which the driver reads in its own way, and what it says. */
function addressOf(text: string | undefined): [string | undefined, URLSearchParams] {
  if (text === undefined || text === '') return [undefined, new URLSearchParams()]
  const at = text.indexOf('?')
  const said = new URLSearchParams(at < 0 ? '' : text.slice(at + 1))
  const rest = new URLSearchParams([...said].filter(([name]) => !ours.includes(name)))
  const query = rest.toString()
  return [at < 0 ? text : `${text.slice(0, at)}${query === '' ? '' : `?${query}`}`, said]
}
