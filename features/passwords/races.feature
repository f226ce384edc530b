@area:passwords @property
Feature: The account password: requests that meet
  One password opens the account at any moment, and whoever got in with the one
  before it at the last moment is out.

  @rule:PASSWORD-06
  Rule: After a change or reset the new password MUST work and the old one MUST NOT

    Example: a sign-in with the old password at the moment of the change
      Then it always holds that entries of a code and a change of the password, at the same moment, leave what some order of them leaves

    Example: two who change it
      Then it always holds that changes to different passwords, at the same moment, leave what some order of them leaves

    Example: a reset that is finished by many
      Then it always holds that several ends of one password reset, at the same moment, leave what some order of them leaves
