import type { Publication } from '../../model/publication.ts'
import type { Release } from '../../model/score.ts'
import { statuses } from '../../model/status.ts'
import { csv } from '../../render/csv.ts'
import type { Column } from '../../render/tables/column.ts'
import { indikatoren } from '../../render/tables/indikatoren.ts'
import { segregation } from '../../render/tables/segregation.ts'
import { segregationBeitraege } from '../../render/tables/segregation-beitraege.ts'
import { segregationLokal } from '../../render/tables/segregation-lokal.ts'
import { segregationZerlegung } from '../../render/tables/segregation-zerlegung.ts'
import { segregationVeraenderung } from '../../render/tables/segregation-veraenderung.ts'
import { sozialindex } from '../../render/tables/sozialindex.ts'
import { sozialindexTeile } from '../../render/tables/sozialindex-teile.ts'
import { sozialindexEntwicklung } from '../../render/tables/sozialindex-entwicklung.ts'
import { sensitivityRows, sozialindexSensitivitaet } from '../../render/tables/sozialindex-sensitivitaet.ts'
import { loadingRows, sozialindexKomponenten } from '../../render/tables/sozialindex-komponenten.ts'
import { sozialindexUnsicherheit } from '../../render/tables/sozialindex-unsicherheit.ts'
import { spalten, type DescribedColumn } from '../../render/tables/spalten.ts'
import { zusammenhang } from '../../render/tables/zusammenhang.ts'
import { zusammenhangLokal } from '../../render/tables/zusammenhang-lokal.ts'
import { zeichen } from '../../render/tables/zeichen.ts'
import { typologie } from '../../render/tables/typologie.ts'
import { byIndicator, typologieTypen } from '../../render/tables/typologie-typen.ts'

/** The tables of a release by path, each for machines and for Excel. */
export function tables(release: Release, publication: Publication): Map<string, string> {
  const files = new Map<string, string>()
  const described: DescribedColumn[] = []
  const add = <Score>(name: string, columns: readonly Column<Score>[], scores: readonly Score[]): void => {
    described.push(...columns.map(({ name: column, text }) => ({ table: name, name: column, text })))
    const { machine, excel } = csv(columns, scores, publication)
    files.set(`tabellen/${name}.csv`, machine).set(`tabellen/${name}.excel.csv`, excel)
  }
  const addSome: typeof add = (name, columns, scores) => {
    if (scores.length > 0) add(name, columns, scores)
  }
  const { parts = [], uncertainty = [], development = [], types = [], typeProfiles = [] } = release
  const { segregationChanges = [], segregationParts = [], local = [], contributions = [] } = release
  const { association = [], associationLocal = [] } = release
  add('indikatoren', indikatoren, release.indicators)
  add('sozialindex', sozialindex, release.indices)
  addSome('sozialindex_teile', sozialindexTeile, parts)
  addSome('sozialindex_entwicklung', sozialindexEntwicklung, development)
  addSome('sozialindex_unsicherheit', sozialindexUnsicherheit(uncertainty), uncertainty)
  addSome('sozialindex_sensitivitaet', sozialindexSensitivitaet, sensitivityRows(publication.uncertainty ?? []))
  addSome('sozialindex_komponenten', sozialindexKomponenten, loadingRows(publication.structures ?? []))
  addSome('typologie', typologie, types)
  addSome('typologie_typen', typologieTypen, byIndicator(typeProfiles))
  addSome('segregation_veraenderung', segregationVeraenderung, segregationChanges)
  addSome('segregation_zerlegung', segregationZerlegung, segregationParts)
  addSome('segregation_lokal', segregationLokal, local)
  addSome('segregation_beitraege', segregationBeitraege, contributions)
  addSome('zusammenhang', zusammenhang, association)
  addSome('zusammenhang_lokal', zusammenhangLokal, associationLocal)
  add('segregation', segregation, release.segregation)
  add('zeichen', zeichen, statuses)
  add('spalten', spalten, described)
  return files
}
