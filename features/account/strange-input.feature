@area:account @property
Feature: The account page: strange input
  Only the token of a session opens the account page. A similar text does not.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Example: no malformed token of a session is accepted
      Then this always holds: "no malformed value is accepted as the token of a session"
