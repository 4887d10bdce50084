import type { Command } from 'commander'
import { command } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { apply } from './crosswalk/apply.ts'
import { check } from './crosswalk/check.ts'
import { make } from './crosswalk/make.ts'
import { exitCodesHelp } from './exit-code.ts'

/** `atlas crosswalk make|apply|check`: Umsteigeschlüssel between two Gebietsstände, without a plan. */
export const crosswalk = (context: Context): Command => {
  const group = command(context, 'crosswalk', outlines.crosswalk.summary)
  for (const part of [make, apply, check]) group.addCommand(part(context))
  return group
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
}

const examples = {
  de: `
Beispiele:
  atlas crosswalk make alt.geojson neu.geojson --key-old RAUM --key-new RAUM -o umsteiger.csv
  atlas crosswalk check umsteiger.csv --old alt.geojson --key-old RAUM --new neu.geojson --key-new RAUM
  atlas crosswalk apply einwohner_2019.csv --crosswalk umsteiger.csv --key RAUM --columns EW > einwohner_neu.csv`,
  en: `
Examples:
  atlas crosswalk make old.geojson new.geojson --key-old AREA --key-new AREA -o crosswalk.csv
  atlas crosswalk check crosswalk.csv --old old.geojson --key-old AREA --new new.geojson --key-new AREA
  atlas crosswalk apply residents_2019.csv --crosswalk crosswalk.csv --key AREA --columns N > residents_new.csv`,
}
