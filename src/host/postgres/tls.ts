import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import { fail } from '../../model/error.ts'

type Env = Readonly<Record<string, string | undefined>>

/** How a connection is encrypted: not at all, or so; `orPlain` where a server without TLS will do as well. */
export interface Tls {
  readonly ssl: false | ConnectionOptions
  readonly orPlain: boolean
}

const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'] as const
type Mode = (typeof modes)[number]

/**
 * What the environment says of TLS, in the words of libpq: PGSSLMODE, PGSSLROOTCERT, PGSSLCERT and PGSSLKEY, or the
 * parameters of the same names in ATL_PG_URL, which come first. `prefer` where nothing is said: encrypted where the
 * server can. The certificate is checked by `verify-full`, by `verify-ca` without the name of the server, and wherever
 * a root certificate is named (`system`: those that Node trusts). Throws ATL-0231.
 */
export function tlsOf(env: Env, url: URLSearchParams): Tls {
  const said = (name: string) => url.get(name) ?? env[`PG${name.toUpperCase()}`] ?? null
  const root = said('sslrootcert')
  const mode = modeOf(said('sslmode') ?? (root === null ? 'prefer' : 'verify-full'))
  if (mode === 'disable') return { ssl: false, orPlain: false }
  const orPlain = mode === 'allow' || mode === 'prefer'
  const checked = mode === 'verify-full' || mode === 'verify-ca' || (mode === 'require' && root !== null)
  const [cert, key] = [said('sslcert'), said('sslkey')]
  return {
    orPlain,
    ssl: {
      rejectUnauthorized: checked,
      ...(checked && root !== null && root !== 'system' && { ca: read('sslrootcert', root) }),
      ...(checked && mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
      ...(cert !== null && { cert: read('sslcert', cert) }),
      ...(key !== null && { key: read('sslkey', key) }),
    },
  }
}

function modeOf(text: string): Mode {
  const mode = modes.find((one) => one === text)
  if (mode !== undefined) return mode
  throw fail(
    'ATL-0231',
    { de: `"${text}" ist keine Art von TLS`, en: `"${text}" is no mode of TLS` },
    {
      expected: { de: `eine von ${modes.join(', ')}`, en: `one of ${modes.join(', ')}` },
      remedy: { de: 'PGSSLMODE in der Umgebung berichtigen', en: 'correct PGSSLMODE in the environment' },
    },
  )
}

/** Where the file lies is said nowhere: it may tell who runs this. */
function read(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw fail(
      'ATL-0231',
      {
        de: `die Datei, die ${name} nennt, ist nicht lesbar`,
        en: `the file that ${name} names cannot be read`,
      },
      {
        remedy: {
          de: `PG${name.toUpperCase()} in der Umgebung prüfen`,
          en: `check PG${name.toUpperCase()} in the environment`,
        },
      },
    )
  }
}
