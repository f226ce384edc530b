@area:hardening/disclosure
Feature: Hardening: who has an account
  A response does not tell a stranger whether an account exists.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DISCLOSE-01
  Rule: A refused sign-in SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to <tries>
      When a stranger tries <tries> for Ada and for an unknown identifier
      Then both responses look the same

      Examples: around the limit, in capitals and in small letters by turns
        | tries                                                |
        | 1 wrong password                                     |
        | all but one of the allowed wrong passwords           |
        | the maximum number of wrong passwords                |
        | one more than the maximum number of wrong passwords  |
        | five more than the maximum number of wrong passwords |

    Scenario Outline: a program gets the same response to <tries> for a known and an unknown identifier
      Given the service offers app-specific passwords
      When <deed>
      Then both responses look the same

      Examples: around the limit
        | tries                                                | deed                                                                                                                     |
        | 1 wrong password                                     | a stranger tries 1 wrong password of a program for Ada and for an unknown identifier                                     |
        | all but one of the allowed wrong passwords           | a stranger tries all but one of the allowed wrong passwords of a program for Ada and for an unknown identifier           |
        | the maximum number of wrong passwords                | a stranger tries the maximum number of wrong passwords of a program for Ada and for an unknown identifier                |
        | one more than the maximum number of wrong passwords  | a stranger tries one more than the maximum number of wrong passwords of a program for Ada and for an unknown identifier  |
        | five more than the maximum number of wrong passwords | a stranger tries five more than the maximum number of wrong passwords of a program for Ada and for an unknown identifier |

    Scenario Outline: a known and an unknown identifier get the same response to many wrong passwords <where>, once each lock was waited out
      Given <capability>
      When <deed>
      Then both responses look the same

      Examples: beyond any limit of the standards
        | where        | capability                                                    | deed                                                                                                            |
        | of people    | the account gives access to services besides the account page | a stranger tries 102 wrong passwords, waiting out each lock, for Ada and for an unknown identifier              |
        | of a program | the service offers app-specific passwords                     | a stranger tries 102 wrong passwords of a program, waiting out each lock, for Ada and for an unknown identifier |

  @rule:H-DISCLOSE-02
  Rule: The response to a forgotten password SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response when a forgotten password is reported <often>
      When a stranger reports a forgotten password <often> for Ada and for an unknown identifier
      Then both responses look the same

      Examples: one, and around the limit on sent codes
        | often                                      |
        | 1 time                                     |
        | the maximum number of times                |
        | one more than the maximum number of times  |
        | five more than the maximum number of times |

    Scenario Outline: a known and an unknown identifier get the same response to <tries> in a reset
      When <deed>
      Then both responses look the same

      Examples: one, and around the limit on wrong codes
        | tries                                            | deed                                                                                                                        |
        | 1 wrong code                                     | a stranger tries 1 wrong code to reset Ada's password and that of an unknown identifier                                     |
        | all but one of the allowed wrong codes           | a stranger tries all but one of the allowed wrong codes to reset Ada's password and that of an unknown identifier           |
        | the maximum number of wrong codes                | a stranger tries the maximum number of wrong codes to reset Ada's password and that of an unknown identifier                |
        | one more than the maximum number of wrong codes  | a stranger tries one more than the maximum number of wrong codes to reset Ada's password and that of an unknown identifier  |
        | five more than the maximum number of wrong codes | a stranger tries five more than the maximum number of wrong codes to reset Ada's password and that of an unknown identifier |

    Scenario Outline: a known and an unknown identifier get the same response to <many>, once each lock was waited out
      When <deed>
      Then both responses look the same

      Examples: beyond any limit of the standards, and beyond the limit on sent codes
        | many              | deed                                                                                                               |
        | many wrong codes  | a stranger tries 102 wrong codes, waiting out each lock, to reset Ada's password and that of an unknown identifier |
        | many such reports | a stranger reports a forgotten password 20 times, waiting out each limit, for Ada and for an unknown identifier    |

  @rule:H-DISCLOSE-03
  Rule: The response to a recovery request SHOULD look the same whether the identifier is known or not

    Example: a known and an unknown identifier get the same response to a request for recovery
      When a stranger asks for recovery for Ada and for an unknown identifier
      Then both responses look the same

    Scenario Outline: a known and an unknown identifier get the same response to a stranger who <step> <when>
      When <deed>
      Then both responses look the same

      Examples: each request about it, before and after it is decided
        | step                       | when                                   | deed                                                                                                                              |
        | reads it                   | at once                                | a stranger asks for recovery for Ada and for an unknown identifier, and reads it at once                                          |
        | reads it                   | at the end of the waiting time         | a stranger asks for recovery for Ada and for an unknown identifier, and reads it at the end of the waiting time                   |
        | reads it                   | at the end of the shorter waiting time | a stranger asks for recovery for Ada and for an unknown identifier, and reads it at the end of the shorter waiting time           |
        | asks for its code          | at once                                | a stranger asks for recovery for Ada and for an unknown identifier, and asks for its code at once                                 |
        | asks for its code          | at the end of the waiting time         | a stranger asks for recovery for Ada and for an unknown identifier, and asks for its code at the end of the waiting time          |
        | enters a wrong code for it | at once                                | a stranger asks for recovery for Ada and for an unknown identifier, and enters a wrong code for it at once                        |
        | enters a wrong code for it | at the end of the waiting time         | a stranger asks for recovery for Ada and for an unknown identifier, and enters a wrong code for it at the end of the waiting time |

    Scenario Outline: a known and an unknown identifier get the same response to a request of somebody who <ground> for recovery with <information> information
      Given <state>
      When <deed>
      Then both responses look the same

      Examples: each ground, and each amount of information
        | ground                       | information  | state                               | deed                                                                                                                       |
        | cannot sign in               | full         | Ada's date of birth is "1980-04-01" | a stranger who cannot sign in asks for recovery with full information for Ada and for an unknown identifier                |
        | cannot sign in               | little       | Ada's date of birth is "1980-04-01" | a stranger who cannot sign in asks for recovery with little information for Ada and for an unknown identifier              |
        | cannot sign in               | wrong        | Ada's date of birth is "1980-04-01" | a stranger who cannot sign in asks for recovery with wrong information for Ada and for an unknown identifier               |
        | cannot sign in               | partly wrong | Ada's date of birth is "1980-04-01" | a stranger who cannot sign in asks for recovery with partly wrong information for Ada and for an unknown identifier        |
        | cannot reset the password    | no           | Ada's date of birth is "1980-04-01" | a stranger who cannot reset the password asks for recovery with no information for Ada and for an unknown identifier       |
        | cannot reset the password    | wrong        | Ada's date of birth is "1980-04-01" | a stranger who cannot reset the password asks for recovery with wrong information for Ada and for an unknown identifier    |
        | cannot receive codes         | no           | Ada's date of birth is "1980-04-01" | a stranger who cannot receive codes asks for recovery with no information for Ada and for an unknown identifier            |
        | cannot receive codes         | wrong        | Ada's date of birth is "1980-04-01" | a stranger who cannot receive codes asks for recovery with wrong information for Ada and for an unknown identifier         |
        | has lost all trusted devices | no           | Ada's date of birth is "1980-04-01" | a stranger who has lost all trusted devices asks for recovery with no information for Ada and for an unknown identifier    |
        | has lost all trusted devices | wrong        | Ada's date of birth is "1980-04-01" | a stranger who has lost all trusted devices asks for recovery with wrong information for Ada and for an unknown identifier |

    Scenario Outline: a known and an unknown identifier get the same response to a stranger who gives <information> information and <step> <when>
      Given <state>
      When <deed>
      Then both responses look the same

      Examples: before and after it is decided
        | information  | step                       | when                                   | state                               | deed                                                                                                                                                     |
        | wrong        | reads it                   | at once                                | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with wrong information for Ada and for an unknown identifier, and reads it at once                                          |
        | wrong        | reads it                   | at the end of the shorter waiting time | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with wrong information for Ada and for an unknown identifier, and reads it at the end of the shorter waiting time           |
        | wrong        | reads it                   | at the end of the waiting time         | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with wrong information for Ada and for an unknown identifier, and reads it at the end of the waiting time                   |
        | wrong        | asks for its code          | at the end of the shorter waiting time | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with wrong information for Ada and for an unknown identifier, and asks for its code at the end of the shorter waiting time  |
        | wrong        | asks for its code          | at the end of the waiting time         | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with wrong information for Ada and for an unknown identifier, and asks for its code at the end of the waiting time          |
        | wrong        | enters a wrong code for it | at the end of the waiting time         | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with wrong information for Ada and for an unknown identifier, and enters a wrong code for it at the end of the waiting time |
        | little       | reads it                   | at once                                | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with little information for Ada and for an unknown identifier, and reads it at once                                         |
        | full         | reads it                   | at once                                | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with full information for Ada and for an unknown identifier, and reads it at once                                           |
        | partly wrong | reads it                   | at once                                | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with partly wrong information for Ada and for an unknown identifier, and reads it at once                                   |
        | little       | asks for its code          | at once                                | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with little information for Ada and for an unknown identifier, and asks for its code at once                                |
        | full         | enters a wrong code for it | at once                                | Ada's date of birth is "1980-04-01" | a stranger asks for recovery with full information for Ada and for an unknown identifier, and enters a wrong code for it at once                         |

    Scenario Outline: a known and an unknown identifier get the same response to many requests for recovery
      When <deed>
      Then both responses look the same

      Examples: one after the other
        | deed                                                                        |
        | a stranger asks 12 times for recovery for Ada and for an unknown identifier |
