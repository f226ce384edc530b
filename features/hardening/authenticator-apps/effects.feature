@area:hardening/authenticator-apps @effects
Feature: Hardening: authenticator apps: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                            |
        | authenticator app | its authenticator app is removed |
