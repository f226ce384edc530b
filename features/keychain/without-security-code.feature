@area:keychain
Feature: The keychain: without a security code
  The owner who wants nothing of it on servers makes no security code. The devices
  still keep each other in step, and what they lose is lost.

  @rule:KEYCHAIN-27
  Rule: The owner MAY set the keychain up without a security code

    Example: no code is given
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      When Ada turns on the keychain on the phone
      Then it is accepted
      And the keychain of Ada works on the phone

  @rule:KEYCHAIN-28
  Rule: A keychain without a security code MUST be kept on the devices only, not on the servers

    Scenario Outline: the only device has <gone>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has <gone>
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And the keychain of Ada works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

      Examples: ways to go
        | gone                                                   |
        | removed the phone                                      |
        | erased the phone                                       |
        | signed out on the phone                                |
        | turned off the keychain on the phone and kept its data |

    Example: one of two devices is left, and has it still
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has removed the phone
      And Ada has signed in on a new tablet
      And Ada waits to join the keychain on the tablet
      When Ada admits the tablet to the keychain on the Mac
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST still be updated on every approved device, and on no other

    Example: a change reaches both approved devices, and not a third one
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has signed in on a new tablet
      And Ada has saved the web password "forum.example" on the phone
      When Ada changes the web password "forum.example" on the Mac
      Then it is accepted
      And Ada finds the changed web password "forum.example" on the phone
      And Ada does not find the web password "forum.example" on the tablet

  @rule:KEYCHAIN-30
  Rule: A keychain without a security code MUST NOT be joined by security code and text message

    Scenario Outline: <code> leads nowhere
      Given Ada has an account without a second factor
      And Ada also has the trusted number "+12025550101"
      And Ada is also signed in, without trust, on a phone at version "11.2"
      And Ada is also signed in, without trust, on a tablet at version "11.2"
      And Ada has a keychain on the phone
      When Ada enters <code> on the tablet
      Then it is refused
      And nothing was sent
      And the keychain of Ada is not on on the tablet
      And the keychain of Ada works on the phone

      Examples: what might be entered
        | code                   |
        | a wrong security code  |
        | an empty security code |

    Example: with a security code the way is open
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new tablet
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"

  @rule:KEYCHAIN-31
  Rule: A lost keychain without a security code MUST NOT be restorable by the service

    Example: both devices are gone
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "forum.example" on the phone
      And Ada has removed the phone
      And Ada has removed the Mac
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And the keychain of Ada works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Example: with a second factor too, where the servers hold no copy
      Given the service declares keychain.two_factor_copy as false
      And Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed out on her trusted phone
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And the keychain of Ada works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

  @rule:KEYCHAIN-42
  Rule: Leaving out the security code MUST be enough to sync all devices without a copy in the cloud

    Example: the devices sync
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "shop.example" on the Mac
      When Ada saves the web password "forum.example" on the phone
      Then it is accepted
      And Ada finds the web password "forum.example" on the Mac
      And Ada finds the web password "shop.example" on the phone

    Example: there is no copy that outlasts them
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "forum.example" on the phone
      And Ada has turned off the keychain on the phone and deleted its data
      And Ada has turned off the keychain on the Mac and deleted its data
      When Ada turns on the keychain on the Mac
      Then it is accepted
      And the keychain of Ada works on the Mac
      And Ada does not find the web password "forum.example" on the Mac
