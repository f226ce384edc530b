@area:passwords @property
Feature: The account password: searches over any order of requests
  Searches over changes and resets of the password, in which every former password is tried again.

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Example: in any sequence of changes and resets, only the newest account password works
      Then this always holds: "only the newest account password works, and whatever was started with an older one has ended"

    Example: a counterexample can be replayed as a scenario
      Given Ada has an account with a second factor
      When Ada changes the account password
      And Ada changes the account password
      Then it is accepted
      Given Ada has tried 2 times to sign in on a new client with password number 1
      When Ada signs in on a new client with password number 2
      Then it is refused
