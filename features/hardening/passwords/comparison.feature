@area:hardening/passwords
Feature: Hardening: how a password is compared
  Nothing of a password is left out, folded or trimmed.

  Background:
    Given Ada has an account without a second factor

  @rule:H-PASSWORD-04
  Rule: A password MUST be compared in full and exactly as it was chosen

    Scenario Outline: the password <flaw> is refused
      Given Ada wants a password of 64 characters
      And Ada has changed the account password
      When Ada signs in on a new client with the password <flaw>
      Then it is refused

      Examples:
        | flaw                            |
        | with its last character changed |
        | in other capitals               |
        | with a space at its end         |

    Example: the password exactly as chosen is accepted
      Given Ada wants a password of 64 characters
      And Ada has changed the account password
      When Ada signs in on a new client
      Then it is accepted
