import type { EvidenceKind } from '../../protocol/areas/sign-in.ts'
import type { Client, Service } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Place } from '../../protocol/places.ts'
import { placeOf } from '../geolocation.ts'
import type { Account, Device, SignIn, SignInRequest } from '../state.ts'
import { atLeast } from '../versions.ts'

/** Signing in: when a code is required, what a trusted device may answer, and what a completed sign-in gives. */
export const signInPolicy = {
  /** SIGNIN-01, SIGNIN-11, SIGNIN-36: whether an account asks an untrusted client for a code. */
  needsCode: (account: Account, _client: Client, _service: Service): boolean => account.scheme !== 'none',
  /** SIGNIN-03, SIGNIN-30: the password comes first. */
  checksPasswordFirst: (_client: Client): boolean => true,
  /** SIGNIN-30: whether trusted devices get a notice of a sign-in before its password was found right. */
  asksBeforePassword: (): boolean => false,
  /** SIGNIN-22, SIGNIN-24, SIGNIN-25, SIGNIN-26: a phone that holds a trusted number needs no code. */
  verifiesInBackground: (account: Account, client: Client, parameters: Parameters): boolean =>
    parameters['signin.background_verification'] &&
    client.kind === 'phone' &&
    atLeast(client.version, '11.3') &&
    account.phones.some((phone) => phone.verified && phone.number === client.line),
  /** SIGNIN-23: what guards the account after the number was verified in the background. */
  schemeAfterBackground: (account: Account): Account['scheme'] => account.scheme,
  /** SIGNIN-14, NOTIFY-07: a request can be allowed and refused. */
  canAnswer: (_request: SignInRequest, _allow: boolean, _signIn: SignIn): boolean => true,
  /** NOTIFY-01: whether trusted devices are told of a sign-in that puts no request on them. */
  tellsWithoutRequest: (_way: 'appended' | 'background'): boolean => true,
  /** SIGNIN-16, SIGNIN-17: whether a device shows the code yet. */
  showsCode: (request: SignInRequest, _device: Device, parameters: Parameters): boolean =>
    request.answer === 'allowed' || (!parameters['signin.approval_before_code'] && request.answer !== 'denied'),
  /** SIGNIN-18: whether one refusal ends the whole attempt. */
  denialEnds: (parameters: Parameters): boolean => parameters['signin.deny_scope'] === 'attempt',
  /** SIGNIN-20: whether a refused prompt stops a sign-in that starts afterwards. */
  denialBlocksLater: (_signIns: readonly SignIn[]): boolean => false,
  /** SIGNIN-21, NOTIFY-05: whether the place alone stops a sign-in. */
  placeBlocks: (_place: Place, _client: Client): boolean => false,
  /** NOTIFY-03, NOTIFY-04 */
  placeShown: (address: string, _client: Client): Place => placeOf(address),
  /** NOTIFY-02: whether a notice names the place. */
  showsPlace: (_device: Device): boolean => true,
  /** SIGNIN-27: how many devices must allow a request before its pushed code is accepted. */
  approvalsNeeded: (_signIn: SignIn): number => 1,
  /** SIGNIN-12: whether a code from this kind of place is enough beside the password. */
  isSufficientChannel: (_channel: string, _account: Account): boolean => true,
  /** SIGNIN-28: the sign-ins that a right code completes. */
  completes: (entered: SignIn, _waiting: readonly SignIn[]): readonly SignIn[] => [entered],
  /** SIGNIN-29 */
  acceptsEvidence: (_kind: EvidenceKind, _value: string, _account: Account): boolean => false,
  /** A sign-in ends by itself. */
  expired: (signIn: SignIn, now: number, parameters: Parameters): boolean =>
    now >= signIn.startedAt + parameters['signin.pending_lifetime'] * 1000,
  /** SIGNIN-02, SIGNIN-13: whether a sign-in that still waits opens anything. */
  pendingOpens: (_signIn: SignIn, _service: Service): boolean => false,
  /** SIGNIN-02: whether tokens for a demanded password, which the password alone gave, end when two-factor is turned on. */
  enrolmentEndsDemandTokens: (): boolean => true,
  /** SIGNIN-05 */
  codeCompletes: (_signIn: SignIn): boolean => true,
  /** SIGNIN-32: whether a client that signs in again is treated as already known. */
  remembersOldClient: (_device: Device | undefined): boolean => false,
  /** SIGNIN-33: whether a code works at any address. */
  addressFits: (_address: string, _signIn: SignIn): boolean => true,
}
