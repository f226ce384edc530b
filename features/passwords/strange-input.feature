@area:passwords @property
Feature: The account password: strange input
  Only the exact password is accepted.

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Example: no malformed current password is accepted at a change
      Then this always holds: "no malformed value is accepted as the current password before changing it"

    Example: no malformed new password is accepted at a change
      Then this always holds: "no malformed value is accepted as the new password in a password change"

    Example: no malformed code for a forgotten password is accepted
      Then this always holds: "no malformed value is accepted as the code that resets a forgotten password"
