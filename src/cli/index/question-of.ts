import type { Dialect } from '../../model/delivery.ts'
import type { Host } from '../../model/host.ts'
import type { Language } from '../../model/text.ts'
import type { AskedIndex } from '../../pipeline/table-index/asked-index.ts'
import { listed } from '../listed.ts'
import { planText } from '../open-plan.ts'
import type { IndexOptions } from './index-options.ts'
import { usageError } from '../usage-error.ts'
import { indexEntries } from './index-entries.ts'
import { idsOf, readIndicators, type NamedColumn } from './read-indicators.ts'

/** Options that a spec says in their place. */
const steps = [
  'preset',
  'group',
  'weights',
  'high',
  'reference',
  'screening',
  'impute',
  'treat',
  'normalise',
  'aggregate',
  'restandardise',
  'classes',
  'over',
  'population',
] as const

/** What the options of `atlas index` ask; a usage error where they leave something open or say it twice. */
export async function questionOf(
  host: Host,
  options: IndexOptions,
  usual: Dialect,
  language: Language,
): Promise<Omit<AskedIndex, 'file'>> {
  const { key } = options
  if (key === undefined) return usageError({ de: 'Option --key fehlt', en: 'option --key is missing' })
  const spec = options.spec === undefined ? null : { file: options.spec, text: await planText(host, options.spec) }
  const twice = steps.find((step) => options[step] !== undefined)
  if (spec !== null && twice !== undefined)
    usageError({
      de: `--${twice} neben --spec: beides sagt den Index`,
      en: `--${twice} beside --spec: both say the index`,
    })
  const own = spec !== null && /^indicators:/m.test(spec.text)
  if (own === (options.indicators !== undefined))
    usageError(
      own
        ? {
            de: '--indicators, und die Datei von --spec hat auch welche',
            en: '--indicators, and the file of --spec has some too',
          }
        : { de: 'Option --indicators fehlt', en: 'option --indicators is missing' },
      { de: 'Spalten mit + (Belastung) oder - (Ressource)', en: 'columns with + (burden) or - (resource)' },
    )
  if (options.over !== undefined && options.yearColumn === undefined)
    usageError({ de: '--over braucht --year-column', en: '--over needs --year-column' })
  const given = options.indicators === undefined ? [] : readIndicators(options.indicators)
  const headers = [
    ...given.map(({ header }) => header),
    ...(options.population === undefined ? [] : [options.population]),
  ]
  const columns: readonly NamedColumn[] = idsOf(headers)
  const population = options.population === undefined ? null : columns.at(-1)!
  return {
    key,
    name: options.name ?? null,
    year: options.yearColumn ?? null,
    format: options.format ?? usual,
    drop: listed(options.drop),
    signs: await signs(options.signs),
    columns: {
      ...Object.fromEntries(columns.map(({ id, header }) => [id, header])),
      ...(spec === null ? {} : named(spec.text)),
    },
    indicators: own
      ? null
      : Object.fromEntries(given.map(({ id, header, direction }) => [id, { label: header, direction }])),
    index: spec === null ? indexEntries(options, given, population) : null,
    spec,
    language,
  }
}

/** Columns that a spec speaks of, as `table.column`; their headers are the same words. */
const named = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/\btable\.([a-z][a-z0-9_-]*)/g)].map(([, header]) => [header!, header!]))

async function signs(text: string | undefined) {
  if (text === undefined) return {}
  const { signsOf } = await import('../../pipeline/inspect/signs-of.ts')
  return (
    signsOf(text) ??
    usageError(
      { de: `"${text}" sind keine Zeichen mit Bedeutung`, en: `"${text}" are no signs with a meaning` },
      {
        de: 'din-55301, koeln, ba, letters, oder "-=zero .=unknown"',
        en: 'din-55301, koeln, ba, letters, or "-=zero .=unknown"',
      },
    )
  )
}
