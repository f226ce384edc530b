@area:security-code
Feature: The security code: what it opens
  With the security code and a texted code, the owner lets another device join, or restores the
  keychain.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone
    And Ada has signed in on a new tablet

  @rule:KSC-06
  Rule: The security code MUST be able to authorise further devices

    Example: one more device joins with the security code and the texted code
      Given Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

    Example: two devices join with the security code, one after the other
      Given Ada has signed in on a new Mac
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code
      And Ada can join the keychain on the Mac with her security code
      And Ada finds the web password "forum.example" on the Mac

    Example: a device that is waiting for approval joins with the security code instead
      Given Ada is waiting to join the keychain on the tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code
      And Ada's keychain works on the tablet

  @rule:KSC-07
  Rule: When all devices are lost, the security code MUST be enough to restore the keychain

    Scenario Outline: the items of the keychain are restored by security code when Ada has <gone>, her only keychain device
      Given Ada has <gone>
      And Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

      Examples: ways to lose it
        | gone                                                      |
        | removed the phone                                         |
        | erased the phone                                          |
        | signed out on the phone                                   |
        | turned off the keychain on the phone and kept its data    |
        | turned off the keychain on the phone and deleted its data |

    Example: the items of two lost keychain devices are restored by security code
      Given Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "shop.example" on the Mac
      And Ada has removed the phone
      And Ada has removed the Mac
      When Ada enters her security code on the tablet
      Then Ada can join the keychain on the tablet with her security code
      And Ada finds the web password "forum.example" on the tablet
      And Ada finds the web password "shop.example" on the tablet

    Scenario Outline: the <item> is restored by security code when the only keychain device is lost, <when>
      Given <saved>
      And Ada has removed the phone
      And <passed>
      And Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada finds the <item> on the tablet

      Examples: other items, and long after
        | item                     | when              | saved                                                   | passed               |
        | payment card "Blue card" | soon after        | Ada has saved the payment card "Blue card" on the phone | 1 hour has passed    |
        | Wi-Fi network "Home"     | soon after        | Ada has saved the Wi-Fi network "Home" on the phone     | 1 hour has passed    |
        | web password "a.example" | half a year later | Ada has saved the web password "a.example" on the phone | 180 days have passed |

  @rule:KSC-08
  Rule: A wrong security code MUST NOT authorise a device

    Scenario Outline: Ada cannot join the keychain with <entered>
      When Ada enters <entered> on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet

      Examples: what is not the code
        | entered                                            |
        | her security code with its first character changed |
        | her security code with its last character changed  |
        | her security code without its first character      |
        | her security code without its last character       |
        | her security code with one character more          |
        | an empty security code                             |

    Example: Ben cannot join his keychain with Ada's security code
      Given Ben has an account without a second factor
      And Ben has signed in on a new phone
      And Ben has a keychain with the security code "161803" and the number "+12025550178" on the phone
      And Ben has signed in on a new tablet
      When Ben enters Ada's security code on the tablet
      Then it is refused
      And nothing was sent
      And Ben's keychain is off on the tablet

    Example: the right security code lets a device join
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"
      And Ada can join the keychain on the tablet with her security code
