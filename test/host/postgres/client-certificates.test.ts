import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgres } from '../../../src/host/postgres.ts'
import { count } from '../../../src/host/scan/count.ts'
import { findingsOf } from '../../support/findings.ts'
import { optional } from '../../support/optional.ts'
import { opensslTitle, password, serverTitle, startServer, type Server } from '../../support/postgres-server.ts'
import { tableScanOf } from '../../support/scan.ts'

const driver = optional('pg')
const server = serverTitle()
const openssl = opensslTitle()

const asked = tableScanOf()

describe.skipIf(driver.absent || server.absent || openssl.absent)(
  `PostgreSQL that lets in certificates alone${driver.title}${server.title}${openssl.title}`,
  () => {
    let running: Server
    const certificate = (name: string) => ({
      PGSSLCERT: join(running.folder, 'data', `${name}.crt`),
      PGSSLKEY: join(running.folder, 'data', `${name}.key`),
    })
    // without a password: who one is, the certificate says
    const env = (more: Record<string, string>) => ({
      ATL_PG_URL: `postgresql://atlas@127.0.0.1:${running.port}/postgres`,
      PGSSLMODE: 'verify-ca',
      PGSSLROOTCERT: running.authority,
      ...more,
    })

    beforeAll(async () => {
      running = await startServer({ tls: true, clients: true })
      const { default: pg } = await import('pg')
      const { folder: host, port } = running
      const admin = new pg.Client({ host, port, user: 'atlas', password, database: 'postgres' })
      await admin.connect()
      await admin.query("CREATE TABLE personen (nr text, jahr integer); INSERT INTO personen VALUES ('0101', 2024)")
      await admin.end()
    })
    afterAll(() => running?.stop())

    async function whoAmI(variables: Record<string, string>): Promise<unknown> {
      const engine = await postgres(asked, variables)
      try {
        expect(await count(asked, engine)).toMatchObject({ keys: ['0101'], rows: 1 })
        return (await engine.rows('SELECT client_dn FROM pg_stat_ssl WHERE pid = pg_backend_pid()', []))[0]![0]
      } finally {
        await engine.close()
      }
    }

    it('lets in who has one of its authority', async () =>
      expect(await whoAmI(env(certificate('client')))).toBe('/CN=atlas'))
    it('lets in who names it in the address', async () => {
      const { PGSSLCERT, PGSSLKEY } = certificate('client')
      const { ATL_PG_URL, ...rest } = env({})
      const query = new URLSearchParams({ sslcert: PGSSLCERT, sslkey: PGSSLKEY }).toString()
      expect(await whoAmI({ ...rest, ATL_PG_URL: `${ATL_PG_URL}?${query}` })).toBe('/CN=atlas')
    })
    it.each([
      ['nobody without one', () => ({}), /refused|TLS fails|broken off|ended the connection/],
      ['nobody with one of another authority', () => certificate('stranger'), /refused|TLS fails|broken off|ended/],
      [
        'nobody with the certificate of somebody else',
        () => certificate('somebody'),
        /name or password refused \(28000\)/,
      ],
      ['nobody whose file is not there', () => ({ PGSSLCERT: '/nirgends/geheim.crt' }), /sslcert names cannot be read/],
    ])('lets in %s', async (_, more, words) => {
      const found = await findingsOf(() => postgres(asked, env(more())))
      expect(found).toMatchObject([
        { code: 'ATL-0231', file: 'personen', found: { en: expect.stringMatching(words) as string } },
      ])
      expect(JSON.stringify(found)).not.toMatch(/heim|nirgends|127\.0\.0\.1|atlas-pg/)
    })
  },
)
