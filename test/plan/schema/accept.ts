import { expect, it } from 'vitest'
import type { z } from 'zod'

/** Each value is accepted. */
export const accepts = (schema: z.ZodType, values: readonly unknown[]) =>
  it.each(values.map((value) => [value]))('accepts %j', (value) =>
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([]),
  )

/** Each value is refused, with words in both languages where the schema has its own. */
export const refuses = (schema: z.ZodType, values: readonly unknown[], words?: { de: string; en: string }) =>
  it.each(values.map((value) => [value]))('refuses %j', (value) => {
    const { error } = schema.safeParse(value)
    expect(error).toBeDefined()
    if (words) expect(error!.issues.map(({ message }) => message)).toContain(`${words.de}\u0000${words.en}`)
  })
