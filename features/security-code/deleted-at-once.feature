@area:security-code
Feature: The security code: the keychain is deleted as soon as it is locked
  Too many wrong codes delete the keychain.

  Background:
    Given the service deletes a keychain as soon as it locks it
    And Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has signed in on a new tablet
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone

  @rule:KSC-11
  Rule: The service MUST delete its copy of the keychain after a certain number of wrong security codes

    Example: the keychain is deleted with the last wrong security code that locks it
      Given Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And Ada's keychain starts empty on the tablet

    Example: the keychain still exists one wrong security code before the limit
      Given Ada has removed the phone
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code
      And Ada finds the web password "forum.example" on the tablet

    Example: removing the last keychain device does not bring a deleted keychain back
      Given Ada has entered the maximum number of wrong security codes on the tablet
      And Ada has removed the phone
      When Ada enters her security code on the tablet
      Then it is refused
      And Ada's keychain starts empty on the tablet
