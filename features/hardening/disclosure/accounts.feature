@area:hardening/disclosure
Feature: Hardening: who has an account
  An answer does not tell a stranger whether there is such an account.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DISCLOSE-01
  Rule: A refused sign-in SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to <many> wrong passwords
      When a stranger tries <many> wrong passwords for Ada and for an unknown identifier
      Then both responses look the same

      Examples: around the limit, in capitals and in small letters by turns
        | many                                |
        | 1                                   |
        | all but one of the allowed          |
        | the maximum number of               |
        | one more than the maximum number of |

    Scenario Outline: a program gets the same response to <many> wrong passwords for a known and an unknown identifier
      Given the service offers app-specific passwords
      When <deed>
      Then both responses look the same

      Examples: around the limit
        | many                                | deed                                                                                                                    |
        | 1                                   | a stranger tries 1 wrong passwords of a program for Ada and for an unknown identifier                                   |
        | all but one of the allowed          | a stranger tries all but one of the allowed wrong passwords of a program for Ada and for an unknown identifier          |
        | the maximum number of               | a stranger tries the maximum number of wrong passwords of a program for Ada and for an unknown identifier               |
        | one more than the maximum number of | a stranger tries one more than the maximum number of wrong passwords of a program for Ada and for an unknown identifier |

  @rule:H-DISCLOSE-02
  Rule: The response to a forgotten password SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to <many> reports of a forgotten password
      When a stranger reports a forgotten password <many> times for Ada and for an unknown identifier
      Then both responses look the same

      Examples: one, and around the limit on sent codes
        | many                                |
        | 1                                   |
        | the maximum number of               |
        | one more than the maximum number of |

    Scenario Outline: a known and an unknown identifier get the same response to <many> wrong codes of a reset
      When <deed>
      Then both responses look the same

      Examples: one, and around the limit on wrong codes
        | many                                | deed                                                                                                                       |
        | 1                                   | a stranger tries 1 wrong codes to reset Ada's password and that of an unknown identifier                                   |
        | all but one of the allowed          | a stranger tries all but one of the allowed wrong codes to reset Ada's password and that of an unknown identifier          |
        | the maximum number of               | a stranger tries the maximum number of wrong codes to reset Ada's password and that of an unknown identifier               |
        | one more than the maximum number of | a stranger tries one more than the maximum number of wrong codes to reset Ada's password and that of an unknown identifier |

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
