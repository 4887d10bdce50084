import { clashes } from './references/clashes.ts'
import { areaReferences } from './references/areas.ts'
import { checkReferences } from './references/checks.ts'
import { indexReferences } from './references/social-index.ts'
import { pointReferences } from './references/points.ts'
import { indicatorReferences } from './references/indicators.ts'
import { levelReferences } from './references/levels.ts'
import { scanReferences } from './references/scans.ts'
import { segregationReferences } from './references/segregation.ts'
import { sourceReferences } from './references/sources.ts'
import { valueReferences } from './references/of-values.ts'
import { typologyReferences } from './references/typology.ts'
import { declaredNames, soundParts } from './parts.ts'
import type { Problem } from './problem.ts'

/** Every name the plan uses, checked against what the plan or the product declares, and every contradiction. */
export function references(read: unknown): Problem[] {
  const parts = soundParts(read)
  const names = declaredNames(read)
  return [
    ...areaReferences(parts, names),
    ...sourceReferences(parts),
    ...scanReferences(parts, read),
    ...pointReferences(parts),
    ...checkReferences(parts, names),
    ...indicatorReferences(parts, names),
    ...levelReferences(parts, names),
    ...segregationReferences(parts, names),
    ...valueReferences(parts, names),
    ...indexReferences(parts, names),
    ...typologyReferences(parts, names),
    ...clashes(parts),
  ]
}
