import { create } from 'mutative'
import type { Answer, Command, CommandOf, CommandType } from '../protocol/command.ts'
import type { Delivery } from '../protocol/control.ts'
import { refused } from '../protocol/refusal.ts'
import { createAccount, editAccount, readAccount, useService } from './areas/account.ts'
import {
  createAppPassword,
  listAppPasswords,
  revokeAllAppPasswords,
  revokeAppPassword,
  signInProgram,
} from './areas/app-passwords.ts'
import { eraseDevice, listDevices, locateDevice, readDevice, removeDevice, setFind } from './areas/devices.ts'
import {
  activateEnrolment,
  answerEnrolmentQuestions,
  createEnrolmentQuestions,
  startEnrolment,
} from './areas/enrolment/enrolment.ts'
import { enrolPhone, verifyEnrolledPhone } from './areas/enrolment/phones.ts'
import { useFeature } from './areas/features.ts'
import { listItems, readFillData, saveItem } from './areas/keychain/items.ts'
import {
  answerKeychainRequest,
  deleteServerCopy,
  readKeychain,
  turnKeychainOff,
  turnKeychainOn,
} from './areas/keychain/keychain.ts'
import {
  changeSecurityCode,
  enterKeychainCode,
  enterSecurityCode,
  resetKeychain,
  setCodeApproval,
} from './areas/keychain/security-code.ts'
import { finishLinkReset, startLinkReset } from './areas/link-resets.ts'
import { createMailAddress } from './areas/mail-address.ts'
import {
  changePassword,
  choosePassword,
  finishPasswordReset,
  resetPassword,
  startPasswordReset,
} from './areas/passwords.ts'
import { addPhone, listPhones, removePhone, sendPhoneCode, verifyPhone } from './areas/phones.ts'
import { cancelRecovery, finishRecovery, readRecovery, sendRecoveryCode, startRecovery } from './areas/recovery.ts'
import {
  confirmAuthenticatorApp,
  enrolAuthenticatorApp,
  listAuthenticatorApps,
  removeAuthenticatorApp,
} from './areas/second-factors/authenticator-apps.ts'
import { makeRecoveryCodes, readRecoveryCodes } from './areas/second-factors/recovery-codes.ts'
import { answerQuestions } from './areas/security-questions.ts'
import { endOtherSessions, endSession, listSessions } from './areas/session-list.ts'
import { enterCode, generateCode, sendCode } from './areas/sign-in/codes.ts'
import { answerRequest, offerEvidence, readSignIn, signOut, startSignIn } from './areas/sign-in/sign-in.ts'
import {
  supportHastenRecovery,
  supportReadRecovery,
  supportReadSecurityCode,
  supportRestoreKeychain,
  supportSkipCode,
  supportVerifyIdentity,
} from './areas/support.ts'
import { confirmDevice, startDeviceConfirmation } from './areas/two-step/device-confirmation.ts'
import { turnOffTwoStep } from './areas/two-step/turn-off.ts'
import { activateTwoStep, startTwoStep } from './areas/two-step/two-step.ts'
import { turnOffTwoFactor } from './areas/un-enrolment/un-enrolment.ts'
import { followUndoLink } from './areas/un-enrolment/undo-link.ts'
import type { Context, DecisionEnvironment } from './context.ts'
import type { State } from './state.ts'

type Handler<T extends CommandType> = (cx: Context, command: CommandOf<T>) => Answer

