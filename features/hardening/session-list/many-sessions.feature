@area:hardening/session-list
Feature: Hardening: the list of many sessions
  A long list shows every session, and all of them can be ended.

  Background:
    Given Ada has an account without a second factor

  @rule:H-SESSIONLIST-01
  Rule: The owner MUST be able to see the open sessions of the account

    Scenario Outline: the list shows each of 30 more sessions <where>
      Given Ada has signed in on a new <kind>
      And Ada has 30 more sessions <where>
      Then Ada's list of sessions shows each of them

      Examples: of many clients, and of one
        | kind    | where           |
        | browser | in new browsers |
        | browser | on the browser  |
        | phone   | on the phone    |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: none of 30 more sessions <where> works after Ada ended all others
      Given Ada has signed in on a new <kind>
      And Ada has 30 more sessions <where>
      When Ada ends all other sessions on the <kind>
      Then it is accepted
      And none of Ada's other sessions gives access to anything

      Examples: of many clients, and of the one that ends them
        | kind    | where           |
        | browser | in new browsers |
        | browser | on the browser  |
        | phone   | on the phone    |
