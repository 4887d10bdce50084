import type { Code } from '../../model/codes.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { counts } from '../counts.ts'
import { totals } from '../totals.ts'
import { constant } from './constant.ts'
import { identities } from './identities.ts'
import { jumps } from './jumps.ts'
import { mixedUnits } from './mixed-units.ts'
import { names } from './names.ts'
import { outliers } from './outliers.ts'
import type { Subject } from './subject.ts'
import { sums } from './sums.ts'
import { twins } from './twins.ts'

/** A check of the data: its code, how grave a finding is where the plan says nothing else, and what it looks at. */
export interface Rule {
  readonly code: Code
  readonly severity: Severity
  readonly looksAt: Text
  /** null where it is found on the way: while keys are aligned, or while rates are formed. */
  readonly find: ((subject: Subject) => Finding[]) | null
}

const keyWords = { de: 'Schlüssel der Räume', en: 'keys of the areas' }

/** Every check of keys and values, by code. One function may serve two codes; it stands at the first. */
export const rules: readonly Rule[] = [
  { code: 'ATL-0301', severity: 'error', looksAt: keyWords, find: null },
  { code: 'ATL-0302', severity: 'error', looksAt: { de: 'Räume ohne Zeile', en: 'areas without a row' }, find: null },
  { code: 'ATL-0303', severity: 'error', looksAt: { de: 'doppelte Schlüssel', en: 'duplicate keys' }, find: null },
  {
    code: 'ATL-0305',
    severity: 'error',
    looksAt: { de: 'Zähler und Nenner: Anteile über 100 %', en: 'numerators and denominators: rates over 100%' },
    find: null,
  },
  {
    code: 'ATL-0306',
    severity: 'error',
    looksAt: { de: 'negative Anzahlen', en: 'negative counts' },
    find: ({ frame, counts: columns }) => counts(frame, columns),
  },
  {
    code: 'ATL-0307',
    severity: 'error',
    looksAt: { de: 'Summenzeilen gegen die Räume', en: 'total rows against the areas' },
    find: ({ tables, counts: columns, withholding }) => tables.flatMap((table) => totals(table, columns, withholding)),
  },
  {
    code: 'ATL-0308',
    severity: 'warning',
    looksAt: { de: 'Anzahlen, die keine ganzen Zahlen sind', en: 'counts that are no whole numbers' },
    find: null,
  },
  { code: 'ATL-0310', severity: 'error', looksAt: { de: 'führende Nullen', en: 'leading zeros' }, find: null },
  {
    code: 'ATL-0311',
    severity: 'warning',
    looksAt: { de: 'gelieferte Anteile außerhalb von 0 bis 100 %', en: 'delivered shares outside 0 to 100%' },
    find: null,
  },
  {
    code: 'ATL-0330',
    severity: 'error',
    looksAt: { de: 'Teile gegen das Ganze', en: 'parts against the whole' },
    find: sums,
  },
  {
    code: 'ATL-0331',
    severity: 'error',
    looksAt: { de: 'vereinbarte Gleichungen', en: 'declared identities' },
    find: identities,
  },
  {
    code: 'ATL-0332',
    severity: 'warning',
    looksAt: { de: 'Sprünge gegenüber dem Vorjahr', en: 'jumps against the year before' },
    find: jumps,
  },
  {
    code: 'ATL-0333',
    severity: 'warning',
    looksAt: { de: 'Anteile und Prozente in einer Spalte', en: 'shares and percentages in one column' },
    find: mixedUnits,
  },
  {
    code: 'ATL-0334',
    severity: 'warning',
    looksAt: { de: 'Spalten mit nur einem Wert', en: 'columns with one value only' },
    find: constant,
  },
  { code: 'ATL-0335', severity: 'warning', looksAt: { de: 'Ausreißer', en: 'outliers' }, find: outliers },
  {
    code: 'ATL-0336',
    severity: 'warning',
    looksAt: { de: 'Zeilen, die zwei Räumen gleich sind', en: 'rows that two areas share' },
    find: twins,
  },
  {
    code: 'ATL-0337',
    severity: 'warning',
    looksAt: { de: 'Namen neben den Schlüsseln', en: 'names beside the keys' },
    find: names,
  },
]