const handlers: { readonly [T in CommandType]?: Handler<T> } = {
  'create-account': createAccount,
  'read-account': readAccount,
  'edit-account': editAccount,
  'use-service': useService,
  'start-sign-in': startSignIn,
  'read-sign-in': readSignIn,
  'enter-code': enterCode,
  'offer-evidence': offerEvidence,
  'answer-request': answerRequest,
  'sign-out': signOut,
  'send-code': sendCode,
  'generate-code': generateCode,
  'list-devices': listDevices,
  'read-device': readDevice,
  'remove-device': removeDevice,
  'locate-device': locateDevice,
  'erase-device': eraseDevice,
  'set-find': setFind,
  'list-phones': listPhones,
  'add-phone': addPhone,
  'send-phone-code': sendPhoneCode,
  'verify-phone': verifyPhone,
  'remove-phone': removePhone,
  'create-app-password': createAppPassword,
  'list-app-passwords': listAppPasswords,
  'revoke-app-password': revokeAppPassword,
  'revoke-all-app-passwords': revokeAllAppPasswords,
  'sign-in-program': signInProgram,
  'start-link-reset': startLinkReset,
  'finish-link-reset': finishLinkReset,
  'list-sessions': listSessions,
  'end-session': endSession,
  'end-other-sessions': endOtherSessions,
  'enrol-authenticator-app': enrolAuthenticatorApp,
  'confirm-authenticator-app': confirmAuthenticatorApp,
  'list-authenticator-apps': listAuthenticatorApps,
  'remove-authenticator-app': removeAuthenticatorApp,
  'make-recovery-codes': makeRecoveryCodes,
  'read-recovery-codes': readRecoveryCodes,
  'change-password': changePassword,
  'reset-password': resetPassword,
  'start-password-reset': startPasswordReset,
  'finish-password-reset': finishPasswordReset,
  'choose-password': choosePassword,
  'use-feature': useFeature,
  'create-mail-address': createMailAddress,
  'start-enrolment': startEnrolment,
  'answer-enrolment-questions': answerEnrolmentQuestions,
  'create-enrolment-questions': createEnrolmentQuestions,
  'enrol-phone': enrolPhone,
  'verify-enrolled-phone': verifyEnrolledPhone,
  'activate-enrolment': activateEnrolment,
  'answer-questions': answerQuestions,
  'turn-off-two-factor': turnOffTwoFactor,
  'follow-undo-link': followUndoLink,
  'start-two-step': startTwoStep,
  'activate-two-step': activateTwoStep,
  'turn-off-two-step': turnOffTwoStep,
  'start-device-confirmation': startDeviceConfirmation,
  'confirm-device': confirmDevice,
  'turn-keychain-on': turnKeychainOn,
  'read-keychain': readKeychain,
  'turn-keychain-off': turnKeychainOff,
  'answer-keychain-request': answerKeychainRequest,
  'save-item': saveItem,
  'list-items': listItems,
  'read-fill-data': readFillData,
  'delete-server-copy': deleteServerCopy,
  'enter-security-code': enterSecurityCode,
  'enter-keychain-code': enterKeychainCode,
  'change-security-code': changeSecurityCode,
  'set-code-approval': setCodeApproval,
  'reset-keychain': resetKeychain,
  'start-recovery': startRecovery,
  'read-recovery': readRecovery,
  'cancel-recovery': cancelRecovery,
  'send-recovery-code': sendRecoveryCode,
  'finish-recovery': finishRecovery,
  'support-skip-code': supportSkipCode,
  'support-read-recovery': supportReadRecovery,
  'support-hasten-recovery': supportHastenRecovery,
  'support-verify-identity': supportVerifyIdentity,
  'support-read-security-code': supportReadSecurityCode,
  'support-restore-keychain': supportRestoreKeychain,
}

/** What a decision makes: the answer, the state after it, and what leaves the service because of it. */
export type Decision = {
  readonly answer: Answer
  readonly state: State
  readonly deliveries: readonly Delivery[]
}

/**
 * The rules, as one pure function: no clock, no random values and no I/O but what the environment holds. The given state is not
 * changed. A command of an area that the reference does not serve is refused as not offered.
 */
export const decide = (state: State, command: Command, environment: DecisionEnvironment): Decision =>
  transact(state, environment, (cx) => {
    const handler = handlers[command.type] as Handler<CommandType> | undefined
    return handler ? handler(cx, command) : refused('not-offered')
  })

/** Run one piece of work on a draft of the state. */
export const transact = <A>(
  state: State,
  environment: DecisionEnvironment,
  work: (cx: Context) => A,
): { readonly answer: A; readonly state: State; readonly deliveries: readonly Delivery[] } => {
  const deliveries: Delivery[] = []
  let answer: A | undefined
  const next = create(state, (draft) => {
    const deliver: Context['deliver'] = (delivery) => {
      deliveries.push({ ...delivery, id: environment.idGenerator.token(), at: environment.now })
    }
    answer = work({ ...environment, state: draft, deliver })
  })
  return { answer: answer as A, state: next, deliveries }
}
