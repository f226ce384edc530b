@area:security-code
Feature: The security code: going on with a reset
  An owner who has no keychain device and forgot the code resets the keychain. The old items are
  lost.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone
    And Ada has signed in on a new tablet
    And Ada has removed the phone
    And Ada has entered the maximum number of wrong security codes on the tablet

  @rule:KSC-20
  Rule: The service must let an owner without another keychain device reset the keychain

    Example: Ada resets the keychain with a new security code
      When Ada resets the keychain on the tablet with a new security code and the number "+12025550177"
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: Ada resets the keychain without a security code
      When Ada resets the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: Ada saves an item after the reset, and it is synced to a second device
      Given Ada has reset the keychain on the tablet with a new security code and the number "+12025550177"
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      When Ada saves the web password "shop.example" on the tablet
      Then it is accepted
      And Ada finds the web password "shop.example" on the Mac

    Scenario Outline: Ada resets the keychain on a <kind> where no wrong code was entered
      Given Ada has signed in on a new <kind>
      When <resets>
      Then it is accepted
      And Ada's keychain works on the <kind>

      Examples: another kind of device
        | kind | resets                                                                                    |
        | Mac  | Ada resets the keychain on the Mac with a new security code and the number "+12025550177" |

  @rule:KSC-21
  Rule: A reset of the keychain MUST end the lock, so that the keychain can be set up with a new security code

    Example: a device joins the new keychain with the new security code
      Given Ada has signed in on a new Mac
      When Ada resets the keychain on the tablet with a new security code and the number "+12025550177"
      Then it is accepted
      And Ada can join the keychain on the Mac with her security code

    Example: no device joins the new keychain with the old security code
      Given Ada has signed in on a new Mac
      When Ada resets the keychain on the tablet with a new security code and the number "+12025550177"
      Then it is accepted
      And Ada cannot join the keychain on the Mac with her old security code
      And Ada's keychain is off on the Mac

    Example: after the reset, wrong security codes are counted from zero
      Given Ada has reset the keychain on the tablet with a new security code and the number "+12025550177"
      And Ada has signed in on a new Mac
      And Ada has entered all but one of the allowed wrong security codes on the Mac
      When Ada enters her security code on the Mac
      Then it is accepted
      And Ada can join the keychain on the Mac with her security code

    Example: after the reset, the right security code is refused after the maximum number of wrong ones
      Given Ada has reset the keychain on the tablet with a new security code and the number "+12025550177"
      And Ada has signed in on a new Mac
      And Ada has entered the maximum number of wrong security codes on the Mac
      When Ada enters her security code on the Mac
      Then it is refused
      And Ada's keychain is off on the Mac
