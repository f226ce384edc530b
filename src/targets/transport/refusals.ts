import { TargetError } from '../target-error.ts'

/** The errors of a transport that takes no answer, by what it did not take. */
export const timedOut = (origin: string, timeout: number): TargetError =>
  new TargetError('timed-out', `${origin} did not answer within ${timeout / 1000} s`)

export const tooLarge = (origin: string, limit: string): TargetError =>
  new TargetError('not-the-contract', `${origin} sent a body of more than ${limit}`)

export const tooManyInterim = (origin: string, most: number): TargetError =>
  new TargetError('not-the-contract', `${origin} sent more than ${most} interim responses (1xx)`)

export const redirected = (origin: string, status: number): TargetError =>
  new TargetError('redirected', `${origin} answered with a redirect (status ${status}), which assay does not follow`, {
    advice: 'If the redirect leads to the server to test, use that URL.',
  })

export const compressedBody = (origin: string): TargetError =>
  new TargetError('not-the-contract', `${origin} sent a compressed body, although the request did not allow it`)
