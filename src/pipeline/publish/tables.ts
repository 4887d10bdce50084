import type { Publication } from '../../model/publication.ts'
import type { Release } from '../../model/score.ts'
import { statuses } from '../../model/status.ts'
import { csv } from '../../render/csv.ts'
import { indikatoren } from '../../render/tables/indikatoren.ts'
import { segregation } from '../../render/tables/segregation.ts'
import { segregationLokal } from '../../render/tables/segregation-lokal.ts'
import { segregationZerlegung } from '../../render/tables/segregation-zerlegung.ts'
import { segregationVeraenderung } from '../../render/tables/segregation-veraenderung.ts'
import { sozialindex } from '../../render/tables/sozialindex.ts'
import { sozialindexTeile } from '../../render/tables/sozialindex-teile.ts'
import { sozialindexEntwicklung } from '../../render/tables/sozialindex-entwicklung.ts'
import { sensitivityRows, sozialindexSensitivitaet } from '../../render/tables/sozialindex-sensitivitaet.ts'
import { loadingRows, sozialindexKomponenten } from '../../render/tables/sozialindex-komponenten.ts'
import { sozialindexUnsicherheit } from '../../render/tables/sozialindex-unsicherheit.ts'
import { zusammenhang } from '../../render/tables/zusammenhang.ts'
import { zusammenhangLokal } from '../../render/tables/zusammenhang-lokal.ts'
import { zeichen } from '../../render/tables/zeichen.ts'
import { typologie } from '../../render/tables/typologie.ts'
import { byIndicator, typologieTypen } from '../../render/tables/typologie-typen.ts'

/** The tables of a release by path, each for machines and for Excel. */
export function tables(release: Release, publication: Publication): Map<string, string> {
  const files = new Map<string, string>()
  for (const [ending, dialect] of [
    ['csv', 'machine'],
    ['excel.csv', 'excel'],
  ] as const) {
    files.set(`tabellen/indikatoren.${ending}`, csv(indikatoren, release.indicators, publication, dialect))
    files.set(`tabellen/sozialindex.${ending}`, csv(sozialindex, release.indices, publication, dialect))
    const { parts = [] } = release
    if (parts.length > 0)
      files.set(`tabellen/sozialindex_teile.${ending}`, csv(sozialindexTeile, parts, publication, dialect))
    const { uncertainty = [], development = [] } = release
    if (development.length > 0)
      files.set(
        `tabellen/sozialindex_entwicklung.${ending}`,
        csv(sozialindexEntwicklung, development, publication, dialect),
      )
    if (uncertainty.length > 0)
      files.set(
        `tabellen/sozialindex_unsicherheit.${ending}`,
        csv(sozialindexUnsicherheit(uncertainty), uncertainty, publication, dialect),
      )
    const sensitive = sensitivityRows(publication.uncertainty ?? [])
    if (sensitive.length > 0)
      files.set(
        `tabellen/sozialindex_sensitivitaet.${ending}`,
        csv(sozialindexSensitivitaet, sensitive, publication, dialect),
      )
    const loadings = loadingRows(publication.structures ?? [])
    if (loadings.length > 0)
      files.set(
        `tabellen/sozialindex_komponenten.${ending}`,
        csv(sozialindexKomponenten, loadings, publication, dialect),
      )
    const { types = [], typeProfiles = [] } = release
    if (types.length > 0) files.set(`tabellen/typologie.${ending}`, csv(typologie, types, publication, dialect))
    if (typeProfiles.length > 0)
      files.set(
        `tabellen/typologie_typen.${ending}`,
        csv(typologieTypen, byIndicator(typeProfiles), publication, dialect),
      )
    const { segregationChanges: changes = [] } = release
    if (changes.length > 0)
      files.set(
        `tabellen/segregation_veraenderung.${ending}`,
        csv(segregationVeraenderung, changes, publication, dialect),
      )
    const { local = [], segregationParts = [] } = release
    if (segregationParts.length > 0)
      files.set(
        `tabellen/segregation_zerlegung.${ending}`,
        csv(segregationZerlegung, segregationParts, publication, dialect),
      )
    if (local.length > 0)
      files.set(`tabellen/segregation_lokal.${ending}`, csv(segregationLokal, local, publication, dialect))
    const { association = [], associationLocal = [] } = release
    if (association.length > 0)
      files.set(`tabellen/zusammenhang.${ending}`, csv(zusammenhang, association, publication, dialect))
    if (associationLocal.length > 0)
      files.set(`tabellen/zusammenhang_lokal.${ending}`, csv(zusammenhangLokal, associationLocal, publication, dialect))
    files.set(`tabellen/segregation.${ending}`, csv(segregation, release.segregation, publication, dialect))
    files.set(`tabellen/zeichen.${ending}`, csv(zeichen, statuses, publication, dialect))
  }
  return files
}
