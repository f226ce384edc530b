@area:security-code
Feature: The security code: when it is not asked for
  An owner may turn off approval by security code. With two-factor authentication, the code at the
  sign-in replaces it.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain with a security code and the number "+12025550177" on the phone

  @rule:KSC-23
  Rule: The service must let the owner turn approval by security code off

    Example: Ada turns off approval by security code
      Given Ada has signed in on a new tablet
      When Ada turns off approval by security code on the phone
      Then it is accepted
      And Ada cannot join the keychain on the tablet with her security code
      And Ada's keychain works on the phone

    Example: the security code is refused while approval by security code is off
      Given Ada has turned off approval by security code on the phone
      And Ada has signed in on a new tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet
      And Ada's keychain works on the phone

    Example: once approval by security code is turned off, a code texted before that no longer lets a device join
      Given Ada has signed in on a new tablet
      And Ada has entered her security code on the tablet
      And Ada has turned off approval by security code on the phone
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is refused
      And Ada's keychain is off on the tablet

    Example: Ada can still approve a device on a keychain device while approval by security code is off
      Given Ada has turned off approval by security code on the phone
      And Ada has signed in on a new tablet
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: the security code works again after approval by security code was turned on again
      Given Ada has turned off approval by security code on the phone
      And Ada has turned on approval by security code on the phone
      And Ada has signed in on a new tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"
      And Ada can join the keychain on the tablet with her security code

    Example: a new security code is refused while approval by security code is off
      Given Ada has turned off approval by security code on the phone
      And Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

    Scenario Outline: approval by security code stays off after <event>
      Given Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has turned off approval by security code on the phone
      And Ada has signed in on a new tablet
      And <event>
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

      Examples: what is not about it
        | event                                                          |
        | Ada has turned off the keychain on the phone and kept its data |
        | Ada has signed out on the phone                                |
        | Ada has saved the web password "forum.example" on the Mac      |
        | Ada has entered 1 wrong security code on the tablet            |
        | Ada has changed the account password                           |

    Example: support staff cannot let a device join after too many wrong codes while approval by security code is off
      Given the service declares "support.keychain_identity" as "true"
      And the service declares "ksc.unlock_by_support" as "true"
      And the service locks a keychain before it deletes it
      And Ada has signed in on a new tablet
      And Ada has signed in on a new Mac
      And Ada has entered her security code on the tablet
      And Ada has entered the maximum number of wrong security codes on the Mac
      And Ada has turned off approval by security code on the phone
      When support marks Ada's identity as verified for the keychain
      Then Ada's keychain is off on the tablet

    Example: support staff cannot let a device join while approval by security code is off
      Given the service declares "support.keychain_identity" as "true"
      And Ada has signed in on a new tablet
      And Ada has entered her security code on the tablet
      And Ada has turned off approval by security code on the phone
      When support marks Ada's identity as verified for the keychain
      Then Ada's keychain is off on the tablet

  @rule:KSC-16
  Rule: The service must let the owner create a new security code on another keychain device

    Scenario Outline: Ada creates a new security code on the <member> although no device is locked out
      Given Ada has signed in on a new tablet
      When Ada chooses a new security code and the number "+12025550177" on the <member>
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

      Examples:
        | member |
        | phone  |
