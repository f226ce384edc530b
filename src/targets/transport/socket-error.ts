import { TargetError, type TargetErrorCode } from '../target-error.ts'

/** Error codes of Node: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const certificateErrors = new Set([
  'CERT_CHAIN_TOO_LONG',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'UNABLE_TO_GET_ISSUER_CERT',
])

/** A socket error in words for people. */
export const explainSocketError = (error: unknown, origin: string): TargetError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const createError = (kind: TargetErrorCode, sentence: string, advice?: string) =>
    new TargetError(kind, sentence, { cause: error, ...(advice === undefined ? {} : { advice }) })
  if (code === 'ECONNREFUSED')
    return createError('unreachable', `nothing is listening at ${origin}`, 'Is the server running?')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return createError('unreachable', `the host of ${origin} is unknown`, 'Is its name written correctly?')
  if (certificateErrors.has(code))
    return createError('bad-certificate', `the certificate of ${origin} is not valid (${code})`)
  if (code === 'HPE_HEADER_OVERFLOW')
    return createError('not-the-contract', `${origin} sent headers that are too large`)
  if (code.startsWith('HPE_')) return createError('not-the-contract', `${origin} does not speak HTTP`)
  if (code === 'EPROTO' || code.startsWith('ERR_SSL'))
    return createError(
      'not-the-contract',
      `${origin} does not speak TLS`,
      `For HTTP without TLS: ${origin.replace(/^https:/, 'http:')}`,
    )
  if (['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(code)) {
    return createError('connection-lost', `the connection to ${origin} was lost`)
  }
  return createError('unreachable', `${origin} cannot be reached${code ? ` (${code})` : ''}`)
}
