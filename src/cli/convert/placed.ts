import type { Context } from '../context.ts'

type Content = string | Uint8Array | AsyncIterable<Uint8Array>

/** What is written where: the file alone, or into a folder with its data package behind it. */
export function placed(
  { dirname }: Context['host'],
  out: string,
  name: string,
  content: Content,
  descriptor: Content,
): [folder: string, files: Map<string, Content>] {
  if (isFile(out)) return [dirname(out), new Map([[out.replace(/^.*[\\/]/, ''), content]])]
  return [
    out,
    new Map([
      [name, content],
      ['datapackage.json', descriptor],
    ]),
  ]
}

const isFile = (out: string): boolean => /\.(?:csv|parquet|geojson)$/i.test(out)
