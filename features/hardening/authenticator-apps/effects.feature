@area:hardening/authenticator-apps @effects
Feature: Hardening: authenticator apps: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                            |
        | authenticator app | the authenticator app is removed |
