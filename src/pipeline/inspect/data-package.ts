import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { DataResource } from './data-resource.ts'
import { planName } from './yaml-words.ts'

export interface PackageAsked {
  readonly path: string
  readonly hash: string
  readonly bytes: number
  readonly sourceHash: string
  readonly provider: string | null
  readonly licence: string | null
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json'
const resourceProfile = 'https://datapackage.org/profiles/2.0/dataresource.json'
const schemaProfile = 'https://datapackage.org/profiles/2.0/tableschema.json'

/** The descriptor of a clean table or layer (Frictionless Data Package 2.0): types, signs with labels, source with its hash. */
export function dataPackage(inspected: Inspection, resource: DataResource, asked: PackageAsked): string {
  const { table, layer } = inspected.inner ?? inspected
  const file = inspected.file.replace(/^.*[\\/]/, '')
  // A name must not hold the year: next year's data are the same package in a new version.
  const name = planName(file.replace(/\.[^.]*$/, '').replace(/(19|20)\d\d/g, ''), new Set()).replaceAll('_', '-')
  const licence = asked.licence === null ? {} : { licenses: [licenceOf(asked.licence)] }
  const descriptor = {
    $schema: profile,
    name,
    ...licence,
    sources: [{ title: asked.provider ?? file, path: file }],
    'atlas:source': {
      path: file,
      bytes: inspected.size,
      hash: `sha256:${asked.sourceHash}`,
      ...(inspected.part === null ? {} : { part: inspected.part }),
      ...(table && {
        titles: table.layout!.titles.map(textOf),
        footer: table.layout!.footer.map(textOf),
        totals: table.totals.map(({ line, key: text }) => ({ line, key: text })),
        ...(table.headings.length > 0 && { headings: table.headings }),
      }),
      ...(layer && { crs: layer.system!.crs }),
    },
    resources: [
      {
        $schema: resourceProfile,
        name,
        ...(resource.fields.length > 0 && { type: 'table' }),
        path: asked.path,
        ...resource.format,
        bytes: asked.bytes,
        hash: `sha256:${asked.hash}`,
        ...resource.dialect,
        ...(resource.fields.length > 0 && {
          schema: { $schema: schemaProfile, fields: resource.fields, missingValues: [''], ...primaryKey(inspected) },
        }),
      },
    ],
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function primaryKey(inspected: Inspection) {
  const { table, layer } = inspected.inner ?? inspected
  const key = (table ?? layer)?.key
  return key?.unique ? { primaryKey: [...key.headers] } : {}
}

/** Licences by the names that data packages know them by; any other with what a name may hold. */
const licences: Readonly<Record<string, { readonly name: string; readonly path: string }>> = {
  'dl-de/by-2-0': { name: 'DL-DE-BY-2.0', path: 'https://www.govdata.de/dl-de/by-2-0' },
  'dl-de/zero-2-0': { name: 'DL-DE-ZERO-2.0', path: 'https://www.govdata.de/dl-de/zero-2-0' },
}

const licenceOf = (licence: string) =>
  Object.hasOwn(licences, licence)
    ? { ...licences[licence]!, title: licence }
    : { name: licence.replace(/[^-\w.]+/g, '-'), title: licence }

const textOf = ({ cells }: { readonly cells: readonly unknown[] }) =>
  cells
    .filter((cell) => cell !== null && cell !== '')
    .map(String)
    .join(' ')
