import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { fullySigned, isRefused } from '../access.ts'
import type { Context } from '../given.ts'

/** FEATURE-01, FEATURE-02: the one feature that the reference has, under its declared name. */
export const useFeature = (cx: Context, command: Protocol['use-feature']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  if (command.feature !== cx.parameters['feature.two_factor']) return refused('not-found')
  if (!cx.policy.features.open(asked.account, cx.parameters)) return refused('two-factor-required')
  return { type: 'feature-used', feature: command.feature }
}
