import type { SegregationPart } from '../../model/score.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/**
 * Columns of `tabellen/segregation_zerlegung.csv`: what M and H of a group are made of, level by level, and what the change of
 * M since `jahr_vorher` comes from (Shapley).
 */
export const segregationZerlegung: readonly Column<SegregationPart>[] = [
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  {
    name: 'jahr_vorher',
    text: {
      de: 'früheres Berichtsjahr, wo die Veränderung zerlegt wird; leer, wo es der Wert ist',
      en: 'earlier Berichtsjahr where the change is decomposed; empty where it is the value',
    },
    cell: (s) => s.from ?? NaN,
  },
  {
    name: 'ebene',
    text: {
      de: 'Ebene, deren Räume verglichen werden, mit ihrem Namen im Plan',
      en: 'level whose areas are compared, by its name in the plan',
    },
    cell: (s) => s.ebene,
  },
  {
    name: 'innerhalb',
    text: { de: 'Ebene, innerhalb deren Räumen verglichen wird', en: 'level within whose areas they are compared' },
    cell: (s) => s.within,
  },
  { name: 'gruppe', text: meaning.gruppe, cell: (s) => s.group },
  { name: 'referenz', text: meaning.referenz, cell: (s) => s.reference },
  { name: 'mass', text: meaning.mass, cell: (s) => s.measure },
  {
    name: 'teil',
    text: {
      de: 'was beiträgt: beim Wert between (zwischen den Räumen der Ebene) oder within (innerhalb); bei der Veränderung difference (die ganze), group (Größe der Gruppen), unit (Größe der Räume), structural (wer mit wem lebt), boundaries (neue Grenzen), additions und removals (neue und weggefallene Räume und Gruppen)',
      en: 'what adds: of the value between (the areas of the level) or within (them); of the change difference (all of it), group (sizes of groups), unit (sizes of the areas), structural (who lives with whom), boundaries (new boundaries), additions and removals (areas and groups that are new or gone)',
    },
    cell: (s) => s.part,
  },
  {
    name: 'wert',
    text: {
      de: 'was dieser Teil beiträgt, auf der Skala des Maßes; alle Teile zusammen ergeben den Wert oder die Veränderung',
      en: "what this part adds, on the measure's own scale; all parts together make up the value or the change",
    },
    cell: (s) => s.value,
  },
  {
    name: 'anteil',
    text: { de: 'derselbe Beitrag als Teil des Ganzen, 0 bis 1', en: 'the same as a part of the whole, 0 to 1' },
    cell: (s) => s.share,
  },
]
