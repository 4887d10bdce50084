import { weightKinds, type WeightKind } from '../../model/crosswalk.ts'
import type { Read } from '../../model/delivery.ts'
import type { Table } from '../../model/table.ts'

/** What the weights of a file share out: as declared, or as its text column `kind` says, in every row the same. */
export function kindOf(table: Table, declared: WeightKind | null): Read<WeightKind> {
  if (declared !== null) return { value: declared, findings: [] }
  const said = new Set(table.texts['kind'])
  const kinds = Object.keys(weightKinds) as WeightKind[]
  const kind = kinds.find((name) => said.size === 1 && said.has(weightKinds[name].code))
  if (kind !== undefined) return { value: kind, findings: [] }
  const codes = kinds.map((name) => weightKinds[name].code).join(', ')
  return {
    value: 'area',
    findings: [
      {
        code: 'ATL-0349',
        severity: 'error',
        file: table.file,
        value: [...said].slice(0, 5).join(', '),
        found: {
          de: 'die Datei sagt nicht in jeder Zeile dasselbe darüber, wonach ihre Gewichte verteilen',
          en: 'the file does not say in every row alike what its weights share out',
        },
        expected: { de: `überall eines von ${codes}`, en: `the same one of ${codes} everywhere` },
      },
    ],
  }
}
