@area:keychain
Feature: The keychain: deleting it from the servers, with a second factor
  The servers may keep a copy although there is no security code. It goes on the
  same conditions.

  @rule:KEYCHAIN-38
  Rule: The service must let the owner delete the keychain from the servers

    Scenario Outline: an account with a second factor deletes the keychain where the servers keep <copy>
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
        | copy            | setting |
        | a copy always   | true    |
        | a copy for that | false   |
