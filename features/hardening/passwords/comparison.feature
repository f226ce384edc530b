@area:hardening/passwords
Feature: Hardening: how a password is compared
  The whole password is compared: nothing is cut off, and upper and lower case differ.

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
        | flaw                                   |
        | with its last character changed        |
        | with its first character changed       |
        | with a character in its middle changed |
        | without its last character             |
        | with one more character at its end     |
        | in other capitals                      |
        | with a space at its end                |
        | with a space before it                 |

    Example: the password exactly as chosen is accepted
      Given Ada wants a password of 64 characters
      And Ada has changed the account password
      When Ada signs in on a new client
      Then it is accepted

    Scenario Outline: the password with letters of other scripts, <flaw>, is refused
      Given Ada wants the password "<password>"
      And Ada has changed the account password
      When Ada signs in on a new client with the password <flaw>
      Then it is refused

      Examples: as a service reads it that keeps a part of each letter
        | password                   | flaw                                         |
        | Привет-мир-и-чайник-7Zz    | with other letters of the same low bytes     |
        | Привет-мир-и-чайник-7Zz    | with question marks for letters beyond ASCII |
        | Zażółć gęślą jaźń 42       | with question marks for letters beyond ASCII |
        | Zażółć gęślą jaźń 42       | with its letters without their marks         |
        | Kettle 42 at noon 🔑🔑🔑🔑🔑🔑🔑🔑 | with its last emoji changed                  |

    Scenario Outline: the password of <count> letters of another script, <flaw>, is refused
      Given Ada wants the password "<password>"
      And Ada has changed the account password
      When Ada signs in on a new client with the password <flaw>
      Then it is refused

      Examples: longer in bytes than a hash may take
        | count | password                                                          | flaw                            |
        | 64    | Чайник7тихосвиститвполденьнакухнепоканиктонезаметилегоДолгийсвист | with its last character changed |

    Example: a password with letters of other scripts exactly as chosen is accepted
      Given Ada wants the password "Zażółć-Привет-🔑-42"
      And Ada has changed the account password
      When Ada signs in on a new client
      Then it is accepted
