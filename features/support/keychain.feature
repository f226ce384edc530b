@area:support
Feature: Support staff: the keychain
  Support staff may verify an owner who cannot reach the number of the keychain or who entered too
  many wrong security codes. They cannot open the keychain.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada is also signed in on an untrusted tablet at the minimum version

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Example: support staff cannot read the security code of the keychain
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      When support asks for Ada's security code
      Then it is refused
      And Ada's keychain works on the phone

    Scenario Outline: support staff cannot read the security code of the keychain <when>
      Given the service locks a keychain before it deletes it
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And <given>
      When support asks for Ada's security code
      Then it is refused

      Examples:
        | when                                           | given                                                                    |
        | after too many wrong security codes            | Ada has entered the maximum number of wrong security codes on the tablet |
        | after it was turned off on its only device     | Ada has turned off the keychain on the phone and kept its data           |
        | while a device is waiting for its text message | Ada has entered her security code on the tablet                          |

    Example: support staff cannot read the security code of the keychain after they unlocked it
      Given the service locks a keychain before it deletes it
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      And support has marked Ada's identity as verified for the keychain
      When support asks for Ada's security code
      Then it is refused

  @rule:SUPPORT-04
  Rule: Support staff must be able to verify an owner who cannot use the keychain's phone number, so that the set-up can be finished

    Example: support staff can let a device join where the right security code was entered, without the text message
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered her security code on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: support staff cannot let a device join where no security code was entered
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      When support marks Ada's identity as verified for the keychain
      Then it is refused
      And Ada's keychain is off on the tablet

    Example: support staff let only the device join where the security code was entered
      Given Ada has signed in on a new Mac
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered her security code on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada's keychain is off on the Mac

    Example: support staff who verify Ada do not let Ben's device join Ben's keychain
      Given Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ben has a keychain with a security code and the number "+12025550178" on the phone
      And Ada has entered her security code on the tablet
      And Ben has entered his security code on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ben's keychain is off on the tablet

    Example: support staff do not let a device join that is waiting for an approval
      Given Ada has signed in on a new Mac
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada is waiting to join the keychain on the Mac
      And Ada has entered her security code on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada's keychain is off on the Mac

    Example: support staff let two devices join where the security code was entered
      Given Ada has signed in on a new Mac
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered her security code on the Mac
      And Ada has entered her security code on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada's keychain works on the Mac

    Example: support staff unlock the security code and let no device join, where the service declares only the unlocking
      Given the service declares "ksc.unlock_by_support" as "true"
      And the service declares "support.keychain_identity" as "false"
      And the service locks a keychain before it deletes it
      And Ada has signed in on a new Mac
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered her security code on the Mac
      And Ada has entered the maximum number of wrong security codes on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain is off on the Mac

    Example: support staff can let a device join after the code of the text message expired
      Given Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered her security code on the tablet
      And it is at the end of the lifetime of a code
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet

  @rule:SUPPORT-05
  Rule: Support staff must be able to verify an owner after too many wrong security codes, so that the code can be entered again

    Example: the right security code is accepted again after support staff unlocked it
      Given the service locks a keychain before it deletes it
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      And support has marked Ada's identity as verified for the keychain
      When Ada enters her security code on the tablet
      Then it is accepted

    Example: the right security code is accepted again after support staff unlocked it a second time
      Given the service declares "ksc.lock_after" as "3"
      And the service declares "ksc.delete_after" as "9"
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      And support has marked Ada's identity as verified for the keychain
      And Ada has entered the maximum number of wrong security codes on the tablet
      And support has marked Ada's identity as verified for the keychain
      When Ada enters her security code on the tablet
      Then it is accepted

    Example: the right security code is accepted again although some were wrong after support staff unlocked it
      Given the service declares "ksc.lock_after" as "3"
      And the service declares "ksc.delete_after" as "9"
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      And support has marked Ada's identity as verified for the keychain
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is accepted

    Example: the right security code is refused before support staff unlock it
      Given the service locks a keychain before it deletes it
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is refused

    Example: support staff unlock the security code without letting a device join
      Given the service locks a keychain before it deletes it
      And Ada has signed in on a new Mac
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada is waiting to join the keychain on the Mac
      And Ada has entered the maximum number of wrong security codes on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And Ada's keychain is off on the Mac
      And Ada's keychain is off on the tablet
      And Ada can join the keychain on the tablet with her security code

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Example: support staff cannot restore the keychain once the only device that had it has deleted its data
      Given Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has turned off the keychain on the phone and deleted its data
      When support restores Ada's keychain
      Then it is refused
      And Ada does not find the web password "forum.example" on the tablet

    Scenario Outline: support staff cannot restore the keychain after <what>
      Given Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has <left>
      When support restores Ada's keychain
      Then it is refused
      And Ada does not find the web password "forum.example" on the tablet

      Examples: its only device left it
        | what                           | left                                                   |
        | its only device kept its data  | turned off the keychain on the phone and kept its data |
        | its only device was signed out | signed out on the phone                                |
        | its only device was erased     | erased the phone                                       |

    Example: support staff cannot restore the keychain while its only device is lost but was not removed
      Given Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      When support restores Ada's keychain
      Then it is refused
      And Ada does not find the web password "forum.example" on the tablet

    Example: support staff cannot restore the keychain while two lost devices have it
      Given Ada has signed in on a new Mac
      And Ada has a keychain on the phone
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "forum.example" on the phone
      When support restores Ada's keychain
      Then it is refused
      And Ada does not find the web password "forum.example" on the tablet
