import type { ContractDefect } from './defective-server.ts'
import { answering, failing, refusing, responding, without } from './wrappers.ts'

/** Single defects of basic operations. */
export const publicDefects: readonly ContractDefect[] = [
  ...(
    [
      ['start-sign-in', 'POST /sign-ins', 'check'],
      ['send-code', 'POST /sign-in/sends', 'check'],
      ['enter-code', 'POST /sign-in/code', 'check'],
      ['list-phones', 'GET /phones', 'check'],
      ['list-app-passwords', 'GET /app-passwords', 'run'],
    ] as const
  ).map(
    ([operation, route, found]): ContractDefect => ({
      name: `${operation}-fails`,
      what: `fails over ${operation}`,
      sentence: new RegExp(`the target answered ${operation} with status 500`),
      found,
      wrap: () => ({ public: failing(route) }),
    }),
  ),
  {
    name: 'refusals-with-200',
    what: 'refuses with status 200',
    sentence: /the refusal "[\w-]+" with status 200/,
    found: 'check',
    wrap: () => ({ public: refusing((response) => ({ ...response, status: 200 })) }),
  },
  {
    name: 'refusals-with-400',
    what: 'refuses everything with status 400',
    sentence: /the refusal "[\w-]+" with status 400 .*; the contract says 4/,
    found: 'check',
    wrap: () => ({ public: refusing((response) => ({ ...response, status: 400 })) }),
  },
  {
    name: 'refusals-as-json',
    what: 'refuses with plain JSON',
    sentence: /content type application\/json; the contract says \d+ and application\/problem\+json/,
    found: 'check',
    wrap: () => ({
      public: refusing((response) => ({
        ...response,
        headers: { ...response.headers, 'content-type': 'application/json' },
      })),
    }),
  },
  {
    name: 'missing-field',
    what: 'leaves the numbers out of the answer to start-sign-in',
    sentence: /to start-sign-in violates the contract: .*phones: it is missing/,
    found: 'check',
    wrap: () => ({ public: answering('POST /sign-ins', (body) => without(body, 'phones')) }),
  },
  {
    name: 'wrong-type',
    what: 'tells the lifetime of a sign-in as a text',
    sentence: /to start-sign-in violates the contract: .*expiresIn: /,
    found: 'check',
    wrap: () => ({ public: answering('POST /sign-ins', (body) => ({ ...body, expiresIn: '1800 s' })) }),
  },
  {
    name: 'no-type',
    what: 'leaves `type` out of the answer to start-sign-in',
    sentence: /to start-sign-in violates the contract: the response has no "type"/,
    found: 'check',
    wrap: () => ({ public: answering('POST /sign-ins', (body) => without(body, 'type')) }),
  },
  {
    name: 'html',
    what: 'answers enter-code with a page',
    sentence: /to enter-code violates the contract: the response has the content type "text\/html", not JSON/,
    found: 'check',
    wrap: () => ({
      public: responding('POST /sign-in/code', (response) => ({
        ...response,
        headers: { 'content-type': 'text/html' },
        body: '<p>Welcome',
      })),
    }),
  },
  {
    name: 'created-with-200',
    what: 'creates app-specific passwords with status 200',
    sentence: /to create-app-password violates the contract: status 200/,
    found: 'run',
    wrap: () => ({
      public: responding('POST /app-passwords', (response) => ({
        ...response,
        status: response.status === 201 ? 200 : response.status,
      })),
    }),
  },
  {
    name: 'codes-refused',
    what: 'refuses every code as wrong',
    sentence: /enter-code was refused as wrong-code/,
    found: 'run',
    wrap: () => ({
      public: responding('POST /sign-in/code', () => ({
        status: 403,
        headers: { 'content-type': 'application/problem+json' },
        body: '{"type":"urn:assay:refusal:wrong-code"}',
      })),
    }),
  },
]
