@area:passwords
Feature: Passwords: as they were given
  A password is the whole of what its owner chose: no sign of it is cut off, and none is
  taken for another.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:PASSWORD-06
  Rule: After a change or reset the new password MUST work and the old one MUST NOT

    Scenario Outline: one <kind>, chosen at a change
      Given the service offers password.change
      And Ada has thought of a password <kind>
      When Ada changes the account password
      Then Ada has that password as it was given, or the earlier one

      Examples:
        | kind                                   |
        | with a blank at both ends              |
        | in which only a capital letter differs |
        | that is 100 characters long                 |

    Scenario Outline: one <kind>, chosen on a trusted device
      Given the service offers password.device-reset
      And Ada has thought of a password <kind>
      When Ada resets the account password on the trusted phone
      Then Ada has that password as it was given, or the earlier one

      Examples:
        | kind                                   |
        | with a blank at both ends              |
        | in which only a capital letter differs |
        | that is 100 characters long                 |

    Scenario Outline: one <kind>, chosen where the earlier one was forgotten
      Given the service offers password.forgotten
      And Ada has thought of a password <kind>
      And Ada has said that the account password is forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then Ada has that password as it was given, or the earlier one

      Examples:
        | kind                                   |
        | with a blank at both ends              |
        | in which only a capital letter differs |
        | that is 100 characters long                 |

    Scenario Outline: one <kind>, chosen at the end of a recovery
      Given the service offers recovery
      And the service also knows of Ada:
        | date of birth | 1980-04-01 |
      And Ada has thought of a password <kind>
      And Ada has asked for recovery with full information
      And it is at the end of the wait of a recovery
      When Ada finishes the recovery
      Then Ada has that password as it was given, or the earlier one

      Examples:
        | kind                                   |
        | with a blank at both ends              |
        | in which only a capital letter differs |
        | that is 100 characters long                 |
