import { usageError } from '../usage-error.ts'

export const targets = ['csv', 'parquet', 'geojson'] as const
export type Target = (typeof targets)[number]

/** The format asked for, by the ending of the target or by --to; null where neither says; a usage error where they contradict each other. */
export function targetOf({ out, to }: { readonly out?: string; readonly to?: Target }): Target | null {
  const [, ending] = /\.([a-z0-9]+)$/i.exec(out ?? '') ?? []
  const named = ending?.toLowerCase()
  if (out !== undefined && named !== undefined && !targets.includes(named as Target))
    return usageError(
      { de: `"${out}" kann nicht geschrieben werden`, en: `"${out}" cannot be written` },
      {
        de: 'eine Datei .csv, .parquet oder .geojson, oder ein Ordner',
        en: 'a file .csv, .parquet or .geojson, or a folder',
      },
    )
  if (named !== undefined && to !== undefined && named !== to)
    return usageError(
      { de: `--to ${to} und "${out}" widersprechen sich`, en: `--to ${to} and "${out}" contradict each other` },
      { de: 'eines von beiden', en: 'one of the two' },
    )
  if (to === 'parquet' && out === undefined)
    return usageError(
      { de: 'Parquet geht nicht auf die Standardausgabe', en: 'Parquet does not go to stdout' },
      { de: 'ein Ziel mit -o', en: 'a target with -o' },
    )
  return (named as Target | undefined) ?? to ?? null
}
