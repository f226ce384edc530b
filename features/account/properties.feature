@area:account @property
Feature: The account: apart from every other one
  One person does what she can with her own account and tries what belongs to
  another, who notices nothing of it.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Example: what one person does leaves the account of another person unchanged
      Then this always holds: "nothing that is done in one account changes another account"

    Example: in any sequence of actions, the service gives the same answers as the reference
      Then this always holds: "in any sequence across all areas, people can do what the documents and the declaration say, and no more"
