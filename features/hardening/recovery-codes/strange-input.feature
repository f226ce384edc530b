@area:hardening/recovery-codes @property
Feature: Hardening: recovery codes: strange input
  A recovery code is one of those that were made, every character of it.

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Example: a malformed recovery code is refused
      Then this always holds: "no malformed value is accepted as a recovery code at sign-in"
