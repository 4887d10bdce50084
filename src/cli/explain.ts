import type { Command } from 'commander'
import { command, type CommonOptions } from './command.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { openPlan, type PlanOptions } from './open-plan.ts'
import { dataOption, editionOption, jsonOption, planArgument, yearOption } from './options.ts'
import { outlines } from './outlines.ts'
import { readFiles } from './read-files.ts'
import { readScans } from './read-scans.ts'

type ExplainOptions = PlanOptions & CommonOptions & { readonly edition?: number }

/** `atlas explain sozialindex/01100101 --year 2021`: from class and rank down to the delivered cells. */
export const explain = (context: Context): Command =>
  command(context, 'explain', outlines.explain.summary, [
    dataOption(context),
    yearOption(context),
    editionOption(context),
    jsonOption(context),
  ])
    .argument(
      context.t({ de: '<wert>', en: '<value>' }),
      context.t({
        de: 'Index, Typologie, Indikator oder Veränderung, Schrägstrich, Schlüssel des Raums: sozialindex/01100101; oder segregation/gruppe/maß oder association/indikator/maß, dahinter bei Maßen Raum für Raum der Schlüssel',
        en: 'index, typology, indicator or change, slash, key of the area: sozialindex/01100101; or segregation/group/measure or association/indicator/measure, followed by the key where it is one area by area',
      }),
    )
    .argument(...planArgument(context))
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'disclosure', 'bug']))
    .action(async (asked: string, path: string | undefined, _, cmd: Command) =>
      act(context, asked, path ?? 'atlas.yaml', cmd.optsWithGlobals<ExplainOptions>()),
    )

const notes = {
  de: `
Gerechnet wird noch einmal aus Plan und Lieferungen. Was gesperrt ist, bleibt es auch hier.

Beispiele:
  atlas explain sozialindex/01020305 musterstadt/atlas.yaml
  atlas explain kinderarmut/01020305 musterstadt/atlas.yaml --year 2023 --json
  atlas explain kinderarmut_d2/01020305 musterstadt/atlas.yaml --edition 2023
  atlas explain segregation/armut/segregation-index musterstadt/atlas.yaml --year 2023
  atlas explain segregation/armut/isolation/stadtteil musterstadt/atlas.yaml   (auf einer höheren Ebene)
  atlas explain segregation/armut/local-moran/01020305 musterstadt/atlas.yaml   (Raum für Raum)
  atlas explain segregation/armut/segregation-index/2022 musterstadt/atlas.yaml   (die Veränderung seit 2022)
  atlas explain segregation/armut/decompose musterstadt/atlas.yaml   (wo sie liegt; mit /2019: woher die Veränderung kommt)
  atlas explain association/kinderarmut/moran musterstadt/atlas.yaml   (ob sich Nachbarn ähneln)
  atlas explain association/kinderarmut/local-moran/01020305 musterstadt/atlas.yaml   (wo)`,
  en: `
It is computed again from plan and deliveries. What is withheld stays so here.

Examples:
  atlas explain sozialindex/01020305 musterstadt/atlas.yaml
  atlas explain kinderarmut/01020305 musterstadt/atlas.yaml --year 2023 --json
  atlas explain kinderarmut_d2/01020305 musterstadt/atlas.yaml --edition 2023
  atlas explain segregation/armut/segregation-index musterstadt/atlas.yaml --year 2023
  atlas explain segregation/armut/isolation/stadtteil musterstadt/atlas.yaml   (on a higher level)
  atlas explain segregation/armut/local-moran/01020305 musterstadt/atlas.yaml   (area by area)
  atlas explain segregation/armut/segregation-index/2022 musterstadt/atlas.yaml   (the change since 2022)
  atlas explain segregation/armut/decompose musterstadt/atlas.yaml   (where it lies; with /2019: what the change comes from)
  atlas explain association/kinderarmut/moran musterstadt/atlas.yaml   (whether neighbours are alike)
  atlas explain association/kinderarmut/local-moran/01020305 musterstadt/atlas.yaml   (where)`,
}

async function act({ host, language }: Context, asked: string, path: string, options: ExplainOptions): Promise<void> {
  const { year, edition, ...others } = options
  const { plan, base } = await openPlan(host, path, { ...others, ...(edition !== undefined && { year: edition }) })
  const { filesOf } = await import('../pipeline/gather/files-of.ts')
  const { scansOf } = await import('../pipeline/gather/scans-of.ts')
  const files = await readFiles(host, base, filesOf(plan))
  const counted = await readScans(host, base, scansOf(plan))
  const at = year ?? plan.years.at(-1)!
  if (isAssociation(asked)) {
    const { explainAssociation } = await import('../pipeline/explain/association/explain-association.ts')
    const explained = await explainAssociation(plan, files, asked, at, counted)
    if (options.json) return host.out((await import('../pipeline/explain/json.ts')).explainJson(explained))
    return host.out((await import('../pipeline/explain/association/words.ts')).associationWords(explained, language))
  }
  if (isSegregation(asked)) {
    const local = await import('../pipeline/explain/segregation/explain-local.ts')
    if (local.isLocal(plan, asked.split('/')[2]!)) {
      const explained = await local.explainLocal(plan, files, asked, at, counted)
      if (options.json) return host.out((await import('../pipeline/explain/json.ts')).explainJson(explained))
      return host.out((await import('../pipeline/explain/segregation/local-words.ts')).localWords(explained, language))
    }
    const { isParts, explainParts } = await import('../pipeline/explain/segregation/explain-parts.ts')
    if (isParts(asked)) {
      const explained = await explainParts(plan, files, asked, at, counted)
      if (options.json) return host.out((await import('../pipeline/explain/json.ts')).explainJson(explained))
      return host.out((await import('../pipeline/explain/segregation/parts-words.ts')).partsWords(explained, language))
    }
    const { isChange, explainChange } = await import('../pipeline/explain/segregation/explain-change.ts')
    if (isChange(asked)) {
      const explained = await explainChange(plan, files, asked, at, counted)
      if (options.json) return host.out((await import('../pipeline/explain/json.ts')).explainJson(explained))
      return host.out(
        (await import('../pipeline/explain/segregation/change-words.ts')).changeWords(explained, language),
      )
    }
    const { explainSegregation } = await import('../pipeline/explain/segregation/explain-segregation.ts')
    const explained = await explainSegregation(plan, files, asked, at, counted)
    if (options.json) return host.out((await import('../pipeline/explain/json.ts')).explainJson(explained))
    return host.out((await import('../pipeline/explain/segregation/words.ts')).segregationWords(explained, language))
  }
  const pipeline = await import('../pipeline/explain/explain.ts')
  const explanation = await pipeline.explain(plan, files, asked, at, counted, await host.crew())
  if (options.json) return host.out((await import('../pipeline/explain/json.ts')).explainJson(explanation))
  host.out((await import('../pipeline/explain/words.ts')).explainWords(explanation, language))
}

/** No other values have names of three parts. */
const isSegregation = (asked: string): boolean => /^segregation(\/[^/]*){2,}$/.test(asked)
const isAssociation = (asked: string): boolean => /^association(\/[^/]*){2,}$/.test(asked)
