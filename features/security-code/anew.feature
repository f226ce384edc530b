@area:security-code
Feature: The security code: a new keychain after one was deleted
  After too many wrong codes the servers delete the keychain. The owner can set up a new one.

  Background:
    Given the service deletes a keychain as soon as it locks it
    And Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has signed in on a new tablet

  @rule:KSC-12
  Rule: After the keychain was deleted because of wrong security codes, it MUST be set up anew

    Example: the deleted keychain is gone, and Ada sets up a new one
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada sets up the keychain on the tablet with a new security code and the number "+12025550179"
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Example: a device joins the new keychain with its security code and gets its items
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      And Ada has a keychain with a new security code and the number "+12025550179" on the tablet
      And Ada has signed in on a new Mac
      When Ada saves the web password "shop.example" on the tablet
      Then it is accepted
      And Ada can join the keychain on the Mac with her security code
      And Ada finds the web password "shop.example" on the Mac

    Example: the security code of the deleted keychain no longer works
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      And Ada has a keychain with a new security code and the number "+12025550179" on the tablet
      And Ada has signed in on a new Mac
      When Ada enters her old security code on the Mac
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the Mac

    Example: Ada turns on the keychain without a security code and does not get back the deleted items
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has removed the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet
