import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { atlas } from './musterstadt.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const commands = [
  ...['init', 'inspect', 'convert', 'check', 'build', 'explain'],
  ...['crosswalk', 'segregation', 'index', 'list', 'docs', 'schema'],
]
const below = ['crosswalk make', 'crosswalk apply', 'crosswalk check', 'index what-if']
const helps = ['', ...commands, ...below].map((name) => `${name} --help`)
/** What stands for a value is a word of the language, too. */
const englishValues = /<(column|file|table|list|how|kind|meaning|method|range|rule|share|sign|signs|years?)>/

// what commander says by itself, and words that only one of the languages has
const english =
  /\b(usage|options?|commands?|arguments?|display|help for|default|choices|show|directory|plan's|the|and|or|examples?|exit codes?)\b/i
const german =
  /[äöüß]|\b(aufruf|optionen|befehle?|argumente|vorgabe|ordner|zeigen|oder|und|beispiele?|rückgabewerte)\b/i
/** What is typed is the same in both languages. */
const wordsOf = (help: string) => help.replaceAll(/\B--?[a-z-]+\b|\[[a-z]+\]|<[a-z|]+>/g, '')

describe('version', () => {
  it.each(['--version', '-V', '--version --lang en', 'build --version'])('atlas %s', async (line) =>
    expect(await atlas(line)).toEqual({ code: 0, out: `${version}\n`, err: '' }),
  )
})

describe('help', () => {
  it.each(helps)('atlas %s is German, to stdout', async (line) => {
    const { code, out, err } = await atlas(line)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Aufruf: atlas/)
    for (const part of ['Allgemein:', 'Rückgabewerte:', 'Beispiel']) expect(out).toContain(part)
    expect(englishValues.exec(out)?.[0]).toBeUndefined()
    expect(english.exec(wordsOf(out))?.[0]).toBeUndefined()
  })
  it.each(helps)('atlas %s is English on demand', async (line) => {
    const { code, out, err } = await atlas(`${line} --lang en`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: atlas/)
    for (const part of ['General:', 'Exit codes:', 'Example']) expect(out).toContain(part)
    expect(german.exec(wordsOf(out))?.[0]).toBeUndefined()
  })
  it.each(helps)('atlas %s sets its examples apart, each on one line', async (line) => {
    for (const lang of ['de', 'en']) {
      const { out } = await atlas(`${line} --lang ${lang}`)
      expect(out).toMatch(/\n\n(Beispiele?|Examples?):\n/)
      const [, examples = ''] = out.split(/\n(?:Beispiele?|Examples?):\n/)
      expect(examples.split('\n\n')[0]).toMatch(/^( {2}(atlas|cat) .*\n?)+$/)
    }
  })
  it('names every exit code, that of an interruption too', async () => {
    for (const code of [0, 1, 2, 3, 4, 5, 130]) expect((await atlas('-h')).out).toMatch(new RegExp(`^  ${code}  `, 'm'))
  })
  it('names every command', async () => {
    const { out } = await atlas('-h')
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })
  it('is what stderr gets without a command', async () => {
    expect(await atlas('')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Aufruf:/) as string })
    expect(await atlas('--lang=en')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Usage:/) as string,
    })
  })
})

describe('a mistake on the command line', () => {
  it.each([
    [
      'biuld',
      'unbekannter Befehl "biuld"\n  → gemeint ist wohl build',
      'unknown command "biuld"\n  → did you mean build',
    ],
    [
      'xyzzy',
      'unbekannter Befehl "xyzzy"\n  → --help zeigt, was es gibt',
      'unknown command "xyzzy"\n  → --help shows what there is',
    ],
    ["it's", `unbekannter Befehl "it's"`, `unknown command "it's"`],
    [
      'build --ot x',
      'unbekannte Option --ot\n  → gemeint ist wohl --out',
      'unknown option --ot\n  → did you mean --out',
    ],
    ['build -x', 'unbekannte Option -x', 'unknown option -x'],
    ['--frobnicate', 'unbekannte Option --frobnicate', 'unknown option --frobnicate'],
    ['check a b c', 'zu viele Argumente: 3, erlaubt ist 1', 'too many arguments: 3, allowed: 1'],
    ['schema a', 'zu viele Argumente: 1, erlaubt sind 0', 'too many arguments: 1, allowed: 0'],
    [
      'segregation t.csv --key id --groups g --json --csv',
      '--csv geht nicht mit --json',
      '--csv does not go with --json',
    ],
    ['segregation t.csv --key id --groups ,', '--groups nennt keine Spalte', '--groups names no column'],
    ['segregation t.csv --key id --groups a --measures ,', '--measures nennt kein Maß', '--measures names no measure'],
    ['segregation t.csv --key id --groups a --local ,', '--local nennt kein Maß', '--local names no measure'],
    [
      'segregation t.csv --key id --groups a --compare b.csv --compare c.csv',
      'bei mehreren --compare braucht jede Tabelle ein Jahr',
      'with several --compare each table needs a year',
    ],
    ['list', 'Argument <thema> fehlt', 'argument <topic> is missing'],
    [
      'list measure',
      'unbekannter Wert "measure" für <thema>; erwartet: measures, presets, indicators, areas\n  → gemeint ist wohl measures',
      'unknown value "measure" for <topic>; expected: measures, presets, indicators, areas\n  → did you mean measures',
    ],
    ['check --data', 'der Option --data <ordner> fehlt der Wert', 'option --data <dir> lacks its value'],
    [
      'check --year 24',
      '"24" ist kein Jahr für --year; erwartet: vier Ziffern',
      '"24" is no year for --year; expected: four digits',
    ],
  ])('%s', async (line, de, en) => {
    const inGerman = await atlas(line)
    const inEnglish = await atlas(`--lang en ${line}`)
    expect([inGerman.code, inEnglish.code, inGerman.out, inEnglish.out]).toEqual([2, 2, '', ''])
    expect(inGerman.err).toContain(`Fehler ATL-0001  ${de}`)
    expect(inEnglish.err).toContain(`Error ATL-0001  ${en}`)
  })
  it('in the language itself is said in German', async () =>
    expect((await atlas('check --lang fr')).err).toContain('unbekannter Wert "fr" für --lang; erwartet: de, en'))
})
