import { z } from 'zod'
import { clientKinds, clientPrograms, phoneMethods, programServices, services } from '../../protocol/client.ts'
import { closedObject } from './closed-object.ts'
import { entry, name, phoneNumber, text, value, version, wording } from './named-texts.ts'

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
/** A length of time. */
export const seconds = z.number().int().nonnegative()
/** A moment: a number of twelve digits or more would be milliseconds. */
export const secondsSince1970 = seconds.max(99_999_999_999, 'seconds are expected, and so many are milliseconds')
/** A moment: a number of less than twelve digits would be seconds, and one after the year 9999 has no date (RFC 3339). */
export const millisecondsSince1970 = z
  .number()
  .int()
  .min(100_000_000_000, 'milliseconds are expected, and so few are seconds')
  .max(253_402_300_799_999, 'a moment after the year 9999 has no date')
export const method = z.enum(phoneMethods)
export const service = z.enum(services)
export const programService = z.enum(programServices)

export const client = closedObject({
  kind: z.enum(clientKinds),
  name: name.exactOptional(),
  version: version.exactOptional(),
  software: z.partialRecord(z.enum(clientPrograms), version).exactOptional(),
  hardware: value.exactOptional(),
  model: value.exactOptional(),
  serial: value.exactOptional(),
  line: phoneNumber.exactOptional(),
  passcodeSet: flag.exactOptional(),
  position: closedObject({ latitude: z.number(), longitude: z.number() }).exactOptional(),
})
/** An action of the account page, by the operation that it leads to. */
export const offeredAction = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
export const question = closedObject({ question: wording, answer: entry })
/** A number as a sign-in shows it before its code. */
const masked = z.string().regex(/^(\D*\d){0,4}\D*$/, 'shows more than four digits of the number')
export const maskedPhone = z.object({ phone: id, masked: masked.exactOptional() })

/**
 * An answer of the route table, identified by the `type` in its body; unknown further fields are ignored (DEVICE-14).
 */
export const answer = <T extends string, S extends z.ZodRawShape>(type: T, shape: S, status: 200 | 201 = 200) => ({
  type,
  status,
  schema: z.object({ type: z.literal(type), ...shape }),
})
/** A request body: fields that the contract does not know are refused. */
export const body = <S extends z.ZodRawShape>(shape: S) => closedObject(shape)
