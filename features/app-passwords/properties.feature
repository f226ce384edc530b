@area:app-passwords @property
Feature: App-specific passwords: searches over any order of requests
  Searches over two accounts that generate, use and revoke app-specific passwords and change the
  account password, in any order.

  @rule:APPPW-25
  Rule: A program signed out by revocation MUST stay signed out until it uses a newly generated password

    Example: in any sequence of generating, using, revoking and changing, a password works until it is revoked, and the limit holds
      Then this always holds: "an app-specific password works only for its own account, from its creation until it is revoked, and the limit holds"

    Example: a counterexample can be replayed as a scenario
      Given Ada has an account with a second factor
      When Ada generates an app-specific password for "App 1"
      And "App 1" signs in to "mail" as Ada with the app-specific password for "App 1"
      And Ada revokes all app-specific passwords
      And "App 1" reads Ada's "mail"
      Then it is refused
