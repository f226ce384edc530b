@area:security-code
Feature: The security code: the keychain is deleted later
  Some services let support give the owner another chance after access was lost. The
  chances are counted all the same, and they come to an end.

  Background:
    Given the service declares ksc.unlock_by_support as true
    And the service deletes the keychain some time after access to it is lost
    And Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has signed in on a new tablet

  @rule:KSC-11
  Rule: The keychain MUST be deleted from the servers after a certain number of wrong security codes

    Example: as soon as there are too many
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has removed the phone
      And Ada has entered limit wrong security codes on the tablet, unlocked by support in between
      When Ada enters her security code on the tablet
      Then it is refused
      And the keychain of Ada begins empty on the tablet

    Example: one wrong code earlier it is there
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has removed the phone
      And Ada has entered limit - 1 wrong security codes on the tablet, unlocked by support in between
      When Ada enters her security code on the tablet
      Then it is accepted
      And her security code lets Ada join on the tablet
      And Ada finds the web password "forum.example" on the tablet
