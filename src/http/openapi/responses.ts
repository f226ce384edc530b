import { securityCodeRemedies } from '../../protocol/areas/security-code.ts'
import { refusals } from '../../protocol/refusal.ts'
import { problemByReason, problemMediaType, problemTypeOf } from '../wire/problem.ts'
import { refTo, type Schema } from './schemas.ts'

const jsonContent = (schema: Schema) => ({ 'application/json': { schema } })
const problemContent = (schema: Schema) => ({ [problemMediaType]: { schema } })

/** A response by reference. */
export const responseRef = (name: 'Refusal' | 'TooMany' | 'Problem') => ({ $ref: `#/components/responses/${name}` })

/** The responses of one operation with these answers, by status; several answers differ in their `type`. */
export const answerResponses = (
  answers: readonly { readonly type: string; readonly status: number; readonly name: string }[],
) =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => {
      const sameStatus = answers.filter((answer) => answer.status === status)
      const [singleAnswer] = sameStatus
      return [
        String(status),
        {
          description: sameStatus.map(({ type }) => type).join(', or '),
          content: jsonContent(
            sameStatus.length === 1 && singleAnswer ? refTo(singleAnswer.name) : oneOfTypes(sameStatus),
          ),
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
    properties: {
      type: { type: 'string', description: 'A URI, or about:blank; opaque.' },
      title: { type: 'string', description: 'For people, shown in reports; opaque.' },
      status: { type: 'integer' },
    },
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
          title: problemByReason[reason].title,
          description: `status ${problemByReason[reason].status}`,
        })),
      },
      title: { type: 'string', description: 'For people; opaque.' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'For people: what is wrong with this request; opaque.' },
      remedies: {
        type: 'array',
        items: { type: 'string', enum: securityCodeRemedies },
        description:
          'The ways out that the person has, in a closed list: both of them in each refusal once no security code is taken any more.',
      },
    },
    required: ['type'],
  },
})

/** The component responses of problem documents. */
export const problemResponses = {
  Problem: { description: 'Not carried out.', content: problemContent(refTo('Problem')) },
  Refusal: {
    description:
      'Refused, with the status that the list of reasons gives, in `application/problem+json`. Which reason is told is judged only where a rule says so; the status has to fit the reason.',
    content: problemContent({ anyOf: [refTo('Refusal'), refTo('Problem')] }),
  },
  TooMany: {
    description: 'Refused because of too many entries or sends.',
    headers: {
      'Retry-After': {
        description:
          'Whole seconds until the same command may succeed (RFC 9110 section 10.2.3). Always there with `too-many-attempts` and `too-many-sends`.',
        schema: { type: 'integer', minimum: 0 },
      },
    },
    content: problemContent(refTo('Refusal')),
  },
} as const
