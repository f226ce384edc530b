@area:hardening/session-list
Feature: Hardening: the list of many sessions
  A list has pages, and its owner counts on all of it.

  Background:
    Given Ada has an account without a second factor

  @rule:H-SESSIONLIST-01
  Rule: The owner MUST be able to see the open sessions of the account

    Example: the list shows each of many sessions
      Given Ada has 30 more sessions
      Then the list of sessions of Ada shows each of them

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Example: each of many sessions opens nothing
      Given Ada has 30 more sessions
      And Ada has signed in on a new browser
      When Ada ends all other sessions on the browser
      Then it is accepted
      And none of the other sessions of Ada opens anything
      And "account-page" opens for Ada on the browser

    Example: an earlier session of the same client opens nothing
      Given Ada has signed in on a new browser
      And Ada has signed in on the browser again and keeps the earlier session
      When Ada ends all other sessions on the browser
      Then it is accepted
      And Ada's earlier session on the browser opens nothing
      And "account-page" opens for Ada on the browser
