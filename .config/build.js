// Bundles bin/atlas.ts into dist/: one small entry, one for workers, one lazy chunk a command, and the licences of what is
// inside. The same sources give the same bytes. `--if-possible` (npm's prepare script) is content with a
// dist/ that is there already when esbuild is not installed, as in `npm ci --omit=dev`.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

async function bundle({ build }) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['bin/atlas.ts', 'bin/crew.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Optional packages with native parts, found at run time where they are installed. Of DuckDB's the scripts are
    // taken in, see below.
    external: ['@duckdb/node-api', 'pg'],
    // ES modules where a package has them: smaller, and packages inlined in its CommonJS file are seen by name.
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    // Names are kept: a stack in a bug report should say where.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // commander is CommonJS and requires node's own modules.
    // under a name of our own: packages declare createRequire themselves.
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    plugins: [onlyVersion, noSubprocess, oneFileDuckdb],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  // Nothing is removed before everything is there to replace it.
  rmSync(dist, { recursive: true, force: true })
  for (const { path, contents } of result.outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  chmodSync(join(dist, 'atlas.js'), 0o755)
  writeFileSync(join(dist, 'THIRD-PARTY.txt'), licences(result.metafile))
}

/** Of our package.json the bundle needs the version only. */
const onlyVersion = {
  name: 'only-version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (path !== join(root, 'package.json')) return undefined
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

/**
 * commander starts a subcommand that is a program of its own through child_process; ours are functions.
 * Loading that module costs every start some milliseconds, so the bundle has it load on use.
 */
const noSubprocess = {
  name: 'no-subprocess',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const eager = "const childProcess = require('node:child_process');"
      if (!text.includes(eager)) throw new Error('commander loads child_process in another way now')
      return {
        contents: text.replace(eager, '').replaceAll('childProcess.', "require('node:child_process')."),
        loader: 'js',
      }
    })
  },
}

/**
 * @duckdb/node-api is some hundred small scripts around a native part. They are bundled into one, which loads in half
 * the time. It is used only where the package installed is of the very version it came from.
 */
const oneFileDuckdb = {
  name: 'one-file-duckdb',
  setup({ onLoad, onResolve }) {
    const here = createRequire(import.meta.url)
    const name = '@duckdb/node-api'
    onLoad({ filter: /[\\/]host[\\/]duckdb[\\/]api\.ts$/ }, ({ path }) => {
      let at
      try {
        at = here.resolve(`${name}/package.json`)
      } catch {
        return undefined // not installed here: loaded as it is where it is
      }
      const { version, main } = here(at)
      const contents = `export function api() {
  const { version } = require('${name}/package.json')
  return version === '${version}' ? require(${JSON.stringify(join(dirname(at), main))}) : require('${name}')
}`
      return { contents, loader: 'js', resolveDir: dirname(path) }
    })
    // The native part is the one of the installed package, wherever a package manager keeps it.
    onResolve({ filter: /^@duckdb\/node-bindings$/ }, ({ path }) => ({ path, namespace: 'installed' }))
    onLoad({ filter: /./, namespace: 'installed' }, ({ path }) => ({
      contents: `module.exports = require('node:module').createRequire(require.resolve('${name}'))('${path}')`,
    }))
  },
}

/** Name, version and licence of every package of which at least one byte is in the bundle. */
function licences(metafile) {
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]),
  )
  const folders = [...new Set(inside)].filter((folder) => folder !== undefined)
  const chapters = folders.map((folder) => {
    const at = join(root, folder)
    const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
    const files = readdirSync(at).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    const texts = files.sort().map((file) => readFileSync(join(at, file), 'utf8').replaceAll('\r\n', '\n').trim())
    if (texts.length === 0 && license === undefined) throw new Error(`${relative(root, at)} states no licence`)
    return `${name} ${version}\nLicence: ${license ?? 'see below'}\n\n${texts.join('\n\n')}`.trim()
  })
  const intro = 'dist/ contains parts of these packages, under their own licences.'
  return `${[intro, ...chapters.sort()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

const esbuild = await import('esbuild').catch((error) => {
  if (process.argv.includes('--if-possible') && existsSync(join(dist, 'atlas.js'))) return null
  throw error
})
if (esbuild !== null) await bundle(esbuild)
