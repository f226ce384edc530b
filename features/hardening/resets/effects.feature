@area:hardening/resets @effects
Feature: Hardening: a forgotten password: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                         |
        | authenticator app | she resets her password on a trusted device   |
        | authenticator app | she resets her forgotten password with a code |
        | recovery code     | she resets her password on a trusted device   |
        | recovery code     | she resets her forgotten password with a code |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                |
        | mailed link for a forgotten password | she resets her forgotten password with a code        |
        | mailed link for a forgotten password | she resets her forgotten password with a mailed link |
