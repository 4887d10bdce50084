import { bytes, type Bytes } from '../../model/files.ts'
import { AtlasError, fail } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import type { IndexInfo } from '../../model/publication.ts'
import type { IndexScore } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { readPlan } from '../../plan/read-plan.ts'
import { tableNames, tablePlan, type TableQuestion } from '../../plan/table-plan.ts'
import { gather } from '../gather/gather.ts'
import { indexInfo } from '../social-index/info.ts'
import { observeAll } from '../observe/observe-all.ts'
import { runIndex, scoresOf } from '../social-index/social-index.ts'
import { weigh } from '../gather/weigh.ts'
import { inOptions, readInOptions, type OptionWords } from '../gather/in-options.ts'
import { areasIn } from './areas-in.ts'

/** What the command line asks of a table of areas with their indicators. */
export interface AskedIndex extends Omit<TableQuestion, 'years'> {
  readonly file: string
  /** Column with the names of the areas; null: their keys stand for them. */
  readonly name: string | null
  /** A file with an index as in a plan; null: the options say it. */
  readonly spec: { readonly file: string; readonly text: string } | null
}

export interface IndexRow {
  readonly score: IndexScore
  /** Sub-indices by id. */
  readonly parts: Readonly<Record<string, number>>
  /** Normalised indicators by id. */
  readonly normalised: Readonly<Record<string, number>>
}

export interface IndexAnswer {
  readonly info: IndexInfo
  /** Whether rank 1, the highest value, is the highest burden or the most favourable. */
  readonly high: 'burden' | 'resource'
  readonly indicators: readonly string[]
  /** Sub-indices by id, with their names. */
  readonly groups: readonly { readonly id: string; readonly label: Text }[]
  /** Each part among its siblings, as it counted. */
  readonly weights: readonly { readonly of: string; readonly part: string; readonly weight: number }[]
  /** By year; within it by rank, areas that are not assessed last. */
  readonly rows: readonly IndexRow[]
  /** Whether the table has years. */
  readonly yearly: boolean
  readonly findings: readonly Finding[]
}

/** Reads the table and runs the index over it, by way of the plan that the question means. Throws every error at once. */
export async function answer(asked: AskedIndex, table: Bytes): Promise<readonly IndexAnswer[]> {
  const words = wordsOf(asked)
  const read = await readInOptions(words, areasIn(asked, table))
  if (read.value === null) throw new AtlasError(read.findings)
  const { areas } = read.value
  const years = read.value.years ?? { from: 2000, to: 2000 }
  const plan = planOf({ ...asked, years })
  const lines = [['key', 'name'], ...areas].map((cells) => cells.map(quoted).join(','))
  const files = new Map([
    [tableNames.file, table],
    [tableNames.areas, bytes(new TextEncoder().encode(`${lines.join('\n')}\n`))],
  ])
  const gathered = await gather(plan, files)
  const { observed, findings: found } = observeAll(plan, gathered)
  const before = [...gathered.findings, ...weigh(found, plan.checks)]
  stopAt(before, words)
  return Object.keys(plan.index).map((id) => {
    const run = runIndex(id, plan, gathered, observed)
    const findings = [...before, ...weigh(run.findings, plan.checks)]
    stopAt(findings, words)
    return {
      ...described(id, plan),
      ...rowsOf(id, plan, run, gathered, observed),
      yearly: asked.year !== null,
      findings: named(findings, words),
    }
  })
}

type Run = ReturnType<typeof runIndex>

function described(id: string, plan: Plan) {
  const { chain, groups } = pick(plan.index, id)
  return {
    info: indexInfo(plan, id),
    high: chain.high,
    indicators: chain.indicators.map((one) => one.id),
    groups: Object.entries(groups).map(([group, label]) => ({ id: group, label })),
  }
}

function rowsOf(
  id: string,
  plan: Plan,
  run: Run,
  gathered: Parameters<typeof scoresOf>[3],
  observed: Parameters<typeof scoresOf>[4],
) {
  const { result, chain, rows: all } = run.status!
  const weights = result.nodes.flatMap(({ id: of, children, weights: own }) => {
    const total = own.reduce((a, b) => a + b, 0)
    return children.map((part, k) => ({ of, part, weight: own[k]! / total }))
  })
  const scores = scoresOf(id, plan, run, gathered, observed).scores
  const subs = chain.nodes.flatMap(({ id: node, parent }) => (parent === null ? [] : [node]))
  const of = new Map(scores.map((score, i) => [score, i]))
  const rows = [...scores]
    .sort((a, b) => a.year - b.year || place(a) - place(b) || of.get(a)! - of.get(b)!)
    .map((score): IndexRow => {
      const row = of.get(score)!
      return {
        score,
        parts: Object.fromEntries(subs.map((node) => [node, result.values.get(node)?.[row] ?? NaN])),
        normalised: Object.fromEntries(chain.indicators.map((one, k) => [one.id, result.stage.columns[k]![row]!])),
      }
    })
  if (all.areas.length !== scores.length) throw new Error('an index has a row for each area and year')
  return { weights, rows }
}

const place = ({ rank }: IndexScore) => (Number.isNaN(rank) ? Infinity : rank)

const byOption: Text = {
  de: 'als Option angeben, etwa --normalise, --aggregate, --classes, oder mit --preset eine Vorlage nennen',
  en: 'say it as an option, such as --normalise, --aggregate, --classes, or name a preset with --preset',
}

/** Mistakes in what an option says name the option; those in the spec keep their place. */
function planOf(asked: AskedIndex & { years: TableQuestion['years'] }): Plan {
  const { text, options } = tablePlan(asked, asked.spec?.text ?? '')
  const file = asked.spec?.file ?? ''
  let plan: Plan
  try {
    plan = readPlan(text, file)
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    throw new AtlasError(
      error.findings.map(({ file: _file, row, column, ...finding }) => {
        const option = options.get(row ?? 0)
        // Without a spec the text is ours, and a place in it means nothing to who asks
        if (option === undefined && !asked.spec)
          return { ...finding, ...(finding.code === 'ATL-0104' && finding.remedy && { remedy: byOption }) }
        if (option === undefined)
          return { file, ...(row !== undefined && { row }), ...(column !== undefined && { column }), ...finding }
        const { de, en } = finding.found
        const { value: _value, ...rest } = finding
        return { ...rest, found: { de: `${option}: ${de}`, en: `${option}: ${en}` } }
      }),
    )
  }
  if (Object.keys(plan.index).length > 0) return plan
  throw fail(
    'ATL-0104',
    { de: 'kein Index', en: 'no index' },
    { file, expected: { de: 'index: {name: …}', en: 'index: {name: …}' } },
  )
}

function stopAt(findings: readonly Finding[], words: OptionWords): void {
  if (findings.some(({ severity }) => severity === 'error')) throw new AtlasError(named(findings, words))
}

/** The plan calls the table by a name of its own, and what options say by its places. */
const named = (findings: readonly Finding[], words: OptionWords): Finding[] =>
  inOptions(findings, words).map((finding) =>
    finding.file === tableNames.file ? { ...finding, file: words.table!.file } : finding,
  )

const wordsOf = ({ file, format, columns }: AskedIndex): OptionWords => ({
  place: `sources.${tableNames.source}`,
  options: {
    ...Object.fromEntries(Object.keys(columns).map((id) => [`columns.${id}`, '--indicators'])),
    'columns.name': '--name',
    'columns.year': '--year-column',
    year: '--year-column',
    name: '--name',
    key: '--key',
    drop: '--drop',
    signs: '--signs',
  },
  table: { file, format, option: '--format' },
})

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
