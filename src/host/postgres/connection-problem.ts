import { AtlasError, fail } from '../../model/error.ts'
import type { Scan } from '../../model/scan.ts'
import type { Text } from '../../model/text.ts'
import { reason } from '../system-error.ts'

type Env = Readonly<Record<string, string | undefined>>

const variables = 'ATL_PG_URL (postgresql://…)'

/** ATL-0231: nothing in the environment says where the server is. */
export const notConfigured = (scan: Scan): AtlasError =>
  fail(
    'ATL-0231',
    {
      de: 'die Quelle steht auf einem Server, und die Umgebung nennt keinen',
      en: 'the source stands on a server, and the environment names none',
    },
    {
      file: scan.name,
      expected: {
        de: `${variables}, oder PGHOST, PGUSER, PGDATABASE …`,
        en: `${variables}, or PGHOST, PGUSER, PGDATABASE …`,
      },
      remedy: {
        de: 'Zugangsdaten nur in der Umgebung setzen, nie im Plan',
        en: 'set credentials in the environment only, never in the plan',
      },
    },
  )

/**
 * ATL-0231 in our own words: what drivers and servers say may hold the address with its password, so of
 * their messages only the code is used.
 */
export function connectionProblem(scan: Scan, error: unknown, env: Env): AtlasError {
  // What we found ourselves, about TLS, has its words already.
  if (error instanceof AtlasError) return new AtlasError(error.findings.map((one) => ({ ...one, file: scan.name })))
  const { de, en } = words(codeOf(error))
  const where = env['ATL_PG_URL'] ? 'ATL_PG_URL' : 'PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE, PGSSLMODE'
  return fail(
    'ATL-0231',
    { de: `keine Verbindung zum Server: ${de}`, en: `no connection to the server: ${en}` },
    {
      file: scan.name,
      remedy: isTls(codeOf(error))
        ? tlsRemedy
        : { de: `${where} in der Umgebung prüfen`, en: `check ${where} in the environment` },
    },
  )
}

const isTls = (code: string): boolean => /SSL|TLS|CERT|VERIFY/.test(code)

const tlsRemedy = {
  de: 'das Zertifikat der ausstellenden Stelle mit PGSSLROOTCERT nennen; hat der Server kein TLS, PGSSLMODE=disable',
  en: 'name the certificate of the authority in PGSSLROOTCERT; if the server has no TLS, PGSSLMODE=disable',
}

/** Of several addresses tried in turn (IPv4, IPv6) the first tells enough. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (!(error instanceof Error)) return ''
  if ('code' in error) return String(error.code)
  return unnamed.find(([form]) => form.test(error.message))?.[1] ?? ''
}

/** What the driver finds by itself has words only. */
const unnamed: readonly (readonly [RegExp, string])[] = [
  [/timeout/i, 'ETIMEDOUT'],
  [/SSL/, 'SSL'],
  [/SASL|password/i, '28P01'],
]

function words(code: string): Text {
  if (/^28/.test(code))
    return { de: `Name oder Passwort abgewiesen (${code})`, en: `name or password refused (${code})` }
  if (isTls(code)) return { de: `TLS schlägt fehl (${code})`, en: `TLS fails (${code})` }
  return known[code] ?? (/^E[A-Z]+$/.test(code) ? reason(code) : unknown(code))
}

const unknown = (code: string): Text => ({
  de: code === '' ? 'sie wurde abgebrochen, oder die Adresse ist falsch' : `der Server meldet ${code}`,
  en: code === '' ? 'it was broken off, or the address is wrong' : `the server says ${code}`,
})

const known: Readonly<Record<string, Text>> = {
  ECONNREFUSED: { de: 'dort läuft keiner (ECONNREFUSED)', en: 'none is running there (ECONNREFUSED)' },
  ENOTFOUND: { de: 'den Namen des Rechners gibt es nicht (ENOTFOUND)', en: 'no machine has that name (ENOTFOUND)' },
  ETIMEDOUT: { de: 'er antwortet nicht (ETIMEDOUT)', en: 'it does not answer (ETIMEDOUT)' },
  ECONNRESET: { de: 'er hat sie beendet (ECONNRESET)', en: 'it ended the connection (ECONNRESET)' },
  ERR_INVALID_URL: { de: 'die Adresse ist keine URL', en: 'the address is no URL' },
  '3D000': { de: 'die Datenbank gibt es dort nicht (3D000)', en: 'there is no such database (3D000)' },
  '53300': { de: 'er hat zu viele Verbindungen (53300)', en: 'it has too many connections (53300)' },
}
