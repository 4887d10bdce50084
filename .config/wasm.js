// Compiles src/math/wasm/draws.as to the text of bytes.ts beside it. `--check`: only says whether it is what stands there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const folder = new URL('../src/math/wasm/', import.meta.url)
const outputs = new Map()
const { error, stderr } = await asc.main(
  // No heap, no checks of its own: memory is laid out by who calls, behind the first 64 bytes.
  ['draws.ts', '-O3', '--runtime', 'stub', '--noAssert', '--memoryBase', '64', '--outFile', 'draws.wasm'],
  {
    readFile: (name) => {
      const path = new URL(name.replace(/\.ts$/, '.as'), folder)
      return existsSync(path) ? readFileSync(path, 'utf8') : null
    },
    writeFile: (name, content) => void outputs.set(name, content),
    listFiles: () => [],
  },
)
if (error) {
  console.error(String(stderr))
  process.exit(1)
}
const bytes = Buffer.from(outputs.get('draws.wasm')).toString('base64')
const text = `/** draws.as, compiled by \`npm run wasm\`, in base64. */\nexport const bytes =\n  '${bytes}'\n`
const target = new URL('bytes.ts', folder)
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8').replaceAll('\r\n', '\n') !== text) {
  console.error('src/math/wasm/bytes.ts is not what draws.as compiles to: npm run wasm')
  process.exit(1)
}
