import { Option, type Command } from 'commander'
import { numbered } from '../model/nouns.ts'
import { AtlasError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import { command, oneOf, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { openPlan, type PlanOptions } from './open-plan.ts'
import { github } from './say/github.ts'
import { inFull } from '../model/findings/in-full.ts'
import { dataOption, jsonOption, outputs, planArgument, yearOption } from './options.ts'
import { readFiles, readSpare } from './read-files.ts'
import { readScans } from './read-scans.ts'
import { sayFindings } from './say/say-findings.ts'
import { hasErrors } from '../model/has-errors.ts'

/** `atlas check atlas.yaml`: reads everything, writes nothing, reports all that is wrong at once. */
export const check = (context: Context): Command =>
  command(context, 'check', outlines.check.summary, [
    dataOption(context),
    yearOption(context),
    formatOption(context),
    jsonOption(context),
  ])
    .argument(...planArgument(context))
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'disclosure', 'bug']))
    .action(async (path: string | undefined, _, cmd: Command) =>
      act(context, path ?? 'atlas.yaml', cmd.optsWithGlobals<CheckOptions>()),
    )

const formats = ['text', 'json', 'github'] as const

interface CheckOptions extends PlanOptions, CommonOptions {
  readonly format?: (typeof formats)[number]
}

const formatOption = ({ t }: Context) =>
  new Option(
    '--format <text|json|github>',
    t({
      de: 'Form der Befunde: für Menschen, als JSON oder als Anmerkungen für GitHub Actions (Vorgabe: text)',
      en: 'form of the findings: for people, as JSON or as annotations for GitHub Actions (default: text)',
    }),
  )
    .argParser((value) => oneOf('--format', value, formats))
    .helpGroup(outputs(t))

const examples = {
  de: `
Beispiele:
  atlas check
  atlas check musterstadt/atlas.yaml --data /mnt/lieferungen/2024
  atlas check --json > befunde.json
  atlas check --format github`,
  en: `
Examples:
  atlas check
  atlas check musterstadt/atlas.yaml --data /mnt/deliveries/2024
  atlas check --json > findings.json
  atlas check --format github`,
}

async function act(context: Context, path: string, options: CheckOptions): Promise<void> {
  const { host, t } = context
  let located = (file: string) => file
  try {
    const { plan, base, place } = await openPlan(host, path, options)
    const { filesOf, spareFilesOf } = await import('../pipeline/gather/files-of.ts')
    const own = new Set(filesOf(plan))
    // A sheet or a member stands behind a #.
    located = (file) => (own.has(file.split('#')[0]!) ? host.join(base, file.split('#')[0]!) : file)
    const files = await readFiles(host, base, filesOf(plan))
    const all = new Map([...(await readSpare(host, base, spareFilesOf(plan))), ...files])
    const pipeline = await import('../pipeline/check.ts')
    const { scansOf } = await import('../pipeline/gather/scans-of.ts')
    const counted = await readScans(host, base, scansOf(plan))
    const { areas, ...checked } = await pipeline.check(plan, all, counted, await host.crew())
    const findings = place(checked.findings)
    if (hasErrors(findings)) throw new AtlasError(findings)
    if (options.format === 'json' || options.json)
      host.out(`${JSON.stringify({ findings: findings.map(inFull) }, null, 2)}\n`)
    if (options.format === 'github') annotate(context, findings, located)
    if (options.quiet) return
    await sayFindings(context, findings)
    const units = new Set(areas.map(({ id }) => id)).size
    host.say(
      t({
        de: `keine Fehler: ${numbered(files.size, 'file').de}, ${numbered(units, 'gebiet').de}, Berichtsjahre ${plan.years.join(', ')}\n`,
        en: `no errors: ${numbered(files.size, 'file').en}, ${numbered(units, 'gebiet').en}, Berichtsjahre ${plan.years.join(', ')}\n`,
      }),
    )
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    if (options.format === 'github') annotate(context, error.findings, located)
    if (options.format === 'json' && !options.json)
      host.out(`${JSON.stringify({ findings: error.findings.map(inFull) }, null, 2)}\n`)
    throw error
  }
}

function annotate(context: Context, findings: readonly Finding[], located: (file: string) => string): void {
  const { host } = context
  for (const finding of findings) host.out(github(context, inFull(finding), (file) => host.inRepository(located(file))))
}
