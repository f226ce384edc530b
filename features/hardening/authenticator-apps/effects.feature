@area:hardening/authenticator-apps @effects
Feature: Hardening: authenticator apps: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                             |
        | authenticator app | she removes her authenticator app |
