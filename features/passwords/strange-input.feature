@area:passwords @property
Feature: The account password: strange input
  The password is what its owner chose, every sign of it and no other one.

  @rule:PASSWORD-06
  Rule: After a change or reset, only the new password MUST work

    Example: a malformed current password is refused
      Then this always holds: "no malformed value is accepted as the present password of a change"

    Example: a malformed new password is refused
      Then this always holds: "no malformed value is accepted as the new password of a change"

    Example: a malformed code for a forgotten password is refused
      Then this always holds: "no malformed value is accepted as the code for a forgotten password"
