@area:security-code @property
Feature: The security code: simultaneous requests
  Simultaneous wrong security codes are counted one by one.

  @rule:KSC-27
  Rule: The limit on wrong security codes MUST also hold for codes entered at the same time

    Example: the right security code entered at the same time as wrong ones is accepted only within the limit
      Then this always holds: "wrong security codes and the right one at the same time have the same effects as one after another"
