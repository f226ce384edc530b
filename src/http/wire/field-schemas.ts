import { z } from 'zod'
import { clientKinds, phoneMethods, programServices, services } from '../../protocol/client.ts'

/** Texts on the wire have a limit that is enough for any name or password. */
export const text = z.string().max(4096)
/** An id in a path: opaque, printable ASCII, and no `.` or `..` (RFC 3986 section 3.3). */
export const id = z
  .string()
  .max(256)
  .regex(/^(?!\.)[\x21-\x7e]+$/, 'is not an id of printable ASCII')
/** A bearer credential: printable ASCII, so that it fits into a header (RFC 9110 section 5.5). */
export const token = z
  .string()
  .max(4096)
  .regex(/^[\x21-\x7e]+$/, 'is not a token of printable ASCII')
/** A name in a path, percent-encoded. */
export const nameInPath = text.regex(/^(?!\.{0,2}$)/, 'cannot stand in a path')
export const flag = z.boolean()
export const optionalText = text.exactOptional()
export const seconds = z.number().int().nonnegative()
export const method = z.enum(phoneMethods)
export const service = z.enum(services)
export const programService = z.enum(programServices)

export const client = z.strictObject({
  kind: z.enum(clientKinds),
  name: optionalText,
  version: optionalText,
  software: z.record(text, text).exactOptional(),
  hardware: optionalText,
  model: optionalText,
  serial: optionalText,
  line: optionalText,
  passcodeSet: flag.exactOptional(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).exactOptional(),
})
export const question = z.strictObject({ question: text, answer: text })
export const maskedPhone = z.object({ phone: id, masked: optionalText })

/**
 * An answer of the route table, identified by the `type` in its body; unknown further fields are ignored (DEVICE-14).
 */
export const answer = <T extends string, S extends z.ZodRawShape>(type: T, shape: S, status: 200 | 201 = 200) => ({
  type,
  status,
  schema: z.object({ type: z.literal(type), ...shape }),
})
/** A request body: fields that the contract does not know are refused. */
export const body = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape)
