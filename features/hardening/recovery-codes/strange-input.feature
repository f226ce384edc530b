@area:hardening/recovery-codes @property
Feature: Hardening: recovery codes: strange input
  Only the exact recovery code is accepted.

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Example: a malformed recovery code is refused
      Then this always holds: "no malformed value is accepted as a recovery code at sign-in"
