import type { Context } from './given.ts'
import { type IssuedCode, openThrottle } from './state.ts'

/** Put a new code out; older ones of the same kind are cancelled where the declaration says so. */
export const issue = (
  cx: Context,
  code: Omit<IssuedCode, 'code' | 'issuedAt' | 'spent'>,
  value?: string,
): IssuedCode => {
  const issued: IssuedCode = {
    ...code,
    code: value ?? cx.mint.code(cx.policy.codes.length(cx.parameters, code.channel), cx.policy.codes.alphabet()),
    issuedAt: cx.now,
    spent: false,
  }
  for (const older of cx.state.codes) {
    if (cx.policy.codes.supersedes(issued, older, cx.parameters)) older.spent = true
  }
  cx.state.codes.push(issued)
  const waits = cx.state.signIns.find((signIn) => signIn.id === code.signIn)
  if (waits && cx.policy.codes.newCodeReopens(cx.parameters)) waits.codeEntry = openThrottle()
  return issued
}

/** Whether a code can still be entered at all. */
export const stands = (cx: Context, code: IssuedCode): boolean =>
  !cx.policy.codes.spent(code) && !cx.policy.codes.expired(code, cx.now, cx.parameters)
