@area:hardening/resets @effects
Feature: Hardening: a forgotten password: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:H-RESET-01
  Rule: A password reset MUST NOT remove the second factor

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                         |
        | authenticator app | Ada resets her password on a trusted device   |
        | authenticator app | Ada resets her forgotten password with a code |
        | recovery code     | Ada resets her password on a trusted device   |
        | recovery code     | Ada resets her forgotten password with a code |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                |
        | mailed link for a forgotten password | Ada resets her forgotten password with a code        |
        | mailed link for a forgotten password | Ada resets her forgotten password with a mailed link |
