@area:security-code
Feature: The security code: the device that is locked out
  After too many wrong codes the owner is told so, and told the ways to go on: another keychain
  device, or a reset.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone
    And Ada has signed in on a new tablet

  @rule:KSC-13
  Rule: Too many wrong security codes MUST turn the keychain off on the device where they were entered

    Example: the keychain is off on a waiting device after too many wrong security codes there
      Given Ada is waiting to join the keychain on the tablet
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      When Ada enters a wrong security code on the tablet
      Then it is refused
      And Ada's keychain is reported as off on the tablet

    Example: Ada cannot approve a waiting device after too many wrong security codes on it
      Given Ada is waiting to join the keychain on the tablet
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is refused
      And Ada's keychain is reported as off on the tablet

    Example: Ada can still approve a waiting device after fewer wrong security codes on it
      Given Ada is waiting to join the keychain on the tablet
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: the keychain stays on for another device after too many wrong security codes on the tablet
      Given Ada has entered all but one of the allowed wrong security codes on the tablet
      When Ada enters a wrong security code on the tablet
      Then it is refused
      And Ada's keychain is reported as off on the tablet
      And Ada's keychain works on the phone

    Scenario Outline: the keychain is off on a waiting <kind> after too many wrong security codes there
      Given Ada has signed in on a new <kind>
      And <given>
      And <given too>
      When <act>
      Then it is refused
      And <result>

      Examples: other kinds of device
        | kind       | given                                                 | given too                                                                         | act                                                | result                                              |
        | phone      | Ada is waiting to join the keychain on the phone      | Ada has entered all but one of the allowed wrong security codes on the phone      | Ada enters a wrong security code on the phone      | Ada's keychain is reported as off on the phone      |
        | Mac        | Ada is waiting to join the keychain on the Mac        | Ada has entered all but one of the allowed wrong security codes on the Mac        | Ada enters a wrong security code on the Mac        | Ada's keychain is reported as off on the Mac        |
        | iPod touch | Ada is waiting to join the keychain on the iPod touch | Ada has entered all but one of the allowed wrong security codes on the iPod touch | Ada enters a wrong security code on the iPod touch | Ada's keychain is reported as off on the iPod touch |

  @rule:KSC-14
  Rule: The refusal after too many wrong security codes MAY say that there were too many

    Scenario Outline: when Ada enters <entered> after too many wrong ones, the refusal says that there were too many
      Given the service declares "ksc.lock_explained" as "true"
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada enters <entered> on the tablet
      Then the refusal says that too many wrong security codes were entered

      Examples: right or wrong
        | entered               |
        | her security code     |
        | a wrong security code |

  @rule:KSC-15
  Rule: The refusal after too many wrong security codes MAY name two ways to go on: another keychain device, or a reset

    Example: the refusal names both ways out
      Given the service declares "ksc.lock_explained" as "true"
      And Ada has entered the maximum number of wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then the refusal names another keychain device and a reset as ways to go on

    Example: a locked-out device joins after Ada chose a new security code on another keychain device and approved it
      Given Ada has entered the maximum number of wrong security codes on the tablet
      And Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: Ada can reset the keychain on a locked-out device
      Given Ada has entered the maximum number of wrong security codes on the tablet
      When Ada resets the keychain on the tablet with a new security code and the number "+12025550177"
      Then it is accepted
      And Ada's keychain works on the tablet
