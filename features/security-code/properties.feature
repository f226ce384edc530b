@area:security-code @property
Feature: The security code: searches over any order of entries
  Searches over right, wrong, old and new security codes and unlocking by support, up to the lock
  and the deletion of the keychain.

  @rule:KSC-10
  Rule: The right security code MUST work until more wrong ones than allowed have been entered

    Example: in any sequence of right, wrong and new security codes, the right one works until too many were wrong
      Then this always holds: "the right security code works until too many wrong ones were entered, and then only after the lock was ended in a documented way"
