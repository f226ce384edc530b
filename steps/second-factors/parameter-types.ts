import { defineParameterType } from '@cucumber/cucumber'
import { appCodePattern, readAppCode } from './app-code.ts'
import { readRecoveryCode, recoveryCodePattern } from './recovery-codes.ts'

/** A code of an authenticator app, by the time step that it is of, and one of a set of recovery codes. */
defineParameterType({ name: 'appCode', regexp: appCodePattern, transformer: readAppCode })
defineParameterType({ name: 'recoveryCode', regexp: recoveryCodePattern, transformer: readRecoveryCode })

/** A way that a code is sent, beside a text message. */
defineParameterType({ name: 'codeWay', regexp: /text|call|email/ })
