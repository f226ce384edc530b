import type { Context } from './context.ts'
import { type IssuedCode, newThrottle } from './state.ts'

/** Issue a new code; older ones of the same kind are cancelled where the declaration says so. */
export const issueCode = (
  cx: Context,
  code: Omit<IssuedCode, 'code' | 'issuedAt' | 'spent'>,
  value?: string,
): IssuedCode => {
  const issued: IssuedCode = {
    ...code,
    code: value ?? newCode(cx, code.channel),
    issuedAt: cx.now,
    spent: false,
  }
  for (const older of cx.state.codes) {
    if (cx.policy.codes.supersedes(issued, older, cx.parameters)) older.spent = true
  }
  cx.state.codes.push(issued)
  const waitingSignIn = cx.state.signIns.find((signIn) => signIn.id === code.signIn)
  if (waitingSignIn && cx.policy.codes.newCodeResetsAttempts(cx.parameters)) waitingSignIn.codeThrottle = newThrottle()
  return issued
}

const newCode = (
  { policy: { codes }, parameters, idGenerator, state }: Context,
  channel: IssuedCode['channel'],
): string =>
  codes.sentCode(idGenerator, { length: codes.length(parameters, channel), alphabet: codes.alphabet() }, state.codes)

/** Whether a code can still be used. */
export const isUsable = (cx: Context, code: IssuedCode): boolean =>
  !cx.policy.codes.isSpent(code) && !cx.policy.codes.expired(code, cx.now, cx.parameters)
