/** What a target may offer. A rule that needs an absent capability is not applicable to that target. */
export const capabilities = {
  'two-factor': 'accounts guarded by two-factor authentication',
  'sign-in.device': 'sign-in on devices (phone, tablet, Mac...)',
  'sign-in.browser': 'sign-in in a browser',
  'code.push': 'codes or requests on trusted devices',
  'code.text': 'codes by text message',
  'code.call': 'codes by automated call',
  'code.email': 'codes by mail, to the address on file',
  'code.app': 'codes of authenticator apps (TOTP)',
  'code.recovery': 'sets of recovery codes, each good once in the place of another code',
  'code.on-demand': 'codes generated in the settings of a trusted device',
  'browser-trust': 'trust of a browser, as its user chooses',
  devices: 'the list of devices and their removal',
  phones: 'adding and removing trusted phone numbers',
  'app-passwords': 'app-specific passwords and sign-in of third-party programs',
  'password.change': 'changing the account password',
  'password.device-reset': 'resetting a forgotten password from a trusted device',
  'password.forgotten': 'resetting a forgotten password with a code',
  'password.link': 'resetting a forgotten password by a mailed link',
  'password.forced-change': 'demanding a new password for security reasons',
  sessions: 'the list of sessions, and ending them',
  services: 'services behind the account, beside the account page',
  'sign-up': 'creating an account',
  enrolment: 'turning two-factor on',
  'un-enrolment': 'turning two-factor off',
  'security-questions': 'security questions',
  features: 'features that demand two-factor',
  'two-step': 'the older two-step verification',
  recovery: 'account recovery',
  support: 'what support staff may do',
  'background-verification': 'verification of a trusted number in the background',
  'client-versions': 'knowing which version of its system a device runs',
  'legacy-clients': 'clients with no place for a code',
  keychain: 'the keychain and its security code',
} as const

export type Capability = keyof typeof capabilities
export const capabilityNames = Object.keys(capabilities) as readonly Capability[]
/**
 * Capabilities that the first release of the contract did not have: a declaration that does not mention one is of a service
 * that has none of it.
 */
export const laterCapabilities: readonly Capability[] = [
  'code.email',
  'code.app',
  'code.recovery',
  'password.link',
  'sessions',
]
export type CapabilityState = 'supported' | 'absent' | 'unknown'
/** What is known of a capability, and where from. */
export type CapabilityClaim = {
  readonly state: CapabilityState
  readonly from: 'declared' | 'discovered' | 'tried'
}
