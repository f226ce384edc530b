@area:security-code @property
Feature: The security code: strange input
  Only the exact security code is accepted.

  @rule:KSC-08
  Rule: A wrong security code MUST NOT authorise a device

    Example: no malformed security code is accepted
      Then this always holds: "no malformed value is accepted as the security code of the keychain"
