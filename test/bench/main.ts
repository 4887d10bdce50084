import { berlin } from './berlin.ts'
import { csv } from './csv.ts'
import { start } from './start.ts'

// Ratios against peers in the same run; a time of its own says nothing on a shared machine.
console.log(`${''.padEnd(44)} ${'ours'.padStart(10)} ${'theirs'.padStart(10)}`)
for (const each of [...start(), ...berlin()]) console.log(each)
for (const each of await csv()) console.log(each)
