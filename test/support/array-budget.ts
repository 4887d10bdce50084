// Loaded before a program whose memory is bounded: `--max-old-space-size` bounds the heap of the engine, but not the
// arrays of bytes beside it. These are counted here as they are made, none ever given back, so that the sum depends
// on nothing but the program; at the first that goes beyond ARRAY_BUDGET bytes the process ends.
const most = Number(process.env['ARRAY_BUDGET'])
let made = 0

const counting = <T extends new (...args: never[]) => object>(kind: T, width: number): T =>
  new Proxy(kind, {
    construct(target, args: unknown[], asked) {
      if (typeof args[0] === 'number') made += args[0] * width
      if (made > most) {
        process.stderr.write(`arrays of more than ${most} bytes\n`)
        process.exit(99)
      }
      return Reflect.construct(target, args, asked) as object
    },
  })

globalThis.ArrayBuffer = counting(ArrayBuffer, 1)
globalThis.Uint8Array = counting(Uint8Array, 1)
globalThis.Uint16Array = counting(Uint16Array, 2)
globalThis.Uint32Array = counting(Uint32Array, 4)
globalThis.Int32Array = counting(Int32Array, 4)
globalThis.Float64Array = counting(Float64Array, 8)
