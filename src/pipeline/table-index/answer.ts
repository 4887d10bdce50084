import { alone, type Crew } from '../../model/crew.ts'
import { bytes, type Bytes, type Files } from '../../model/files.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import type { IndexInfo } from '../../model/publication.ts'
import type { IndexScore } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { tableNames } from '../../plan/table-plan.ts'
import { gather } from '../gather/gather.ts'
import { votesIn } from '../gather/votes-in.ts'
import { indexInfo } from '../social-index/info.ts'
import { observeAll } from '../observe/observe-all.ts'
import { runIndex, scoresOf } from '../social-index/social-index.ts'
import { weigh } from '../gather/weigh.ts'
import { inOptions, readInOptions, type OptionWords } from '../gather/in-options.ts'
import { areasIn } from './areas-in.ts'
import type { AskedIndex } from './asked-index.ts'
import { inQuestion } from './in-question.ts'
import { planOf } from './plan-of.ts'
import { hasErrors } from '../../model/has-errors.ts'

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

/**
 * Reads the table and runs the index over it, by way of the plan that the question means. `beside` gives files that the
 * spec names, tables of points. Throws every error at once.
 */
export async function answer(
  asked: AskedIndex,
  table: Bytes,
  beside: (paths: readonly string[]) => Promise<Files>,
  crew: Crew = alone,
): Promise<readonly IndexAnswer[]> {
  const read = await readInOptions(wordsOf(asked), areasIn(asked, table))
  if (read.value === null) throw new AtlasError(read.findings)
  const { areas } = read.value
  const years = read.value.years ?? { from: 2000, to: 2000 }
  const plan = planOf(asked, years)
  const lines = [['key', 'name'], ...areas].map((cells) => cells.map(quoted).join(','))
  const points = [...new Set(votesIn(plan).map(([, { file }]) => file))]
  const files = new Map([
    ...(points.length > 0 ? await beside(points) : []),
    [tableNames.file, table],
    [tableNames.areas, bytes(new TextEncoder().encode(`${lines.join('\n')}\n`))],
  ])
  const gathered = await gather(plan, files)
  const { observed, findings: found } = observeAll(plan, gathered)
  const before = [...gathered.findings, ...weigh(found, plan.checks)]
  stopAt(before, asked)
  return Object.keys(plan.index).map((id) => {
    const run = runIndex(id, plan, gathered, observed)
    const made = scoresOf(id, plan, run, gathered, observed, crew)
    const findings = [...before, ...weigh(made.findings, plan.checks), ...uncomputed(id, plan)]
    stopAt(findings, asked)
    return {
      ...described(id, plan),
      ...rowsOf(run, made.scores),
      yearly: asked.year !== null,
      findings: named(findings, asked),
    }
  })
}

/** A spec may ask whether the index holds; that is a matter of a build. */
const uncomputed = (id: string, plan: Plan): readonly Finding[] =>
  pick(plan.index, id).uncertainty === null
    ? []
    : [
        {
          code: 'ATL-0107',
          severity: 'warning',
          found: {
            de: `index.${id}.uncertainty wird hier nicht gerechnet`,
            en: `index.${id}.uncertainty is not computed here`,
          },
          consequence: {
            de: 'ob der Index hält, wenn man anders rechnet, bleibt offen',
            en: 'whether the index holds when computed otherwise stays open',
          },
          remedy: { de: 'in einen Plan schreiben und atlas build', en: 'write it into a plan, and atlas build' },
        },
      ]

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

function rowsOf(run: Run, scores: readonly IndexScore[]) {
  const { result, chain, rows: all } = run.status!
  const weights = result.nodes.flatMap(({ id: of, children, weights: own }) => {
    const total = own.reduce((a, b) => a + b, 0)
    return children.map((part, k) => ({ of, part, weight: own[k]! / total }))
  })
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

function stopAt(findings: readonly Finding[], asked: AskedIndex): void {
  if (hasErrors(findings)) throw new AtlasError(named(findings, asked))
}

/** The plan calls the table by a name of its own, and what options say by its places. */
const named = (findings: readonly Finding[], asked: AskedIndex): Finding[] =>
  inOptions(findings, wordsOf(asked)).map((finding) => inQuestion(finding, asked))

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
