import { read } from '../../../src/host/read.ts'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { year } from '../../../src/model/year.ts'
import { answer } from './answer.ts'

// As in a run: encoding, width of rows, keys, totals, footer and every number are checked.
await answer(async (path) => {
  const { value, findings } = await csv(await read(path), {
    source: 'bestand',
    file: path,
    kind: 'csv',
    sheet: null,
    header: null,
    path: null,
    member: null,
    dialect: {
      encoding: 'utf-8',
      delimiter: ';',
      quote: '"',
      decimal: ',',
      thousands: '.',
      skip: 0,
      footer: 'Quelle',
    },
    key: ['RAUM'],
    year: year(2024),
    years: [year(2024)],
    drop: ['Insgesamt'],
    signs: { '-': 'zero', '.': 'secret' },
    columns: { anzahl: { header: 'ANZAHL', type: 'number' }, anteil: { header: 'ANTEIL', type: 'number' } },
  })
  if (findings.length > 0) throw new Error(findings[0]!.found.en)
  const { keys, numbers } = value[0]!
  const sum = (name: string) => {
    const { values } = numbers[name]!
    let total = 0
    for (let i = 0; i < values.length; i++) total += values[i]!
    return total
  }
  return { rows: keys.length, persons: sum('anzahl'), share: sum('anteil') }
})
