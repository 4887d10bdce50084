#!/usr/bin/env node
import { main } from '../src/cli/main.ts'
import { disk } from '../src/host/disk.ts'

const argv = process.argv.slice(2)
const workers = import.meta.url.endsWith('.ts') ? 'crew-source.js' : 'crew.js'
const host = disk(new URL(workers, import.meta.url))

// What nobody awaited ends here too: rejections that are not handled arrive as exceptions.
process.on('uncaughtException', (error) => {
  void import('../src/cli/program.ts').then(async ({ caughtLate }) => process.exit(await caughtLate(error, argv, host)))
})

process.exitCode = await main(argv, host)
