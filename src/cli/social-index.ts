import type { Option } from 'commander'
import { type Command } from 'commander'
import { machineForm } from '../model/delivery.ts'
import { presetNames } from '../plan/preset-names.ts'
import type { IndexOptions } from './index/index-options.ts'
import { command, oneOf } from './command.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { questionOf } from './index/question-of.ts'
import { whatIf } from './index/what-if.ts'
import { option } from './option.ts'
import { jsonOption, outputs } from './options.ts'
import { outlines } from './outlines.ts'
import { readFiles } from './read-files.ts'
import { inFull } from '../model/findings/in-full.ts'
import { sayFindings } from './say/say-findings.ts'
import { tableFormatOption } from './table-form.ts'
import { usageError } from './usage-error.ts'
import { table } from './say/table.ts'

/** `atlas index stadt.csv --key raum --indicators arbeitslos+,kita- --preset berlin-mss`: an index of any table, without a plan. */
export const index = (context: Context): Command =>
  command(context, 'index', outlines.index.summary, options(context))
    .addCommand(whatIf(context))
    .argument(
      context.t({ de: '<tabelle>', en: '<table>' }),
      context.t({
        de: 'CSV mit Indikatoren je Raum; - liest die Standardeingabe',
        en: 'CSV with indicators by area; - reads stdin',
      }),
    )
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (file: string, _, cmd: Command) => act(context, file, cmd.optsWithGlobals<IndexOptions>()))

const options = (context: Context): Option[] => {
  const make = (flags: string, de: string, en: string) => option(context, flags, { de, en })
  return [
    make('--key <column>', 'Spalte mit dem Schlüssel', 'column with the key'),
    make('--name <column>', 'Spalte mit dem Namen des Raums', 'column with the name of the area'),
    make(
      '--indicators <list>',
      'Spalten mit Richtung, durch Komma getrennt: + (hoch heißt Belastung) oder - (Ressource)',
      'columns with their direction, separated by commas: + (high is burden) or - (resource)',
    ),
    make('--year-column <column>', 'Spalte mit dem Jahr', 'column with the year'),
    make(
      '--preset <preset>',
      'veröffentlichte Vorlage: ' + presetNames.join(', '),
      'published preset: ' + presetNames.join(', '),
    ).argParser((value) => oneOf('--preset', value, presetNames)),
    make(
      '--spec <file>',
      'YAML mit einem Block index wie im Plan, statt der Optionen darunter',
      'YAML with a block index as in a plan, instead of the options below',
    ),
    make('--group <name=list>', 'Teilindex aus Indikatoren; mehrfach', 'sub-index of indicators; repeatable').argParser(
      (value: string, before: readonly string[] = []) => [...before, value],
    ),
    make(
      '--weights <list>',
      'Gewichte wie kinderarmut=2 (sonst 1), oder ein Verfahren wie principal-component:form=score',
      'weights such as child_poverty=2 (else 1), or a method such as principal-component:form=score',
    ),
    make(
      '--high <meaning>',
      'was ein hoher Index heißt: burden (Vorgabe) oder resource',
      'what a high index means: burden (default) or resource',
    ),
    make(
      '--screening <rule>',
      'Anteil der Indikatoren, den ein Raum haben muss, oder none',
      'share of the indicators that an area must have, or none',
    ),
    make('--impute <method>', 'wie Lücken gefüllt werden, etwa median', 'how gaps are filled, such as median'),
    make(
      '--treat <method>',
      'wie Ausreißer behandelt werden, etwa winsorise/log',
      'how outliers are treated, such as winsorise/log',
    ),
    make(
      '--normalise <method>',
      'wie Indikatoren vergleichbar werden, etwa z-population',
      'how indicators become comparable, such as z-population',
    ),
    make(
      '--aggregate <method>',
      'wie sie zusammengezogen werden, etwa mean; je Ebene mit Komma',
      'how they are drawn together, such as mean; by level with commas',
    ),
    make('--restandardise', 'den Index zuletzt noch einmal normalisieren', 'normalise the index once more'),
    make(
      '--classes <rule>',
      'Grenzen wie -1/1/1.5, Verfahren wie quantile:5, oder none',
      'bounds such as -1/1/1.5, a method such as quantile:5, or none',
    ),
    make(
      '--over <years>',
      'Dynamik über so viele Jahre (braucht --year-column)',
      'dynamics over so many years (needs --year-column)',
    ).argParser(yearsOf),
    make(
      '--population <column>',
      'Spalte mit der Bevölkerung, wo ein Schritt sie braucht',
      'column with the population, where a step needs it',
    ),
    make(
      '--reference <key>',
      'Schlüssel des Raums, mit dem verglichen wird',
      'key of the area that others are compared with',
    ),
    tableFormatOption(context),
    make('--drop <list>', 'Schlüssel von Summenzeilen', 'keys of total rows'),
    make(
      '--signs <signs>',
      'Zeichen statt Zahlen: din-55301, koeln, ba, letters oder ".=unknown -=zero"',
      'signs instead of numbers: din-55301, koeln, ba, letters or ".=unknown -=zero"',
    ),
    jsonOption(context),
    make('--csv', 'Werte als CSV auf die Standardausgabe', 'values to stdout as CSV')
      .conflicts('json')
      .helpGroup(outputs(context.t)),
  ]
}

