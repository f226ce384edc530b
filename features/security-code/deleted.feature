@area:security-code
Feature: The security code: the keychain is deleted some time after it is locked
  Where support may unlock a keychain, the service declares how many more wrong codes delete it.

  Background:
    Given the service declares "ksc.unlock_by_support" as "true"
    And the service deletes a keychain some time after it locks it
    And Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has signed in on a new tablet
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone

  @rule:KSC-11
  Rule: The service MUST delete its copy of the keychain after a certain number of wrong security codes

    Example: wrong security codes before and after support unlocks the keychain are counted together until it is deleted
      Given Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet, with support unlocking after each lock
      When Ada enters her security code on the tablet
      Then it is refused
      And Ada's keychain starts empty on the tablet

    Example: a keychain that support unlocked still exists one wrong code before the second limit
      Given Ada has removed the phone
      And Ada has entered all but one of the allowed wrong security codes on the tablet, with support unlocking after each lock
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code
      And Ada finds the web password "forum.example" on the tablet

  @rule:KSC-12
  Rule: After the keychain was deleted because of wrong security codes, it MUST be set up anew

    Example: Ada sets up a new keychain after one that support had unlocked was deleted
      Given Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet, with support unlocking after each lock
      When Ada sets up the keychain on the tablet with a new security code and the number "+12025550179"
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet
