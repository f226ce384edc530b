import type { z } from 'zod'
import type { AcceptedOf, CommandType, Protocol } from '../../protocol/command.ts'

/** The secrets that travel in the `Authorization` header, never in a URL: the field of the command, and its type. */
export const bearerTokens = {
  session: 'The token of a signed-in session',
  signIn: 'The token of a sign-in that waits for its code',
  reset: 'The token of a password reset that was begun',
  change: 'The token of a password change that the service demanded',
  enrolment: 'The token of an enrolment that was begun',
  recovery: 'The token of an account recovery',
  staff: 'The token of support staff, from the control plane',
} as const
export type Bearer = keyof typeof bearerTokens

type PathField<P extends string> = P extends `${string}{${infer F}}${infer R}` ? F | PathField<R> : never

/** One row of the route table: how a command and its answers look on the wire. */
export type Route<T extends CommandType = CommandType> = {
  readonly type: T
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the base URL; `{field}` stands for a field of the command that is no secret. */
  readonly path: string
  readonly summary: string
  readonly bearer?: Bearer
  /** The schema of each path field. */
  readonly fields: Readonly<Record<string, z.ZodType<string>>>
  /** The rest of the command as a JSON object; absent when nothing is left. */
  readonly body?: z.ZodType
  readonly answers: readonly RouteAnswer[]
}
export type RouteAnswer = { readonly type: string; readonly status: 200 | 201; readonly schema: z.ZodType }

/** A schema, typed by its output alone: comparing whole `z.ZodType`s takes the compiler six times as long. */
type SchemaOf<Out> = z.core.$ZodType<Out>

type BodyFields<T extends CommandType, B, P extends string> = Omit<Protocol[T]['command'], (B & string) | PathField<P>>

type PathFields<T extends CommandType, P extends string> = {
  readonly [F in PathField<P> & keyof Protocol[T]['command']]: SchemaOf<Protocol[T]['command'][F] & string>
}

/** Makes one row. The compiler checks it against the protocol: every field once, every answer known. */
export const route = <T extends CommandType, P extends string, B extends Bearer | undefined = undefined>(
  type: T,
  row: {
    readonly method: Route['method']
    readonly path: P
    readonly summary: string
    readonly bearer?: B & keyof Protocol[T]['command']
    readonly answers: readonly (Omit<RouteAnswer, 'schema'> & { readonly schema: SchemaOf<AcceptedOf<T>> })[]
  } & (keyof BodyFields<T, B, P> extends never
    ? { readonly body?: undefined }
    : { readonly body: SchemaOf<BodyFields<T, B, P>> }) &
    (PathField<P> extends never ? { readonly fields?: undefined } : { readonly fields: PathFields<T, P> }),
): Route<T> => {
  const { bearer, body, fields = {}, answers, ...rest } = row
  return {
    type,
    ...rest,
    fields: fields as Route['fields'],
    answers: answers as Route['answers'],
    ...(bearer === undefined ? {} : { bearer: bearer as Bearer }),
    ...(body === undefined ? {} : { body: body as z.ZodType }),
  }
}
