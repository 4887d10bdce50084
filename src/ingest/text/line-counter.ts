/** Counts lines over the parts of a file, ended by LF, CRLF or CR. */
export function lineCounter(): { push(part: Uint8Array): void; readonly line: number } {
  let line = 1
  let cr = false
  return {
    push(part) {
      for (const byte of part) {
        if (byte === 13 || (byte === 10 && !cr)) line++
        cr = byte === 13
      }
    },
    get line() {
      return line
    },
  }
}
