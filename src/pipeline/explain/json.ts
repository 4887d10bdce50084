import type { AssociationExplained } from './association/association-explained.ts'
import type { Explanation } from './explanation.ts'
import type { SegregationChangeExplained } from './segregation/change-explained.ts'
import type { SegregationExplained } from './segregation/explained.ts'
import type { LocalExplained } from './segregation/local-explained.ts'
import type { PartsExplained } from './segregation/parts-explained.ts'

/** The explanation for programs: numbers at full precision, null where there is none. */
export const explainJson = (
  explanation:
    | Explanation
    | AssociationExplained
    | SegregationExplained
    | SegregationChangeExplained
    | LocalExplained
    | PartsExplained,
): string => `${JSON.stringify(explanation, null, 2)}\n`
