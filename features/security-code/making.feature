@area:security-code
Feature: The security code: making one
  An owner who may lose every device creates a security code. The owner chooses its form, and
  exactly this code has to be accepted later.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada's device passcode is "271828"
    And Ada has signed in on a new tablet

  @rule:KSC-01
  Rule: The service must let the owner create a security code when the keychain is set up

    Example: a security code created at set-up lets a device join later
      When Ada sets up the keychain on the phone with a security code and the number "+12025550177"
      Then it is accepted
      And Ada's keychain works on the phone
      And Ada can join the keychain on the tablet with her security code

    Scenario Outline: a security code created at set-up on a <kind> lets a device join later
      Given Ada has signed in on a new <kind>
      When <sets up>
      Then it is accepted
      And Ada's keychain works on the <kind>
      And Ada can join the keychain on the tablet with her security code

      Examples: another kind of device
        | kind | sets up                                                                                |
        | Mac  | Ada sets up the keychain on the Mac with a security code and the number "+12025550177" |

  @rule:KSC-02
  Rule: The service must offer a security code of six digits

    Scenario Outline: Ada can choose the six digits <digits> as security code
      When Ada sets up the keychain on the phone with the security code "<digits>" and the number "+12025550177"
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

      Examples: with zeros and without
        | digits |
        | 314159 |
        | 004217 |

    Example: a security code with a leading zero is refused without the zero
      Given Ada has a keychain with the security code "004217" and the number "+12025550177" on the phone
      When Ada enters her security code without its first character on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

  @rule:KSC-03
  Rule: The service must offer a complex security code of letters, digits and signs

    Example: a complex security code lets a device join later
      When Ada sets up the keychain on the phone with a security code of letters, digits and signs and the number "+12025550177"
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

    Scenario Outline: a complex security code of <length> characters is <verdict>
      When Ada sets up the keychain on the phone with a complex security code of <length> characters and the number "+12025550177"
      Then it is <verdict>

      Examples: around the least length
        | length                               | verdict  |
        | the minimum number of                | accepted |
        | one fewer than the minimum number of | refused  |

    Scenario Outline: Ada cannot join the keychain with <entered>
      Given Ada has a keychain with a security code of letters, digits and signs and the number "+12025550177" on the phone
      When Ada enters <entered> on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

      Examples: what almost matches
        | entered                                      |
        | her security code in small letters           |
        | her security code without its signs          |
        | her security code without its last character |
        | her security code with one character more    |

    Example: a security code with spaces at both ends is accepted as chosen
      Given Ada has a keychain with a security code with a space at each end and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

    Example: a security code with spaces at both ends is refused without the last space
      Given Ada has a keychain with a security code with a space at each end and the number "+12025550177" on the phone
      When Ada enters her security code without its last character on the tablet
      Then it is refused
      And nothing was sent

  @rule:KSC-04
  Rule: The service must offer to generate a random security code

    Example: a random security code is shown to Ada and lets a device join later
      When Ada sets up the keychain on the phone with a random security code and the number "+12025550177"
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

    Example: two owners get different random security codes
      Given Ben has an account without a second factor
      And Ben has signed in on a new phone
      And Ben has a keychain with a random security code and the number "+12025550178" on the phone
      When Ada sets up the keychain on the phone with a random security code and the number "+12025550177"
      Then Ada and Ben have different security codes
      And Ada can join the keychain on the tablet with her security code

    Scenario Outline: a random security code made <when> lets a device join later
      Given Ada has a keychain with <chosen> and the number "+12025550177" on the phone
      When <makes>
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

      Examples: not at set-up
        | when       | chosen              | makes                                                                                          |
        | later      | a new security code | Ada chooses a random security code and the number "+12025550177" on the phone                  |
        | at a reset | a new security code | Ada resets the keychain on the phone with a random security code and the number "+12025550177" |

  @rule:KSC-05
  Rule: The service must accept the device passcode as the security code, and also a different code

    Scenario Outline: Ada can choose <chosen>
      When Ada sets up the keychain on the phone with <chosen> and the number "+12025550177"
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

      Examples: the passcode, and another one
        | chosen                        |
        | her passcode as security code |
        | a new security code           |
