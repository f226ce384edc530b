@area:account @property
Feature: The account: separate from every other account
  Ada uses her own account and tries to reach what belongs to Ben. His account must not change.

  @rule:ACCOUNT-05
  Rule: Every operation on the account page MUST require a sign-in to that page

    Example: what one person does leaves the account of another person unchanged
      Then this always holds: "nothing that is done in one account changes another account"

    Example: in any sequence of actions, the service gives the same answers as the reference
      Then this always holds: "in any sequence across all areas, people can do what the documents and the declaration say, and no more"
