import { Option, type Command } from 'commander'
import { AtlasError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { Outputs } from '../model/files.ts'
import { command, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { openPlan, type PlanOptions } from './open-plan.ts'
import { dataOption, jsonOption, outputs, planArgument, yearOption } from './options.ts'
import { readFiles, readSpare } from './read-files.ts'
import { readScans } from './read-scans.ts'
import { inFull } from '../model/findings/in-full.ts'
import { sayApartFromNotes } from './say/say-findings.ts'
import { version } from './version.ts'

interface BuildOptions extends PlanOptions, CommonOptions {
  readonly out?: string
  readonly dryRun?: boolean
}

/** `atlas build atlas.yaml -o out`: checks, computes, protects, and swaps the output folder as a whole. */
export const build = (context: Context): Command =>
  command(context, 'build', outlines.build.summary, [
    dataOption(context),
    yearOption(context),
    outOption(context),
    dryRunOption(context),
    jsonOption(context),
  ])
    .argument(...planArgument(context))
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'disclosure', 'bug']))
    .action(async (path: string | undefined, _, cmd: Command) =>
      act(context, path ?? 'atlas.yaml', cmd.optsWithGlobals<BuildOptions>()),
    )

const outOption = ({ t }: Context) =>
  new Option(
    t({ de: '-o, --out <ordner>', en: '-o, --out <dir>' }),
    t({ de: 'Ausgabeordner (Vorgabe: out neben dem Plan)', en: 'output folder (default: out beside the plan)' }),
  ).helpGroup(outputs(t))

const dryRunOption = ({ t }: Context) =>
  new Option(
    '-n, --dry-run',
    t({
      de: 'alles rechnen, aber nur auflisten, was geschrieben würde',
      en: 'compute all, but only list what would be written',
    }),
  ).helpGroup(outputs(t))

const notes = {
  de: `
Der Ausgabeordner wird erst ausgetauscht, wenn alles gerechnet und geschützt ist; bis dahin bleibt
der alte unberührt. Ein Ordner mit fremden Dateien wird nicht angefasst.

Beispiele:
  atlas build
  atlas build musterstadt/atlas.yaml -o out/2024 --lang en
  atlas build --year 2023 --dry-run`,
  en: `
The output folder is swapped only when everything is computed and protected; until then the old
one stays as it is. A folder that holds other files is not touched.

Examples:
  atlas build
  atlas build musterstadt/atlas.yaml -o out/2024 --lang en
  atlas build --year 2023 --dry-run`,
}

async function act(context: Context, path: string, options: BuildOptions): Promise<void> {
  const { host } = context
  const out = options.out ?? host.join(host.dirname(path), 'out')
  const dryRun = options.dryRun ?? false
  if (!dryRun) await host.recover(out)
  const { plan, base, place } = await openPlan(host, path, options)
  const { filesOf, spareFilesOf } = await import('../pipeline/gather/files-of.ts')
  const spare = await readSpare(host, base, spareFilesOf(plan))
  const files = new Map([...spare, ...(await readFiles(host, base, filesOf(plan)))])
  const { scansOf } = await import('../pipeline/gather/scans-of.ts')
  // While an engine counts, what comes after it is loaded.
  const load = () => import('../pipeline/run.ts')
  const counted = await readScans(host, base, scansOf(plan), () => void load())
  const { run } = await load()
  const result = await placed(run(plan, files, version, counted, await host.crew()), place)
  if (!dryRun) await host.replace(out, result.outputs)
  const { outputs, first } = result
  const findings = place(result.findings)
  if (options.json) {
    host.out(
      `${JSON.stringify({ plan: path, out, dryRun, outputs: sizesOf(outputs), findings: findings.map(inFull), first }, null, 2)}\n`,
    )
  } else if (dryRun) {
    for (const each of outputs.keys()) host.out(`${host.join(out, each)}\n`)
  }
  if (options.quiet) return
  await sayApartFromNotes(context, findings)
  host.say(closing(context, { out, dryRun, count: outputs.size, first }))
}

/** A run whose errors about entries of the plan have their line. */
async function placed<T>(running: Promise<T>, place: (findings: readonly Finding[]) => Finding[]): Promise<T> {
  try {
    return await running
  } catch (error) {
    throw error instanceof AtlasError ? new AtlasError(place(error.findings)) : error
  }
}

const sizesOf = (outputs: Outputs) => {
  const encoder = new TextEncoder()
  return [...outputs].map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? encoder.encode(content).length : content.length,
  }))
}

function closing(
  { t, host }: Context,
  { out, dryRun, count, first }: { out: string; dryRun: boolean; count: number; first: string },
): string {
  if (dryRun) {
    return t({
      de: `${count} Dateien würden nach ${out} geschrieben; nichts geschrieben\n`,
      en: `${count} files would be written to ${out}; nothing was written\n`,
    })
  }
  const path = host.join(out, first)
  return t({
    de: `${count} Dateien nach ${out} geschrieben\nzuerst ansehen: ${path}\n`,
    en: `${count} files written to ${out}\nlook first at: ${path}\n`,
  })
}
