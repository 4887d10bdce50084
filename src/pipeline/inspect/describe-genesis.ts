import type { GenesisEvidence, GenesisVariable } from '../../ingest/inspect/inspect-genesis.ts'
import type { Text } from '../../model/text.ts'
import type { Pen } from './pen.ts'
import { signWords } from './sign-words.ts'

const most = 12

/** Contents, dimensions with their codes, days, and how values are written in a flat file of GENESIS. */
export function describeGenesis(
  { rows, times, measures, variables, key, slices, decimal, kinds, signs }: GenesisEvidence,
  { t, entry }: Pen,
): string[] {
  return [
    entry({ de: 'Aufbau', en: 'layout' }, t({ de: 'Flat-Datei von GENESIS', en: 'flat file of GENESIS' })),
    entry({ de: 'Zeilen', en: 'rows' }, String(rows)),
    entry({ de: 'Zeit', en: 'time' }, listed(times)),
    ...measures.map(({ code, label, units }) =>
      entry({ de: 'Wert', en: 'value' }, `${code} ${label} (${units.join(' | ')})`),
    ),
    ...variables.map((variable) =>
      variable === key || variable.matches > 0
        ? entry({ de: 'Schlüssel', en: 'key' }, `${variable === key ? '→ ' : ''}${t(keyWords(variable))}`)
        : entry({ de: 'Merkmal', en: 'variable' }, t(variableWords(variable))),
    ),
    ...(key ? [entry({ de: 'Ausschnitte', en: 'slices' }, t(sliceWords(slices.length, key.code)))] : []),
    entry(
      { de: 'Dezimalzeichen', en: 'decimal sign' },
      `${decimal === null ? t({ de: 'keines', en: 'none' }) : `"${decimal}"`} (${t(signWords(kinds))})`,
    ),
    ...(signs.length > 0
      ? [entry({ de: 'Zeichen', en: 'signs' }, listed(signs.map(({ sign, count }) => `"${sign}" ${count}×`)))]
      : []),
  ]
}

const listed = (texts: readonly string[]): string =>
  texts.slice(0, most).join(', ') + (texts.length > most ? ', …' : '')

const sliceWords = (n: number, key: string): Text => ({
  de: `${n} mögliche Spalten für die Räume von ${key}`,
  en: `${n} possible columns for the areas of ${key}`,
})

const keyWords = ({ code, label, attributes, matches, areas, gebietsstand }: GenesisVariable): Text => ({
  de: `${code} ${label}: ${attributes.length} verschiedene${areas > 0 ? `, ${matches} von ${areas} Räumen (${gebietsstand})` : ''}`,
  en: `${code} ${label}: ${attributes.length} different${areas > 0 ? `, ${matches} of ${areas} areas (${gebietsstand})` : ''}`,
})

function variableWords({ code, label, attributes, total }: GenesisVariable): Text {
  const some = attributes.map((one) => `${one.code} ${one.label}`)
  return {
    de: `${code} ${label}: ${listed([...(total ? ['insgesamt'] : []), ...some])}`,
    en: `${code} ${label}: ${listed([...(total ? ['total'] : []), ...some])}`,
  }
}
