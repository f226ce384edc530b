import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import type { ClaimResult } from '../../verdict/result.ts'

/** What a claim is about, for a heading: the edition of documented rules, or the release of the hardening profile. */
export const claimLabel = ({ profile, edition }: Pick<ClaimResult, 'profile' | 'edition'>): string =>
  profileOfClaim(profile) === 'hardening' ? profile : edition
