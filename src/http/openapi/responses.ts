import { refusals } from '../../protocol/refusal.ts'
import { problemMediaType, problems, problemTypeOf } from '../problem.ts'
import { refTo, type Schema } from './schemas.ts'

const jsonOf = (schema: Schema) => ({ 'application/json': { schema } })
const problemOf = (schema: Schema) => ({ [problemMediaType]: { schema } })

/** A response by reference. */
export const responseRef = (name: 'Refusal' | 'TooMany' | 'Problem') => ({ $ref: `#/components/responses/${name}` })

/** The responses of one operation with these answers, by status; several answers differ in their `type`. */
export const answerResponses = (
  answers: readonly { readonly type: string; readonly status: number; readonly name: string }[],
) =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => {
      const own = answers.filter((answer) => answer.status === status)
      const [only] = own
      return [
        String(status),
        {
          description: own.map(({ type }) => type).join(', or '),
          content: jsonOf(own.length === 1 && only ? refTo(only.name) : oneOfTypes(own)),
        },
      ]
    }),
  )

const oneOfTypes = (answers: readonly { readonly type: string; readonly name: string }[]): Schema => ({
  oneOf: answers.map(({ name }) => refTo(name)),
  discriminator: {
    propertyName: 'type',
    mapping: Object.fromEntries(answers.map(({ type, name }) => [type, refTo(name).$ref])),
  },
})

/** The component schemas of problem documents. */
export const problemSchemas = (): Readonly<Record<string, Schema>> => ({
  Problem: {
    type: 'object',
    description: 'A problem document (RFC 9457) that is no refusal of the protocol: the request went nowhere.',
    properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
    required: ['type'],
  },
  Refusal: {
    type: 'object',
    description:
      'A problem document (RFC 9457): a command that was not carried out. Nothing changed, nothing was sent.',
    properties: {
      type: {
        description: 'Why: a closed list.',
        oneOf: refusals.map((reason) => ({
          const: problemTypeOf(reason),
          title: problems[reason].title,
          description: `status ${problems[reason].status}`,
        })),
      },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'For people: what is wrong with this request.' },
      remedies: {
        type: 'array',
        items: { type: 'string' },
        description: 'What the person can do next, where a rule demands that it be told.',
      },
    },
    required: ['type'],
  },
})

/** The component responses of problem documents. */
export const problemResponses = {
  Problem: { description: 'Not carried out.', content: problemOf(refTo('Problem')) },
  Refusal: {
    description: 'Refused, with the status that the list of reasons gives.',
    content: problemOf({ anyOf: [refTo('Refusal'), refTo('Problem')] }),
  },
  TooMany: {
    description: 'Refused because of too many entries or sends.',
    headers: {
      'Retry-After': {
        description: 'Seconds until the same command may succeed (RFC 9110 section 10.2.3).',
        schema: { type: 'integer', minimum: 0 },
      },
    },
    content: problemOf(refTo('Refusal')),
  },
} as const
