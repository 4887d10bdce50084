import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgres } from '../../../src/host/postgres.ts'
import { count } from '../../../src/host/scan/count.ts'
import { findingsOf } from '../../support/findings.ts'
import { optional } from '../../support/optional.ts'
import { opensslTitle, serverTitle, startServer, type Server } from '../../support/postgres-server.ts'
import { tableScanOf } from '../../support/scan.ts'

const driver = optional('pg')
const server = serverTitle()
const openssl = opensslTitle()

const asked = tableScanOf()

describe.skipIf(driver.absent || server.absent || openssl.absent)(
  `PostgreSQL with TLS${driver.title}${server.title}${openssl.title}`,
  () => {
    let running: Server
    let admin: Client
    const named = (host: string) => running.url().replace('127.0.0.1', host)

    beforeAll(async () => {
      running = await startServer({ tls: true })
      const { default: pg } = await import('pg')
      admin = new pg.Client({ connectionString: running.url() })
      await admin.connect()
      await admin.query("CREATE TABLE personen (nr text, jahr integer); INSERT INTO personen VALUES ('0101', 2024)")
    })
    afterAll(async () => {
      await admin?.end()
      running?.stop()
    })

    /** Whether the server sees the connection encrypted. */
    async function encrypted(env: Record<string, string>): Promise<unknown> {
      const engine = await postgres(asked, env)
      try {
        expect(await count(asked, engine)).toMatchObject({ keys: ['0101'], rows: 1 })
        return (await engine.rows('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()', []))[0]![0]
      } finally {
        await engine.close()
      }
    }

    it.each([
      ['nothing', {}, true],
      ['disable', { PGSSLMODE: 'disable' }, false],
      ['prefer', { PGSSLMODE: 'prefer' }, true],
      ['require', { PGSSLMODE: 'require' }, true],
      ['no-verify', { PGSSLMODE: 'no-verify' }, true],
    ])('is encrypted where the environment says %s', async (_, more, expected) =>
      expect(await encrypted({ ATL_PG_URL: running.url(), ...more })).toBe(expected),
    )
    it('is checked against the authority that is named', async () => {
      const PGSSLROOTCERT = running.authority
      expect(await encrypted({ ATL_PG_URL: named('localhost'), PGSSLMODE: 'verify-full', PGSSLROOTCERT })).toBe(true)
      expect(await encrypted({ ATL_PG_URL: named('localhost'), PGSSLROOTCERT })).toBe(true)
      expect(await encrypted({ ATL_PG_URL: running.url(), PGSSLMODE: 'verify-ca', PGSSLROOTCERT })).toBe(true)
    })
    it('takes what the address says before the environment', async () => {
      const ATL_PG_URL = `${named('localhost')}?sslmode=verify-full&sslrootcert=${encodeURIComponent(running.authority)}`
      expect(await encrypted({ ATL_PG_URL, PGSSLMODE: 'disable' })).toBe(true)
    })
    it.each([
      ['an authority nobody knows', () => ({ PGSSLMODE: 'verify-full' }), /TLS fails \((SELF_SIGNED|UNABLE|DEPTH)/],
      ['an authority nobody knows, and any name', () => ({ PGSSLMODE: 'verify-ca' }), /TLS fails/],
      [
        'another name than the certificate has',
        () => ({ ATL_PG_URL: running.url(), PGSSLMODE: 'verify-full', PGSSLROOTCERT: running.authority }),
        /TLS fails \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
      ],
      ['a root certificate that is not there', () => ({ PGSSLROOTCERT: '/nirgends/geheim.crt' }), /sslrootcert names/],
      ['a mode that is none', () => ({ PGSSLMODE: 'immer' }), /"immer" is no mode of TLS/],
    ])('refuses %s', async (_, env, words) => {
      const found = await findingsOf(() => postgres(asked, { ATL_PG_URL: named('localhost'), ...env() }))
      expect(found).toMatchObject([
        { code: 'ATL-0231', file: 'personen', found: { en: expect.stringMatching(words) as string } },
      ])
      expect(JSON.stringify(found)).not.toMatch(/heim|nirgends|127\.0\.0\.1|localhost/)
    })
  },
)
