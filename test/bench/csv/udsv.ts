import { createReadStream } from 'node:fs'
import { inferSchema, initParser, type Parser } from 'udsv'
import { answer } from './answer.ts'
import { columns } from './columns.ts'

await answer(async (path) => {
  const table = columns()
  const decoder = new TextDecoder()
  let parser: Parser | null = null
  const take = (row: string[]) => table.add(row[0]!, row[5]!, row[6]!)
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const text = decoder.decode(part as Uint8Array, { stream: true })
    parser ??= initParser(inferSchema(text, { col: ';', trim: false }))
    parser.chunk<string[]>(text, parser.stringArrs, take)
  }
  parser!.end()
  return table.sums()
})
