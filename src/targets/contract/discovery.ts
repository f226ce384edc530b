import { z } from 'zod'
import { readDeclaration } from '../../http/wire/declaration.ts'
import type { Transport, WireResponse } from '../../http/wire/message.ts'
import { quoteText } from '../../http/wire/quote-text.ts'
import { contractVersion, type Declaration, discoveryPath } from '../../protocol/declaration.ts'
import { TargetError } from '../target-error.ts'
import { untilAvailable } from '../transport/until-available.ts'

/** Reads the declaration of a server. Throws a TargetError when it is no discovery document of this contract. */
export const discover = async (url: string, transport: Transport): Promise<Declaration> => {
  const where = `${url}${discoveryPath}`
  const request = { method: 'GET', path: discoveryPath, headers: { accept: 'application/json' } }
  const response = await untilAvailable(() => transport(url, request), where)
  if (response.status !== 200) {
    throw new TargetError('not-the-contract', `${where} answered ${response.status} instead of a discovery document`, {
      advice:
        response.status === 401
          ? 'Is this the URL of its control plane? That goes into --control-url, and the base URL of the server into --target. A server with its own API needs an adapter.'
          : 'Is this the base URL of a server that speaks the contract? A server with its own API needs an adapter.',
    })
  }
  const json = readJson(response, where)
  // The version comes first: the document of another major version may have any shape.
  const { data } = contractVersionSchema.safeParse(json)
  if (data && majorOf(data.contract) !== majorOf(contractVersion)) {
    throw new TargetError(
      'incompatible-version',
      `the server speaks version ${quoteText(data.contract)} of the contract, but this version of assay speaks ${contractVersion}`,
    )
  }
  const declaration = readDeclaration(json)
  if ('problem' in declaration) {
    const { problem, contradicts } = declaration
    if (contradicts) {
      throw new TargetError('contradictory-declaration', `the declaration at ${where} contradicts itself: ${problem}`, {
        advice: 'Correct the declaration: `discover` in openapi.json lists what contradicts each other.',
      })
    }
    throw new TargetError('not-the-contract', `the discovery document at ${where} is malformed at ${problem}`)
  }
  return declaration
}

const contractVersionSchema = z.object({ contract: z.string() })
const majorOf = (version: string): string | undefined => version.split('.')[0]

/** The body as JSON. Throws a TargetError that names its source when it is not JSON. */
export const readJson = (response: WireResponse, where: string): unknown => {
  try {
    return JSON.parse(response.body)
  } catch {
    throw new TargetError('not-the-contract', `the answer of ${where} is not JSON`)
  }
}
