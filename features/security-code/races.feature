@area:security-code @property
Feature: The security code: simultaneous requests
  Wrong entries are counted one after the other, also when all of them come at the
  same moment.

  @rule:KSC-27
  Rule: The limit on wrong security codes MUST also hold for codes entered at the same time

    Example: the right security code entered at the same time as wrong ones is accepted only within the limit
      Then this always holds: "wrong security codes and the right one, sent at the same time, end as if made one by one"
