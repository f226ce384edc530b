@area:recovery @property
Feature: Account recovery: requests that meet
  The owner who cancels a recovery at the last moment keeps the account, or was too
  late; there is nothing in between.

  @rule:RECOVERY-06
  Rule: Recovery MUST deny access to somebody who only pretends to be the owner

    Example: a cancellation at the moment of the end
      Then it always holds that the end of a recovery and its cancellation, at the same moment, leave what some order of them leaves
