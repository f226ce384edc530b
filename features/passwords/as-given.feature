@area:passwords
Feature: Passwords: as they were given
  A password is stored exactly as its owner chose it, or refused: no character is cut off or replaced.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Scenario Outline: a password <kind> is stored as chosen, or refused, when Ada changes the password
      Given the service lets people change the account password
      And Ada wants a password <kind>
      When Ada changes the account password
      Then Ada's password is exactly the chosen one, or unchanged

      Examples:
        | kind                                             |
        | with a space at each end                         |
        | in which only a capital letter differs           |
        | that is 100 characters long                      |
        | with letters of another alphabet                 |
        | in which only letters of another alphabet differ |
        | with an accent as a character of its own         |
        | with an emoji                                    |

    Scenario Outline: a password <kind> is stored as chosen, or refused, when Ada resets it on a trusted device
      Given the service lets people reset the account password on trusted devices
      And Ada wants a password <kind>
      When Ada resets the account password on her trusted phone
      Then Ada's password is exactly the chosen one, or unchanged

      Examples:
        | kind                                             |
        | with a space at each end                         |
        | in which only a capital letter differs           |
        | that is 100 characters long                      |
        | with letters of another alphabet                 |
        | in which only letters of another alphabet differ |
        | with an accent as a character of its own         |
        | with an emoji                                    |

    Scenario Outline: a password <kind> is stored as chosen, or refused, when Ada resets a forgotten one
      Given the service lets people reset a forgotten password with a code
      And Ada wants a password <kind>
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then Ada's password is exactly the chosen one, or unchanged

      Examples:
        | kind                                             |
        | with a space at each end                         |
        | in which only a capital letter differs           |
        | that is 100 characters long                      |
        | with letters of another alphabet                 |
        | in which only letters of another alphabet differ |
        | with an accent as a character of its own         |
        | with an emoji                                    |

    Scenario Outline: a password <kind> is stored as chosen, or refused, when Ada finishes a recovery
      Given the service offers account recovery
      And Ada's date of birth is "1980-04-01"
      And Ada wants a password <kind>
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then Ada's password is exactly the chosen one, or unchanged

      Examples:
        | kind                                             |
        | with a space at each end                         |
        | in which only a capital letter differs           |
        | that is 100 characters long                      |
        | with letters of another alphabet                 |
        | in which only letters of another alphabet differ |
        | with an accent as a character of its own         |
        | with an emoji                                    |
