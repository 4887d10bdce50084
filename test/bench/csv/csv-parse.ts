import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { answer } from './answer.ts'
import { columns } from './columns.ts'

await answer(async (path) => {
  const table = columns()
  const parser = createReadStream(path).pipe(parse({ delimiter: ';', from: 2 }))
  for await (const row of parser as AsyncIterable<string[]>) table.add(row[0]!, row[5]!, row[6]!)
  return table.sums()
})
