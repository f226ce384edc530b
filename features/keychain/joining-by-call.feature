@area:keychain
Feature: The keychain: joining it by an automated call
  A service may declare that it can also send the code for joining by call.

  @rule:KEYCHAIN-25
  Rule: The code for joining a keychain MUST be sent by text message

    Example: the code for joining the keychain arrives by call where the service declares that
      Given the service can send codes by call
      And the service declares "keychain.code_by_call" as "true"
      And Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      When Ada enters her security code on the tablet and asks for a call
      Then it is accepted
      And a code arrives by call at "+12025550177"
      And Ada can join the keychain on the tablet with that code
