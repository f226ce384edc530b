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
    code: value ?? cx.idGenerator.code(cx.policy.codes.length(cx.parameters, code.channel), cx.policy.codes.alphabet()),
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

/** Whether a code can still be used. */
export const isUsable = (cx: Context, code: IssuedCode): boolean =>
  !cx.policy.codes.isSpent(code) && !cx.policy.codes.expired(code, cx.now, cx.parameters)
