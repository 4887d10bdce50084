import type { Command } from 'commander'
import { command, type CommonOptions } from '../command.ts'
import type { Context } from '../context.ts'
import { exitCodesHelp } from '../exit-code.ts'
import { listed } from '../listed.ts'
import { openPlan, type PlanOptions } from '../open-plan.ts'
import { option } from '../option.ts'
import { dataOption, jsonOption, planArgument, yearOption } from '../options.ts'
import { readFiles } from '../read-files.ts'
import { readScans } from '../read-scans.ts'
import { sayApartFromNotes } from '../say/say-findings.ts'
import { table } from '../say/table.ts'
import { usageError } from '../usage-error.ts'
import { readBreaks } from './read-classes.ts'
import { readPairs } from './read-pairs.ts'

interface WhatIfOptions extends PlanOptions, CommonOptions {
  readonly weight?: readonly string[]
  readonly without?: readonly string[]
  readonly breaks?: string
  readonly index?: string
}

/** `atlas index what-if atlas.yaml --weight kinderarmut=2`: who would change class, and who would come under attention. */
export const whatIf = (context: Context): Command => {
  const { t } = context
  const make = (flags: string, de: string, en: string) => option(context, flags, { de, en })
  const each = (value: string, before: readonly string[] = []) => [...before, value]
  return command(context, 'what-if', summary, [
    make('--weight <name=number>', 'anderes Gewicht; mehrfach', 'another weight; repeatable').argParser(each),
    make(
      '--without <name>',
      'Indikator oder Teilindex weglassen; mehrfach',
      'leave out an indicator or sub-index; repeatable',
    ).argParser(each),
    make('--breaks <list>', 'andere Klassengrenzen, etwa -1/1/2', 'other class bounds, such as -1/1/2'),
    make(
      '--index <name>',
      'welcher Index (Vorgabe: der einzige im Plan)',
      "which index (default: the plan's only one)",
    ),
    dataOption(context),
    yearOption(context),
    jsonOption(context),
  ])
    .argument(...planArgument(context))
    .addHelpText('after', t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'disclosure', 'bug']))
    .action(async (path: string | undefined, _, cmd: Command) =>
      act(context, path ?? 'atlas.yaml', cmd.optsWithGlobals<WhatIfOptions>()),
    )
}

const summary = {
  de: 'was wäre, wenn Gewichte, Indikatoren oder Klassengrenzen andere wären',
  en: 'what if weights, indicators or class bounds were others',
}

const notes = {
  de: `
Gerechnet wird aus dem, was gezeigt werden darf. Es ändert nichts am Plan.

Beispiele:
  atlas index what-if --weight kinderarmut=2
  atlas index what-if atlas.yaml --without transferbezug --breaks -1/1/2 --json`,
  en: `
It is computed from what may be shown, and changes nothing in the plan.

Examples:
  atlas index what-if --weight child_poverty=2
  atlas index what-if atlas.yaml --without benefits --breaks -1/1/2 --json`,
}

async function act(context: Context, path: string, options: WhatIfOptions): Promise<void> {
  const { host, language } = context
  const weights = readPairs('--weight', (options.weight ?? []).join(','), true)
  const without = (options.without ?? []).flatMap(listed)
  const breaks = options.breaks === undefined ? null : readBreaks('--breaks', options.breaks)
  if (weights.size === 0 && without.length === 0 && breaks === null)
    usageError(
      { de: 'nichts ist anders', en: 'nothing is different' },
      { de: '--weight, --without oder --breaks', en: '--weight, --without or --breaks' },
    )
  const { plan, base } = await openPlan(host, path, options)
  const { filesOf } = await import('../../pipeline/gather/files-of.ts')
  const { scansOf } = await import('../../pipeline/gather/scans-of.ts')
  const files = await readFiles(host, base, filesOf(plan))
  const counted = await readScans(host, base, scansOf(plan))
  const pipeline = await import('../../pipeline/what-if/what-if.ts')
  const answer = await pipeline.whatIf(
    plan,
    files,
    options.index ?? null,
    { weights, without, breaks },
    counted,
    await host.crew(),
  )
  if (options.json) return host.out((await import('../../pipeline/what-if/json.ts')).whatIfJson(answer))
  if (!options.quiet) await sayApartFromNotes(context, answer.findings)
  const { whatIfWords } = await import('../../pipeline/what-if/words.ts')
  const { before, heads, rows, after } = whatIfWords(answer, language)
  const middle = rows.length === 0 ? [] : ['', table(heads, rows)]
  host.out(`${[...before, ...middle, ...after].join('\n')}\n`)
}
