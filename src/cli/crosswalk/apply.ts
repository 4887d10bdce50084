import type { Command } from 'commander'
import { AtlasError } from '../../model/error.ts'
import { command, type CommonOptions } from '../command.ts'
import type { Context } from '../context.ts'
import { option } from '../option.ts'
import { exitCodesHelp } from '../exit-code.ts'
import { readFiles } from '../read-files.ts'
import { sayFindings } from '../say/say-findings.ts'
import { countsRequest, tableOptions, type TableOptions } from './counts-request.ts'
import { formOf, formOptions, type FormOptions } from './options.ts'
import { hasErrors } from '../../model/has-errors.ts'

interface ApplyOptions extends CommonOptions, FormOptions, TableOptions {
  readonly crosswalk: string
}

/** `atlas crosswalk apply einwohner_2019.csv --crosswalk umsteiger.csv --key RAUM --columns EW,EW_U15` */
export const apply = (context: Context): Command =>
  command(
    context,
    'apply',
    {
      de: 'Anzahlen einer Tabelle auf die neuen Räume umrechnen, auf die Standardausgabe',
      en: 'carry the counts of a table to the new areas, to stdout',
    },
    [
      option(context, '--crosswalk <file>', {
        de: 'Umsteigeschlüssel',
        en: 'crosswalk',
      }).makeOptionMandatory(),
      ...tableOptions(context).map((one) =>
        one.long === '--key' || one.long === '--columns' ? one.makeOptionMandatory() : one,
      ),
      ...formOptions(context),
    ],
  )
    .argument(
      context.t({ de: '<tabelle>', en: '<table>' }),
      context.t({ de: 'CSV mit den alten Räumen', en: 'CSV with the old areas' }),
    )
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (table: string, _, cmd: Command) => act(context, table, cmd.optsWithGlobals<ApplyOptions>()))

const notes = {
  de: `
Nur Anzahlen lassen sich umrechnen. Anteile aus umgerechnetem Zähler und Nenner neu bilden; Mittelwerte und
Mediane nicht umrechnen. Ergebnisse sind ungerundet, damit die Summe erhalten bleibt.

Beispiel:
  atlas crosswalk apply einwohner_2019.csv --crosswalk umsteiger.csv --key RAUM --columns EW,EW_U15 > einwohner_neu.csv`,
  en: `
Only counts can be carried. Make shares again from carried numerator and denominator; never carry means or
medians. Results are not rounded, so that the total stays.

Example:
  atlas crosswalk apply residents_2019.csv --crosswalk crosswalk.csv --key AREA --columns N,N_U15 > residents_new.csv`,
}

async function act(context: Context, table: string, options: ApplyOptions): Promise<void> {
  const pipeline = await import('../../pipeline/crosswalk/apply.ts')
  const request = countsRequest(table, options)!
  const files = await readFiles(context.host, '', [table, options.crosswalk])
  const applied = await pipeline.apply(await formOf(options.crosswalk, options), request, files)
  if (hasErrors(applied.findings)) throw new AtlasError(applied.findings)
  if (!options.quiet) await sayFindings(context, applied.findings)
  context.host.out(applied.text)
}
