const day = 86_400_000

/**
 * A date as a workbook stores it, in days, as text: `2024-12-31`, with the time where there is one
 * (`2024-12-31T08:30:00`). `from1904` is the other of the two calendars. A number before the first day is a
 * time only. The 29th of February 1900, which the calendar of 1900 has and the world had not, is counted over.
 */
export function serialDate(serial: number, from1904: boolean): string {
  const whole = Math.floor(serial)
  const seconds = Math.round((serial - whole) * 86_400)
  const time = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (whole === 0 && !from1904) return time
  const days = from1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole
  const date = new Date(Date.UTC(1899, 11, 30) + days * day + (seconds === 86_400 ? day : 0))
  if (Number.isNaN(date.getTime())) return String(serial)
  return date.toISOString().slice(0, 10) + (seconds === 0 || seconds === 86_400 ? '' : `T${time}`)
}
