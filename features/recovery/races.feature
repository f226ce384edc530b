@area:recovery @property
Feature: Account recovery: requests that meet
  The owner who cancels a recovery at the last moment keeps the account, or was too
  late; there is nothing in between.

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Example: a cancellation during the completion comes before or after it
      Then this always holds: "the completion of a recovery and its cancellation, sent at the same time, end as if made one by one"
