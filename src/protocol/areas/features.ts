import type { SessionToken } from '../client.ts'

export type FeatureProtocol = {
  /** Use a feature that may demand two-factor authentication. */
  'use-feature': { command: { readonly session: SessionToken; readonly feature: string }; answer: FeatureUsed }
}

export type FeatureUsed = { readonly type: 'feature-used'; readonly feature: string }
