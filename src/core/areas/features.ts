import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { isRefused, requireFullSession } from '../access.ts'
import type { Context } from '../context.ts'

/** FEATURE-01, FEATURE-02: the one feature that the reference has, under its declared name. */
export const useFeature = (cx: Context, command: Protocol['use-feature']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  if (command.feature !== cx.parameters['feature.two_factor']) return refused('not-found')
  if (!cx.policy.features.open(caller.account, cx.parameters)) return refused('two-factor-required')
  return { type: 'feature-used', feature: command.feature }
}
