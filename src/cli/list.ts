import { Option, type Command } from 'commander'
import type { Direction } from '../model/publication.ts'
import { type Text, wording } from '../model/text.ts'
import { command, oneOf, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { measuresAsked } from './measures-asked.ts'
import { openPlan, type PlanOptions } from './open-plan.ts'
import { dataOption, jsonOption, planArgument } from './options.ts'
import { readFiles } from './read-files.ts'
import { table } from './say/table.ts'

const topics = ['measures', 'presets', 'indicators', 'areas'] as const
interface Options extends PlanOptions, CommonOptions {
  readonly family?: string
}

/** `atlas list measures`: what the program or a plan knows by name, as a table or as JSON. */
export const list = (context: Context): Command =>
  command(context, 'list', outlines.list.summary, [familyOption(context), dataOption(context), jsonOption(context)])
    .argument(context.t({ de: '<thema>', en: '<topic>' }), context.t(topicText))
    .argument(...planArgument(context))
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (topic: string, path: string | undefined, _, cmd: Command) =>
      act(
        context,
        oneOf(context.t({ de: '<thema>', en: '<topic>' }), topic, topics),
        path ?? 'atlas.yaml',
        cmd.optsWithGlobals(),
      ),
    )

const familyOption = ({ t }: Context): Option =>
  new Option(
    t({ de: '--family <familie>', en: '--family <family>' }),
    t({
      de: 'nur Maße dieser Familie oder Dimension, mit Formel (segregation, evenness, exposure, …)',
      en: 'only measures of this family or dimension, with formula (segregation, evenness, exposure, …)',
    }),
  )

const topicText = {
  de: 'measures (Segregationsmaße, ohne Plan), presets (Vorlagen für den Index, ohne Plan), indicators (des Plans) oder areas (Gebiete des Plans)',
  en: "measures (of segregation, without a plan), presets (for the index, without a plan), indicators (of the plan) or areas (the plan's)",
}

const examples = {
  de: `
Beispiele:
  atlas list measures --family segregation
  atlas list presets
  atlas list indicators musterstadt/atlas.yaml
  atlas list areas --json`,
  en: `
Examples:
  atlas list measures --family segregation
  atlas list presets
  atlas list indicators musterstadt/atlas.yaml
  atlas list areas --json`,
}

interface Listing {
  readonly heads: readonly Text[]
  readonly rows: readonly (readonly string[])[]
  readonly entries: readonly object[]
  /** What there is to say of each of them that fits no column. */
  readonly notes?: readonly (readonly [string, string])[]
}

async function act(context: Context, topic: (typeof topics)[number], path: string, options: Options): Promise<void> {
  const { host, t } = context
  const { heads, rows, entries, notes = [] } = await listings[topic](context, path, options)
  const told = notes.map(([name, note]) => `\n${name}\n  ${note}\n`).join('')
  host.out(options.json ? `${JSON.stringify(entries, null, 2)}\n` : table(heads.map(t), rows) + told)
}

const id = { de: 'Kennung', en: 'Id' }
const kind = { de: 'Familie, Dimension', en: 'Family, dimension' }
const label = { de: 'Bezeichnung', en: 'Label' }

const listings: Readonly<
  Record<(typeof topics)[number], (context: Context, path: string, options: Options) => Promise<Listing>>
> = {
  measures: async ({ t, language }, _, { family }) => {
    const all = await measuresAsked(family ?? 'all')
    const formula = family === undefined ? [] : [{ de: 'Formel', en: 'Formula' }]
    return {
      heads: [id, label, kind, { de: 'Bereich', en: 'Range' }, ...formula, { de: 'Quelle', en: 'Source' }],
      rows: all.map((m) => [
        m.id,
        t(m.label),
        [...new Set([m.family, m.dimension])].join(', '),
        m.range.map(bound).join(' … '),
        ...formula.map(() => wording(m.formula, language)),
        m.source,
      ]),
      entries: all.map((m) => ({ ...m, range: m.range.map((n) => (Number.isFinite(n) ? n : null)) })),
    }
  },
  presets: async ({ t }) => {
    const { presets } = await import('../plan/presets.ts')
    const all = Object.entries(presets)
    return {
      heads: [id, label, { de: 'Quelle', en: 'Source' }],
      rows: all.map(([name, preset]) => [name, t(preset.label), preset.source]),
      entries: all.map(([name, preset]) => ({ id: name, ...preset })),
      notes: all.map(([name, preset]) => [name, t(preset.note)]),
    }
  },
  indicators: async ({ host, t, language }, path, options) => {
    const { plan } = await openPlan(host, path, options)
    const all = Object.entries(plan.indicators)
    return {
      heads: [id, label, { de: 'Einheit', en: 'Unit' }, { de: 'Richtung', en: 'Direction' }],
      rows: all.map(([name, i]) => [name, t(i.label), wording(i.unit, language), t(directions[i.direction])]),
      entries: all.map(([name, { label, unit, direction, theme }]) => ({ id: name, label, unit, direction, theme })),
    }
  },
  areas: async ({ host }, path, options) => {
    const { plan, base } = await openPlan(host, path, options)
    const { areaFilesOf } = await import('../pipeline/gather/files-of.ts')
    const { listAreas } = await import('../pipeline/gather/list-areas.ts')
    const areas = await listAreas(plan, await readFiles(host, base, areaFilesOf(plan)))
    return {
      heads: [id, { de: 'Name', en: 'Name' }, { de: 'Ebene', en: 'Level' }, { de: 'Gebietsstand', en: 'Gebietsstand' }],
      rows: areas.map((area) => [area.id, area.name, area.ebene, area.gebietsstand]),
      entries: areas,
    }
  },
}

const bound = (n: number): string => (Number.isFinite(n) ? String(n).replace('-', '−') : n > 0 ? '∞' : '−∞')

const directions: Readonly<Record<Direction, Text>> = {
  burden: { de: 'Belastung', en: 'burden' },
  resource: { de: 'Ressource', en: 'resource' },
  neutral: { de: 'ohne Richtung', en: 'neutral' },
}
