import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const debian = '/usr/lib/postgresql'
const ending = process.platform === 'win32' ? '.exe' : ''

/** Where initdb and pg_ctl are: on PATH, or where Debian keeps them; null where there are none. */
function binaries(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name + ending)))) ?? null
}

/** For `describe.skipIf` and a title that says what is missing. */
export const serverTitle = (): { readonly absent: boolean; readonly title: string } =>
  binaries() === null
    ? { absent: true, title: ' (SKIPPED: no PostgreSQL server is installed; Debian: apt-get install postgresql)' }
    : { absent: false, title: '' }

export interface Server {
  readonly port: number
  /** Of a server with TLS: the certificate that its own is signed by. */
  readonly authority: string
  /** Its folder, where it also listens at a socket. */
  readonly folder: string
  url(password?: string): string
  stop(): void
}

export const password = 'ge/heim&7'

/**
 * A PostgreSQL server of this test alone: on loopback, with data in a temporary folder, stopped and removed at the
 * end. PostgreSQL refuses to run as root, who becomes `postgres` for it.
 */
export async function startServer({
  tls = false,
  clients = false,
}: {
  readonly tls?: boolean
  /** Whether TCP is for those with a certificate alone. */ readonly clients?: boolean
} = {}): Promise<Server> {
  const bin = binaries()!
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pg-'))
  const asRoot = process.getuid?.() === 0
  const run = (program: string, ...words: string[]) => {
    const [command, ...rest] = asRoot
      ? ['runuser', '-u', 'postgres', '--', join(bin, program), ...words]
      : [join(bin, program), ...words]
    return execFileSync(command!, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  }
  const secret = join(folder, 'password')
  writeFileSync(secret, password)
  if (asRoot) {
    const of = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    for (const path of [folder, secret]) chownSync(path, of('-u'), of('-g'))
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'atlas',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  )
  if (tls) certificates(data, asRoot)
  if (clients)
    writeFileSync(join(data, 'pg_hba.conf'), 'local all all scram-sha-256\nhostssl all all 127.0.0.1/32 cert\n')
  const settings = [
    ...(tls ? ['-c ssl=on'] : []),
    ...(clients ? ['-c ssl_ca_file=authority.crt'] : []),
    `-p ${port}`,
    '-h 127.0.0.1',
    `-k ${folder}`,
    '-c fsync=off',
    '-c shared_preload_libraries=pg_stat_statements',
  ]
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings.join(' '), 'start')
  return {
    port,
    authority: join(data, 'authority.crt'),
    folder,
    url: (word = password) => `postgresql://atlas:${encodeURIComponent(word)}@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Whether certificates can be made here. */
export const opensslTitle = (): { readonly absent: boolean; readonly title: string } => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return { absent: false, title: '' }
  } catch {
    return { absent: true, title: ' (SKIPPED: openssl is not installed)' }
  }
}

/** An authority of this test alone, and a certificate of it for the name `localhost`, where the server looks for its own. */
function certificates(data: string, asRoot: boolean): void {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: data, stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  openssl('req', '-x509', ...key, '-keyout', 'authority.key', '-out', 'authority.crt', '-subj', '/CN=Pruefstelle')
  openssl('req', ...key.slice(0, 5), '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost')
  writeFileSync(join(data, 'names'), 'subjectAltName=DNS:localhost')
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'authority.crt', '-CAkey', 'authority.key', '-CAcreateserial'],
    ...['-days', '2', '-extfile', 'names', '-out', 'server.crt'],
  )
  const client = (name: string, authority: string, user: string) => {
    openssl('req', ...key.slice(0, 5), '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${user}`)
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', `${authority}.crt`, '-CAkey', `${authority}.key`],
      ...['-CAcreateserial', '-days', '2', '-out', `${name}.crt`],
    )
  }
  openssl('req', '-x509', ...key, '-keyout', 'other.key', '-out', 'other.crt', '-subj', '/CN=Fremde')
  client('client', 'authority', 'atlas')
  client('somebody', 'authority', 'jemand')
  client('stranger', 'other', 'atlas')
  chmodSync(join(data, 'server.key'), 0o600)
  if (!asRoot) return
  const of = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  for (const name of ['server.key', 'server.crt', 'authority.crt']) chownSync(join(data, name), of('-u'), of('-g'))
}
