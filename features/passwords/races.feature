@area:passwords @property
Feature: The account password: requests that meet
  One password opens the account at any moment, and whoever got in with the one
  before it at the last moment is out.

  @rule:PASSWORD-06
  Rule: After a change or reset the new password MUST work and the old one MUST NOT

    Example: a sign-in with the old password at the moment of the change
      Then this always holds: "entries of a code and a change of the password, sent at the same time, end as if made one by one"

    Example: two who change it
      Then this always holds: "changes to different passwords, sent at the same time, end as if made one by one"

    Example: a reset that is finished by many
      Then this always holds: "several ends of one password reset, sent at the same time, end as if made one by one"
