import { DuckDBInstance } from '@duckdb/node-api'
import { answer } from './answer.ts'

await answer(async (path) => {
  const connection = await (await DuckDBInstance.create()).connect()
  const file = path.replaceAll("'", "''")
  const result = await connection.runAndReadAll(
    `SELECT count(RAUM)::DOUBLE, sum(ANZAHL), sum(ANTEIL) FROM read_csv('${file}', delim = ';', quote = '"', escape = '"',
     header = true, decimal_separator = ',', thousands = '.', columns = {'RAUM': 'VARCHAR', 'JAHR': 'VARCHAR',
     'STRASSE': 'VARCHAR', 'ALTER': 'VARCHAR', 'GESCHLECHT': 'VARCHAR', 'ANZAHL': 'DOUBLE', 'ANTEIL': 'DOUBLE',
     'BEMERKUNG': 'VARCHAR', 'FLAECHE': 'VARCHAR', 'STAND': 'VARCHAR'})`,
  )
  const [rows, persons, share] = result.getRows()[0] as [number, number, number]
  return { rows, persons, share }
})
