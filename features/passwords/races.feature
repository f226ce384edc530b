@area:passwords @property
Feature: The account password: simultaneous requests
  After simultaneous requests exactly one password opens the account.

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Example: a sign-in and a simultaneous password change end as if one came first
      Then this always holds: "entries of a code and a change of the password at the same time have the same effects as one after another"

    Example: after two simultaneous password changes, only one password works
      Then this always holds: "changes to different passwords at the same time have the same effects as one after another"

    Example: after one reset is finished several times at once, only one password works
      Then this always holds: "several completions of one password reset at the same time have the same effects as one after another"
