@area:keychain
Feature: The keychain: without a security code
  The owner need not make a security code. The devices that were approved still keep
  each other in step; what it would have opened stays closed.

  @rule:KEYCHAIN-27
  Rule: The service must let the owner set the keychain up without a security code

    Example: Ada sets the keychain up without a security code
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      When Ada turns on the keychain on the phone
      Then it is accepted
      And Ada's keychain works on the phone

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST be synced to every approved device, and to no other

    Example: a change reaches the other approved device and not a third device
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
  Rule: A device MUST NOT be able to join a keychain without a security code by security code and text message

    Scenario Outline: Ada cannot join a keychain that has no security code with <code>
      Given Ada has an account without a second factor
      And Ada also has the trusted number "+12025550101"
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain on the phone
      When Ada enters <code> on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet
      And Ada's keychain works on the phone

      Examples: what might be entered
        | code                   |
        | a wrong security code  |
        | an empty security code |

    Example: the security code lets a device join a keychain that has one
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new tablet
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada's keychain works on the tablet
