import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { badProject, badProjects, expectedOf, project, textOf } from '../support/bad.ts'

const plan = textOf('atlas.yaml').replaceAll('\r\n', '\n').replace('geo/raum', 'gut/raum').replace('daten/ew', 'gut/ew')
const withoutAreas = plan.replace(/^areas:\n(?: .*\n)+/m, '')
const base = project(new Map()).files
const own = (name: string) => {
  const removed = expectedOf(name).remove ?? []
  return [...badProject(name).files].filter(
    ([path, content]) => base.get(path)?.toString() !== content.toString() && !removed.includes(path),
  )
}
const isArea = (path: string) => /^geo\/.*\.(geojson|gpkg|csv|topojson)$/.test(path)
const files = badProjects.flatMap((name) =>
  own(name)
    .filter(([path]) => /^(daten|geo)\//.test(path) && /\.(csv|json|zip|xlsx|geojson|gpkg|topojson)$/.test(path))
    .map(([path]) => ({ name, path })),
)

/** What `atlas inspect --write` does with a bad file in a project that is in order without it, and what a check then finds. */
async function written(name: string, path: string) {
  const changes = new Map<string, Uint8Array | string>(own(name))
  for (const [good, content] of base) changes.set(good.replace(/^(daten|geo)\//, 'gut/'), content)
  const before = isArea(path) ? withoutAreas : plan
  changes.set('atlas.yaml', before)
  const host = project(changes)
  const when = isArea(path) ? ['--gebietsstand', '2022-01-01'] : /_\d{4}\./.test(path) ? [] : ['--year', '2024']
  const code = await main(
    ['inspect', path, '--plan', 'atlas.yaml', '--write', 'atlas.yaml', '--name', 'neu', ...when],
    host,
  )
  const after = new TextDecoder().decode(host.files.get('atlas.yaml'))
  if (after === before) return { code, errors: null }
  await main(['check', 'atlas.yaml', '--json'], host)
  const { findings } = JSON.parse(host.said.out.slice(host.said.out.indexOf('{\n'))) as {
    findings: { code: string; severity: string }[]
  }
  return { code, errors: findings.filter(({ severity }) => severity === 'error').map((one) => one.code) }
}

it('what inspect --write writes of a bad file a check accepts; of the others it says what is open', async () => {
  expect(files.length).toBeGreaterThan(100)
  const results = new Map<string, Awaited<ReturnType<typeof written>>>()
  for (const { name, path } of files) results.set(`${name}/${path}`, await written(name, path))
  const entries = [...results]
  expect(entries.filter(([, { code }]) => code === 5)).toEqual([])
  expect(entries.filter(([, { code, errors }]) => (errors === null) === (code === 0))).toEqual([])
  // Lists of areas that are others than those of the source; the check says so.
  const other = entries.filter(([, { errors }]) => errors !== null && errors.length > 0)
  expect(other.map(([file, { errors }]) => [file, new Set(errors)])).toEqual([
    ['crosswalk-unknown-key/geo/umsteiger.csv', new Set(['ATL-0301'])],
    ['level-no-row-fits/geo/lor.csv', new Set(['ATL-0301'])],
    ['level-row-missing/geo/lor.csv', new Set(['ATL-0302', 'ATL-0301'])],
  ])
  expect(entries.filter(([, { errors }]) => errors?.length === 0).length).toBeGreaterThan(20)
})
