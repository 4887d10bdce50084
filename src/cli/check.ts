import type { Command } from 'commander'
import { AtlasError } from '../model/error.ts'
import { command, type CommonOptions } from './command.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { openPlan, type PlanOptions } from './open-plan.ts'
import { dataOption, jsonOption, planArgument, yearOption } from './options.ts'
import { readFiles } from './read-files.ts'
import { sayFindings } from './say-findings.ts'

/** `atlas check atlas.yaml`: reads everything, writes nothing, reports all that is wrong at once. */
export const check = (context: Context): Command =>
  command(
    context,
    'check',
    {
      de: 'Plan und Eingaben prüfen, nichts schreiben',
      en: 'check the plan and its inputs, write nothing',
    },
    [dataOption(context), yearOption(context), jsonOption(context)],
  )
    .argument(...planArgument(context))
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'disclosure', 'bug']))
    .action(async (path: string | undefined, _, cmd: Command) =>
      act(context, path ?? 'atlas.yaml', cmd.optsWithGlobals<PlanOptions & CommonOptions>()),
    )

const examples = {
  de: `
Beispiele:
  atlas check
  atlas check musterstadt/atlas.yaml --data /mnt/lieferungen/2024
  atlas check --json > befunde.json`,
  en: `
Examples:
  atlas check
  atlas check musterstadt/atlas.yaml --data /mnt/deliveries/2024
  atlas check --json > findings.json`,
}

async function act(context: Context, path: string, options: PlanOptions & CommonOptions): Promise<void> {
  const { host, t } = context
  const { plan, base } = await openPlan(host, path, options)
  const { filesOf } = await import('../pipeline/files-of.ts')
  const files = await readFiles(host, base, filesOf(plan))
  const pipeline = await import('../pipeline/check.ts')
  const { findings, areas } = await pipeline.check(plan, files)
  if (findings.some((f) => f.severity === 'error')) throw new AtlasError(findings)
  if (options.json) host.out(`${JSON.stringify({ findings }, null, 2)}\n`)
  if (options.quiet) return
  await sayFindings(context, findings)
  const units = new Set(areas.map(({ id }) => id)).size
  host.say(
    t({
      de: `keine Fehler: ${files.size} Dateien, ${units} Gebiete, Berichtsjahre ${plan.years.join(', ')}\n`,
      en: `no errors: ${files.size} files, ${units} areas, Berichtsjahre ${plan.years.join(', ')}\n`,
    }),
  )
}
