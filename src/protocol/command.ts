import type { AccountProtocol } from './areas/account.ts'
import type { AppPasswordProtocol } from './areas/app-passwords.ts'
import type { CodeProtocol } from './areas/codes.ts'
import type { DeviceProtocol } from './areas/devices.ts'
import type { EnrolmentProtocol } from './areas/enrolment.ts'
import type { FeatureProtocol } from './areas/features.ts'
import type { KeychainProtocol } from './areas/keychain.ts'
import type { LinkResetProtocol } from './areas/link-resets.ts'
import type { PasswordProtocol } from './areas/passwords.ts'
import type { PhoneProtocol } from './areas/phones.ts'
import type { RecoveryProtocol } from './areas/recovery.ts'
import type { SecondFactorProtocol } from './areas/second-factors.ts'
import type { SecurityCodeProtocol } from './areas/security-code.ts'
import type { QuestionProtocol } from './areas/security-questions.ts'
import type { SessionProtocol } from './areas/sessions.ts'
import type { SignInProtocol } from './areas/sign-in.ts'
import type { SupportProtocol } from './areas/support.ts'
import type { TwoStepProtocol } from './areas/two-step.ts'
import type { UnEnrolmentProtocol } from './areas/un-enrolment.ts'
import type { Refused } from './refusal.ts'

/** Every command of the protocol by name, with its fields and its answers. */
export type Protocol = AccountProtocol &
  SignInProtocol &
  CodeProtocol &
  DeviceProtocol &
  PhoneProtocol &
  AppPasswordProtocol &
  PasswordProtocol &
  SecondFactorProtocol &
  LinkResetProtocol &
  SessionProtocol &
  EnrolmentProtocol &
  QuestionProtocol &
  UnEnrolmentProtocol &
  FeatureProtocol &
  TwoStepProtocol &
  RecoveryProtocol &
  SupportProtocol &
  KeychainProtocol &
  SecurityCodeProtocol

export type CommandType = keyof Protocol
/** The command of that name. */
export type CommandOf<T extends CommandType> = { readonly type: T } & Protocol[T]['command']
/** Every command to the service: a closed union. */
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType]
/** The answers to that command when it succeeds. */
export type AcceptedOf<T extends CommandType> = Protocol[T]['answer']
/** Every answer of the service: a closed union. */
export type Accepted = AcceptedOf<CommandType>
export type Answer = Accepted | Refused
/** The answers to that command, refusals included. */
export type AnswerTo<T extends CommandType> = AcceptedOf<T> | Refused