const notes = {
  de: `
Ohne Vorlage sind normalise, aggregate und classes zu nennen: Nichts davon ist selbstverständlich. Ein Raum, dem ein
Indikator fehlt, wird nicht bewertet, es sei denn, --impute oder --screening sagt es anders.

Beispiele:
  atlas index stadt.csv --key raum --indicators arbeitslos+,kinderarmut+ --preset berlin-mss
  atlas index stadt.csv --key raum --indicators alo+,kita- --normalise min-max:from=1:to=100 --aggregate geometric --classes quantile:5
  cat stadt.csv | atlas index - --key raum --indicators alo+,kita- --spec index.yaml --json
  atlas index what-if atlas.yaml --weight kinderarmut=2`,
  en: `
Without a preset, normalise, aggregate and classes must be said: none of them goes without saying. An area that lacks an
indicator is not assessed unless --impute or --screening says otherwise.

Examples:
  atlas index city.csv --key area --indicators unemployed+,child_poverty+ --preset berlin-mss
  atlas index city.csv --key area --indicators une+,care- --normalise min-max:from=1:to=100 --aggregate geometric --classes quantile:5
  cat city.csv | atlas index - --key area --indicators une+,care- --spec index.yaml --json
  atlas index what-if atlas.yaml --weight child_poverty=2`,
}

async function act(context: Context, file: string, given: IndexOptions): Promise<void> {
  const { host, language } = context
  const question = await questionOf(host, given, machineForm, language)
  const files = await readFiles(host, '', [file])
  const { answer } = await import('../pipeline/table-index/answer.ts')
  const beside = (paths: readonly string[]) => readFiles(host, host.dirname(given.spec ?? ''), paths)
  const answers = await answer({ ...question, file }, files.get(file)!, beside, await host.crew())
  if (given.json) {
    const { answerJson } = await import('../pipeline/table-index/answer-json.ts')
    return host.out(answerJson(answers.map((answer) => ({ ...answer, findings: answer.findings.map(inFull) }))))
  }
  if (!given.quiet) for (const { findings } of answers) await sayFindings(context, findings)
  if (given.csv) {
    const { answerCsv } = await import('../pipeline/table-index/answer-csv.ts')
    return host.out(answerCsv(answers, language))
  }
  const { answerWords } = await import('../pipeline/table-index/answer-words.ts')
  const parts = answers.flatMap((one) => answerWords(one, language))
  host.out(
    parts.map(({ before, heads, rows, after }) => [...before, '', table(heads, rows), ...after].join('\n')).join('\n'),
  )
}

function yearsOf(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value)
  return usageError({ de: `"${value}" sind keine Jahre für --over`, en: `"${value}" are no years for --over` })
}
