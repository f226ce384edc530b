@area:recovery @property
Feature: Account recovery: simultaneous requests
  A recovery that is cancelled and finished at the same time is either cancelled or finished.

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Example: cancelling and completing a recovery at the same time ends as if one came first
      Then this always holds: "the completion of a recovery and its cancellation at the same time have the same effects as one after another"
