@area:passwords @property
Feature: The account password: strange input
  The password is what its owner chose, every sign of it and no other one.

  @rule:PASSWORD-06
  Rule: After a change or reset the new password MUST work and the old one MUST NOT

    Example: in the place of the present password
      Then it always holds that whatever stands in the place of the present password of a change, it is not taken for what it is not

    Example: in the place of the new one
      Then it always holds that whatever stands in the place of the new password of a change, it is not taken for what it is not

    Example: in the place of the code for a forgotten one
      Then it always holds that whatever stands in the place of the code for a forgotten password, it is not taken for what it is not
