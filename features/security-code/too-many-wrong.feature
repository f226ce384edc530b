@area:security-code
Feature: The security code: too many wrong ones
  A code of six digits can be guessed with enough attempts. A few wrong codes lock the keychain, and
  some more delete it.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone
    And Ada has signed in on a new tablet

  @rule:KSC-09
  Rule: After more wrong security codes than allowed, the service MUST block access to the keychain

    Example: the right security code is refused after too many wrong ones
      Given Ada has entered the maximum number of wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Example: Ada cannot choose a new security code on the locked-out device
      Given Ada has entered the maximum number of wrong security codes on the tablet
      When Ada chooses a new security code and the number "+12025550177" on the tablet
      Then it is refused
      And nothing changed
      And Ada's keychain is off on the tablet

    Example: wrong security codes on two devices are counted together
      Given Ada has signed in on a new Mac
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      And Ada has entered 1 wrong security code on the Mac
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

    Example: wrong security codes entered on two devices in turn are counted together
      Given Ada has signed in on a new Mac
      And Ada has entered 1 wrong security code on the Mac
      And Ada has entered all but two of the allowed wrong security codes on the tablet
      And Ada has entered 1 wrong security code on the Mac
      When Ada enters her security code on the Mac
      Then it is refused
      And Ada's keychain is off on the Mac

    Example: Ada's wrong security code does not count towards Ben's limit
      Given Ben has an account without a second factor
      And Ben has signed in on a new phone
      And Ben has a keychain with a security code and the number "+12025550178" on the phone
      And Ben has signed in on a new tablet
      And Ben has entered all but one of the allowed wrong security codes on the tablet
      And Ada has entered 1 wrong security code on the tablet
      When Ben enters his security code on the tablet
      Then it is accepted

    Example: wrong security codes still count after Ada signed out on the device
      Given Ada has signed in on a new Mac
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      And Ada has signed out on the tablet
      And Ada has entered 1 wrong security code on the Mac
      When Ada enters her security code on the Mac
      Then it is refused

    Example: asking to join again does not reset the count of wrong codes
      Given Ada has entered all but one of the allowed wrong security codes on the tablet
      And Ada is waiting to join the keychain on the tablet
      And Ada has entered 1 wrong security code on the tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And Ada's keychain is off on the tablet

    Scenario Outline: the count of wrong security codes stays although <success>
      Given Ada has signed in on a new iPod touch
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      And <success>
      And Ada has entered 1 wrong security code on the tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And Ada's keychain is off on the tablet

      Examples: what succeeds elsewhere
        | success                                                 |
        | Ada has joined the keychain on the iPod touch           |
        | Ada has saved the web password "a.example" on the phone |
        | Ada has signed in again on the tablet                   |
        | Ada has changed the account password                    |

    Scenario Outline: the right security code is refused after too many wrong ones <although>
      Given Ada has signed in on a new Mac
      And Ada has entered the maximum number of wrong security codes on the tablet
      And <event>
      When <enters>
      Then it is refused
      And nothing was sent

      Examples: elsewhere and later
        | although                                   | event                                  | enters                                     |
        | on another device too                      | Ada has signed in again on the tablet  | Ada enters her security code on the Mac    |
        | a month later too                          | 30 days have passed                    | Ada enters her security code on the tablet |
        | on a device that joined meanwhile and left | Ada has joined the keychain on the Mac | Ada enters her security code on the tablet |

  @rule:KSC-10
  Rule: The right security code MUST work until more wrong ones than allowed have been entered

    Scenario Outline: the right security code is accepted after <wrong>
      Given Ada has entered <wrong> on the tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"
      And Ada can join the keychain on the tablet with that code
      And Ada finds the web password "forum.example" on the tablet

      Examples: up to the limit
        | wrong                                           |
        | 0 wrong security codes                          |
        | all but two of the allowed wrong security codes |
        | all but one of the allowed wrong security codes |

    Example: the right security code resets the count of wrong ones where the service declares that
      Given the service declares "ksc.success_resets" as "true"
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      And Ada has entered her security code on the tablet
      And Ada has entered all but one of the allowed wrong security codes on the tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"

  @rule:KSC-27
  Rule: The limit on wrong security codes MUST also hold for codes entered at the same time

    Scenario Outline: <many>, entered at the same time, lock the keychain
      When Ada enters <many> at the same time on the tablet
      Then none of them is accepted
      And Ada cannot join the keychain on the tablet with her security code
      And Ada's keychain is off on the tablet

      Examples:
        | many                                                      |
        | the maximum number of wrong security codes                |
        | five more than the maximum number of wrong security codes |

    Example: all but one of the allowed wrong security codes, entered at the same time, do not lock the keychain
      When Ada enters all but one of the allowed wrong security codes at the same time on the tablet
      Then none of them is accepted
      And Ada can join the keychain on the tablet with her security code
