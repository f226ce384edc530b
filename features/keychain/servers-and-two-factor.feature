@area:keychain
Feature: The keychain: deleting it from the servers, with a second factor
  The servers may keep a copy although there is no security code. It is deleted under the same
  conditions.

  @rule:KEYCHAIN-38
  Rule: The service must let the owner delete the keychain from the servers

    Scenario Outline: in an account with a second factor, Ada deletes her keychain from the servers where they hold <copy>
      Given the service declares "keychain.two_factor_copy" as "<setting>"
      And Ada has an account with a second factor
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new tablet
      And Ada has turned off approval by security code on her trusted phone
      And Ada has turned off the keychain on her trusted phone and deleted its data
      When Ada deletes the keychain from the servers on her trusted phone
      Then it is accepted
      And Ada's keychain starts empty on the tablet

      Examples: with a copy of every keychain, or of those with a security code
        | copy                                     | setting |
        | a copy of every keychain                 | true    |
        | a copy of keychains with a security code | false   |

  @rule:KEYCHAIN-39
  Rule: Deletion from the servers MUST require that approval by code is off and the keychain is off on every device

    Background:
      Given Ada has an account with a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new Mac
      And Ada has signed in on a new tablet
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "forum.example" on the phone

    Example: in an account with a second factor, the keychain is not deleted while one device has it on
      Given Ada has turned off approval by security code on the phone
      And Ada has turned off the keychain on the Mac and kept its data
      And Ada has tried to delete the keychain from the servers on the Mac
      And Ada has turned on approval by security code on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet

    Example: in an account with a second factor, the keychain is not deleted while approval by security code is on
      Given Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      And Ada has tried to delete the keychain from the servers on the Mac
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet

    Example: in an account with a second factor, the keychain is not deleted while approval by security code and the keychain are on
      Given Ada has tried to delete the keychain from the servers on the Mac
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet
